import { expect, it } from "vitest";
import { meetTogether } from "../../../../shared/extract/rules/en/meet-together.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads Trump and Xi met in Busan, South Korea, on October 30, 2025.", () => {
  expect(
    readWithEnglishRule(meetTogether, "Trump and Xi met in Busan, South Korea, on October 30, 2025."),
  ).toEqual([{ sides: ["donald-trump", "xi-jinping"], words: "Trump and Xi met" }]);
});

it("reads Presidents Putin and Tokayev held talks in Astana.", () => {
  expect(readWithEnglishRule(meetTogether, "Presidents Putin and Tokayev held talks in Astana.")).toEqual([
    { sides: ["vladimir-putin", "kassym-jomart-tokayev"], words: "Putin and Tokayev held talks" },
  ]);
});

it("reads The U.S. and Russian presidents will meet in Budapest.", () => {
  expect(readWithEnglishRule(meetTogether, "The U.S. and Russian presidents will meet in Budapest.")).toEqual(
    [{ sides: ["donald-trump", "vladimir-putin"], words: "The U.S. and Russian presidents will meet" }],
  );
});

it("reads no meeting in particular in meetings to come", () => {
  expect(
    readWithEnglishRule(meetTogether, "Presidents Putin and Erdogan agreed to hold more meetings."),
  ).toEqual([]);
});

it.each([
  "Biden and Xi have met several times.",
  "Russia and China met their goals.",
  "Trump met the press.",
])("meet-together is silent about %j", (text) => {
  expect(readWithEnglishRule(meetTogether, text)).toEqual([]);
});
