import { expect, it } from "vitest";
import { callAgain } from "../../../../shared/extract/rules/en/call-again.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads During the call, they agreed to stay in touch.", () => {
  expect(readWithEnglishRule(callAgain, "During the call, they agreed to stay in touch.")).toEqual([
    { sides: [], words: "call" },
  ]);
});

it("reads The 90-minute call ended at noon.", () => {
  expect(readWithEnglishRule(callAgain, "The 90-minute call ended at noon.")).toEqual([
    { sides: [], words: "call" },
  ]);
});

it.each(["The minister called for calm.", "She made calls all day."])(
  "call-again is silent about %j",
  (text) => {
    expect(readWithEnglishRule(callAgain, text)).toEqual([]);
  },
);
