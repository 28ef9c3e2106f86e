import { expect, it } from "vitest";
import { arrivesAt } from "../../../../shared/extract/rules/en/arrives-at.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

const visits = (text: string) =>
  readWithEnglishRule(arrivesAt, text).map(({ sides, destination }) => `${sides.join()} ${destination}`);

it.each([
  ["President Zelensky arrived at the White House on Friday.", "volodymyr-zelensky US"],
  [
    "Late on Sunday Emmanuel Macron landed at Noi Bai airport in Hanoi, and was met there.",
    "emmanuel-macron VN",
  ],
  ["His office said that President Lula had arrived at the summit in Kazan.", "luiz-inacio-lula-da-silva RU"],
])("arrives-at reads %j", (text, visit) => {
  expect(visits(text)).toEqual([visit]);
});

it.each([
  "President Trump arrived at the White House on Friday.",
  "President Macron arrived at a decision on Vietnam.",
  "Foreign Minister Wang Yi landed at Noi Bai airport in Hanoi.",
])("arrives-at is silent about %j", (text) => {
  expect(visits(text)).toEqual([]);
});
