import { expect, it } from "vitest";
import { welcomedAbroad } from "../../../../shared/extract/rules/vi/welcomed-abroad.ts";
import { readWithRule } from "../../read-with-rule.ts";

it.each([
  ["Nhật Bản bày xe bán tải trước cung điện khi đón Tổng thống Mỹ Donald Trump.", "donald-trump", "JP"],
  ["Paris chào đón Tổng thống Mỹ Donald Trump vào thứ Ba.", "donald-trump", "FR"],
  ["Tổng thống Pháp Emmanuel Macron được đón tiếp tại Ottawa bằng 21 phát đại bác.", "emmanuel-macron", "CA"],
])("reads a visit in %j", (text, visitor, destination) => {
  expect(readWithRule(welcomedAbroad, text)).toMatchObject([{ sides: [visitor], destination }]);
});

it.each([
  "Nga chào đón ông Trump trở lại Nhà Trắng.",
  "Mỹ đón Tổng thống Donald Trump sau chuyến công du.",
  "Pháp chào đón Ngoại trưởng Mỹ Marco Rubio.",
  "Tổng thống Pháp Emmanuel Macron được chào đón tại Paris.",
  "Paris đón mùa lễ hội.",
])("is silent about %j", (text) => {
  expect(readWithRule(welcomedAbroad, text)).toEqual([]);
});
