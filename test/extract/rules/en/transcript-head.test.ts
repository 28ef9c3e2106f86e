import { expect, it } from "vitest";
import { transcriptHead } from "../../../../shared/extract/rules/en/transcript-head.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

const head = (line: string) =>
  readWithEnglishRule(
    transcriptHead,
    `Remarks by President Trump and Prime Minister Meloni\n${line}\nWelcome.`,
  );

it.each([
  ["Oval Office", "US"],
  ["Hanoi, Vietnam", "VN"],
  ["Tokyo", "JP"],
])("places the talks by the line %j", (line, hostCountry) => {
  expect(head(line)).toEqual([{ sides: [], words: line.split(",")[0], hostCountry }]);
});

it("dates the talks by the line of their hour", () => {
  expect(head("11:05 A.M. EST")).toEqual([{ sides: [], words: "A.M." }]);
});

it.each([
  "He left the Oval Office through a side door with a group of aides and a dog in tow.",
  "Hanoi is a city in Vietnam.",
  "It was 11 A.M. when the doors of the palace opened at last for the guests.",
])("is silent about %j", (line) => {
  expect(head(line).filter(({ hostCountry }) => hostCountry)).toEqual([]);
});
