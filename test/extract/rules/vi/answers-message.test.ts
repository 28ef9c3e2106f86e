import { expect, it } from "vitest";
import { answersMessage } from "../../../../shared/extract/rules/vi/answers-message.ts";
import { readWithRule } from "../../read-with-rule.ts";

it.each([
  "Trả lời bức thư của Tổng thống Mỹ Donald Trump, Tổng thống Brazil Lula da Silva nói sẽ không nhượng bộ.",
  "Theo AFP, Tổng thống Brazil Lula da Silva chưa hồi âm lá thư từ Tổng thống Mỹ Donald Trump.",
])("reads whose letter is answered as its sender in %j", (text) => {
  expect(readWithRule(answersMessage, text).map(({ sides }) => sides)).toEqual([
    ["donald-trump", "luiz-inacio-lula-da-silva"],
  ]);
});

it.each([
  "Tổng thống Brazil Lula da Silva trả lời thư của một em học sinh.",
  "Tổng thống Brazil Lula da Silva đáp lại tuyên bố của Tổng thống Mỹ Donald Trump.",
])("is silent about %j", (text) => {
  expect(readWithRule(answersMessage, text)).toEqual([]);
});
