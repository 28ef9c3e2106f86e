import { expect, it } from "vitest";
import { transcriptHead } from "../../../../shared/extract/rules/en/transcript-head.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads Oval Office", () => {
  expect(readWithEnglishRule(transcriptHead, "Oval Office")).toEqual([
    { sides: [], words: "Oval Office", hostCountry: "US" },
  ]);
});

it("reads 11:05 A.M. EST", () => {
  expect(readWithEnglishRule(transcriptHead, "11:05 A.M. EST")).toEqual([{ sides: [], words: "A.M." }]);
});

it.each(["He left the Oval Office through a side door with a group of aides and a dog in tow."])(
  "transcript-head is silent about %j",
  (text) => {
    expect(readWithEnglishRule(transcriptHead, text)).toEqual([]);
  },
);
