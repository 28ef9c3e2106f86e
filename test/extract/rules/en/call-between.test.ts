import { expect, it } from "vitest";
import { callBetween } from "../../../../shared/extract/rules/en/call-between.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads A telephone call between President Putin and Prime Minister Modi took place on Monday.", () => {
  expect(
    readWithEnglishRule(
      callBetween,
      "A telephone call between President Putin and Prime Minister Modi took place on Monday.",
    ),
  ).toEqual([
    {
      sides: ["vladimir-putin", "narendra-modi"],
      words: "telephone call between President Putin and Prime Minister Modi",
    },
  ]);
});

it("reads The Kremlin confirmed that a phone conversation between the Russian president and French President Emmanuel Macron was planned.", () => {
  expect(
    readWithEnglishRule(
      callBetween,
      "The Kremlin confirmed that a phone conversation between the Russian president and French President Emmanuel Macron was planned.",
    ),
  ).toEqual([
    {
      sides: ["vladimir-putin", "emmanuel-macron"],
      words: "phone conversation between the Russian president and French President Emmanuel Macron",
    },
  ]);
});

it.each(["Calls between the two capitals were cut off.", "A call between the ministers is expected."])(
  "call-between is silent about %j",
  (text) => {
    expect(readWithEnglishRule(callBetween, text)).toEqual([]);
  },
);
