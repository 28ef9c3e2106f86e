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

it.each([
  [
    "President Zelenskyy will lead the Ukrainian delegation at the Munich Security Conference.",
    "volodymyr-zelensky DE",
  ],
  ["Xi Jinping will skip the BRICS summit in Rio de Janeiro.", "xi-jinping BR"],
  ["President Lula will take part in the Kazan summit.", "luiz-inacio-lula-da-silva RU"],
  ["President Zelenskyy will lead the country to victory, the conference heard.", ""],
])("goes-to-summit reads %j", (text, visit) => {
  const read = readWithEnglishRule(goesToSummit, text);
  expect(read.map(({ sides, destination }) => `${sides.join()} ${destination}`).join("; ")).toBe(visit);
});
