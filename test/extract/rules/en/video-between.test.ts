import { expect, it } from "vitest";
import { videoBetween } from "../../../../shared/extract/rules/en/video-between.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads A virtual summit between President Biden and President Xi is set for Monday.", () => {
  expect(
    readWithEnglishRule(
      videoBetween,
      "A virtual summit between President Biden and President Xi is set for Monday.",
    ),
  ).toEqual([
    { sides: ["joe-biden", "xi-jinping"], words: "virtual summit between President Biden and President Xi" },
  ]);
});

it.each(["A virtual meeting between teachers and parents was held."])(
  "video-between is silent about %j",
  (text) => {
    expect(readWithEnglishRule(videoBetween, text)).toEqual([]);
  },
);
