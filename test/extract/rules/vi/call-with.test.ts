import { expect, it } from "vitest";
import { callWith } from "../../../../shared/extract/rules/vi/call-with.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Thủ tướng Ấn Độ Narendra Modi sáng nay điện đàm với Tổng thống Nga Vladimir Putin”", () => {
  expect(
    readWithRule(
      callWith,
      "Thủ tướng Ấn Độ Narendra Modi sáng nay điện đàm với Tổng thống Nga Vladimir Putin về năng lượng.",
    ),
  ).toMatchObject([
    {
      sides: ["narendra-modi", "vladimir-putin"],
      words: "Thủ tướng Ấn Độ Narendra Modi sáng nay điện đàm với Tổng thống Nga Vladimir Putin",
    },
  ]);
});

it("reads “cuộc điện đàm với ông Putin”", () => {
  expect(
    readWithRule(
      callWith,
      "Trong cuộc điện đàm với ông Putin, Tổng thống Pháp Emmanuel Macron nhắc tới Ukraine.",
    ),
  ).toMatchObject([{ sides: ["emmanuel-macron", "vladimir-putin"], words: "cuộc điện đàm với ông Putin" }]);
});

it.each([
  "Khách hàng điện đàm với tổng đài.",
  "Thủ tướng Ấn Độ Narendra Modi điện đàm với các doanh nghiệp.",
])("is silent about %j", (text) => {
  expect(readWithRule(callWith, text)).toEqual([]);
});
