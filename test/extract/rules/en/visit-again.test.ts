import { expect, it } from "vitest";
import { visitAgain } from "../../../../shared/extract/rules/en/visit-again.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads During the visit, both sides will sign agreements.", () => {
  expect(readWithEnglishRule(visitAgain, "During the visit, both sides will sign agreements.")).toEqual([
    { sides: [], words: "visit" },
  ]);
});

it.each(["Visits are rare."])("visit-again is silent about %j", (text) => {
  expect(readWithEnglishRule(visitAgain, text)).toEqual([]);
});

it.each([
  ["President To Lam's visit from August 18 to 20 is his first.", "to-lam undefined"],
  ["President To Lam's visit to Laos was short.", ""],
])("visit-again reads %j", (text, visit) => {
  const read = readWithEnglishRule(visitAgain, text);
  expect(read.map(({ sides, destination }) => `${sides.join()} ${destination}`).join("; ")).toBe(visit);
});
