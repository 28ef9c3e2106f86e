import { expect, it } from "vitest";
import { arrivesHere } from "../../../../shared/extract/rules/en/arrives-here.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it.each([
  ["KAZAN, Oct. 22 (Xinhua) -- Chinese President Xi Jinping arrived here on Tuesday.", "xi-jinping RU"],
  [
    "HANOI, Oct. 22 (Xinhua) -- A gala was held. Chinese President Xi Jinping arrived here on Monday.",
    "xi-jinping VN",
  ],
  ["BEIJING, Oct. 22 (Xinhua) -- Chinese President Xi Jinping arrived here on Tuesday.", ""],
  ["Chinese President Xi Jinping arrived here on Tuesday.", ""],
  ["KAZAN, Oct. 22 (Xinhua) -- Foreign Minister Wang Yi arrived here on Tuesday.", ""],
])("arrives-here reads %j", (text, visit) => {
  const read = readWithEnglishRule(arrivesHere, text);
  expect(read.map(({ sides, destination }) => `${sides.join()} ${destination}`).join("; ")).toBe(visit);
});
