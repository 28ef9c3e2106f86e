import { expect, it } from "vitest";
import { messageOf } from "../../../../shared/extract/rules/vi/message-of.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “bức thư của Tổng thống Venezuela Nicolas Maduro gửi ông Trump”", () => {
  expect(
    readWithRule(
      messageOf,
      "Nhà Trắng xem xét bức thư của Tổng thống Venezuela Nicolas Maduro gửi ông Trump.",
    ),
  ).toMatchObject([
    {
      sides: ["nicolas-maduro", "donald-trump"],
      words: "bức thư của Tổng thống Venezuela Nicolas Maduro gửi ông Trump",
    },
  ]);
});

it.each([
  "Bức thư gửi bạn đọc của Tổng thống Mỹ Donald Trump.",
  "Chiếc cà vạt của Tổng thống Pháp Macron được xem như thông điệp gửi tới ông Trump.",
])("is silent about %j", (text) => {
  expect(readWithRule(messageOf, text)).toEqual([]);
});
