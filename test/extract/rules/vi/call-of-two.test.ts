import { expect, it } from "vitest";
import { callOfTwo } from "../../../../shared/extract/rules/vi/call-of-two.ts";
import { readWithRule } from "../../read-with-rule.ts";

it.each([
  ["Cuộc điện đàm Trump - Putin kéo dài hai giờ.", ["donald-trump", "vladimir-putin"]],
  [
    "Theo Reuters, điện đàm Tổng thống Putin - Thủ tướng Modi diễn ra vào tối qua.",
    ["vladimir-putin", "narendra-modi"],
  ],
])("reads %j", (text, sides) => {
  expect(readWithRule(callOfTwo, text)).toMatchObject([{ sides }]);
});

it.each([
  "Cuộc điện đàm Tổng thống Nga Vladimir Putin, Thủ tướng Anh Keir Starmer vắng mặt.",
  "Theo Reuters, điện đàm Nga - Mỹ diễn ra vào tối qua.",
  "Ông Trump nói về cuộc điện đàm hôm qua.",
])("is silent about %j", (text) => {
  expect(readWithRule(callOfTwo, text)).toEqual([]);
});
