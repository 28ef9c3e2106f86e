import { expect, it } from "vitest";
import { picturedTogether } from "../../../../shared/extract/rules/vi/pictured-together.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Tổng thống Mỹ Donald Trump và Thủ tướng Canada Mark Carney tại Nhà Trắng”", () => {
  expect(
    readWithRule(
      picturedTogether,
      "Tổng thống Mỹ Donald Trump và Thủ tướng Canada Mark Carney tại Nhà Trắng.",
    ),
  ).toMatchObject([
    {
      sides: ["donald-trump", "mark-carney"],
      words: "Tổng thống Mỹ Donald Trump và Thủ tướng Canada Mark Carney tại Nhà Trắng",
    },
  ]);
});

it.each([
  "Tổng thống Mỹ Donald Trump tại Nhà Trắng.",
  "Theo ông Trump và ông Putin, tình hình tại Kiev còn xấu.",
])("is silent about %j", (text) => {
  expect(readWithRule(picturedTogether, text)).toEqual([]);
});
