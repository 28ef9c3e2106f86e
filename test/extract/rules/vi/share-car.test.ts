import { expect, it } from "vitest";
import { shareCar } from "../../../../shared/extract/rules/vi/share-car.ts";
import { readWithRule } from "../../read-with-rule.ts";

it.each([
  "Tổng thống Nga Vladimir Putin mời ông Kim Jong-un lên chung xe tới nơi họp.",
  "Ông Kim Jong-un đi chung xe với Tổng thống Nga Vladimir Putin.",
  "Tổng thống Nga Vladimir Putin và ông Kim Jong-un ngồi cùng xe rời tiệc.",
])("reads two in one car as met in %j", (text) => {
  expect(readWithRule(shareCar, text).map(({ sides }) => sides)).toEqual([["vladimir-putin", "kim-jong-un"]]);
});

it.each([
  "Ông Kim Jong-un đi chung xe với con gái.",
  "Tổng thống Nga Vladimir Putin lên xe tới nơi họp với ông Kim Jong-un.",
])("is silent about %j", (text) => {
  expect(readWithRule(shareCar, text)).toEqual([]);
});
