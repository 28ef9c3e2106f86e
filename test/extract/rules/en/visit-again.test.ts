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
