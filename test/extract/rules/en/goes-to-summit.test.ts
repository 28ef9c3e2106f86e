import { expect, it } from "vitest";
import { goesToSummit } from "../../../../shared/extract/rules/en/goes-to-summit.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads President Biden will attend the G20 Summit in Brazil next month.", () => {
  expect(
    readWithEnglishRule(goesToSummit, "President Biden will attend the G20 Summit in Brazil next month."),
  ).toEqual([
    {
      sides: ["joe-biden"],
      words: "President Biden will attend the G20 Summit in Brazil",
      destination: "BR",
      hostCountry: "BR",
    },
  ]);
});

it.each(["President Biden attended a school in Delaware.", "The minister attended the summit in Brazil."])(
  "goes-to-summit is silent about %j",
  (text) => {
    expect(readWithEnglishRule(goesToSummit, text)).toEqual([]);
  },
);
