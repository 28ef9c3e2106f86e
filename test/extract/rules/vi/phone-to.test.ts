import { expect, it } from "vitest";
import { phoneTo } from "../../../../shared/extract/rules/vi/phone-to.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Tổng thống Mỹ Donald Trump gọi điện cho ông Putin”", () => {
  expect(
    readWithRule(phoneTo, "Theo Nhà Trắng, Tổng thống Mỹ Donald Trump gọi điện cho ông Putin lúc nửa đêm."),
  ).toMatchObject([
    {
      sides: ["donald-trump", "vladimir-putin"],
      words: "Tổng thống Mỹ Donald Trump gọi điện cho ông Putin",
      initiator: "donald-trump",
    },
  ]);
});

it.each(["Ông Trump gọi điện cho phóng viên.", "Bà con gọi cho tổng đài."])("is silent about %j", (text) => {
  expect(readWithRule(phoneTo, text)).toEqual([]);
});
