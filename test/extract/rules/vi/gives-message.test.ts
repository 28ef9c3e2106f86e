import { expect, it } from "vitest";
import { givesMessage } from "../../../../shared/extract/rules/vi/gives-message.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Thủ tướng Anh trao cho Tổng thống Mỹ bức thư của Vua Charles III” as the King's", () => {
  expect(
    readWithRule(
      givesMessage,
      "Tại Phòng Bầu dục, Thủ tướng Anh Keir Starmer trao cho Tổng thống Mỹ Donald Trump bức thư của Vua Anh Charles III.",
    ),
  ).toMatchObject([{ sides: ["charles-iii", "donald-trump"] }]);
});

it.each([
  "Chủ tịch Tập Cận Bình gửi tới Tổng thống Philippines Ferdinand Marcos Jr. bức điện chia buồn.",
  "Hôm qua, Chủ tịch Tập Cận Bình đã chuyển cho Tổng thống Philippines Ferdinand Marcos Jr. một lá thư riêng.",
])("reads who writes as the subject in %j", (text) => {
  expect(readWithRule(givesMessage, text).map(({ sides }) => sides)).toEqual([
    ["xi-jinping", "ferdinand-marcos"],
  ]);
});

it.each([
  "Tổng thống Mỹ Donald Trump trao cho Thủ tướng Anh Keir Starmer một chiếc mũ.",
  "Thủ tướng Anh Keir Starmer trao cho Tổng thống Mỹ Donald Trump bức thư của một học sinh.",
  "Tổng thống Mỹ Donald Trump trao cho Thủ tướng Anh Keir Starmer bức thư của Vua Anh Charles III.",
])("is silent about %j", (text) => {
  expect(readWithRule(givesMessage, text)).toEqual([]);
});
