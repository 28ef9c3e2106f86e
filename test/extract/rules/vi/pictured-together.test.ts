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

it("reads a dated caption at a place that no table has", () => {
  expect(
    readWithRule(
      picturedTogether,
      "Chú thích ảnh Tổng thống Mỹ Donald Trump và Thủ tướng Canada Mark Carney ở quán Maple Leaf tháng 6/2025.",
    ).map(({ sides }) => sides),
  ).toEqual([["donald-trump", "mark-carney"]]);
  expect(
    readWithRule(
      picturedTogether,
      "Tổng thống Mỹ Donald Trump và Thủ tướng Canada Mark Carney ở trong tình thế khó từ tháng 6/2025.",
    ),
  ).toEqual([]);
});
