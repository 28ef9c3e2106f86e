import { expect, it } from "vitest";
import { setsOut } from "../../../../shared/extract/rules/en/sets-out.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

const visits = (text: string, published?: string) =>
  readWithEnglishRule(setsOut, text, published).map(
    ({ sides, destination }) => `${sides.join()} ${destination}`,
  );

it.each([
  ["President Trump departs on Monday for Saudi Arabia and Qatar.", "donald-trump SA; donald-trump QA"],
  ["General Secretary To Lam left Hanoi on Friday morning for a state visit to Laos.", "to-lam LA"],
  ["Emmanuel Macron set off early on Sunday for Cairo.", "emmanuel-macron EG"],
  [
    "His office said that Prime Minister Starmer leaves London tomorrow for New Delhi, and that trade comes first.",
    "keir-starmer IN",
  ],
])("sets-out reads %j", (text, visit) => {
  expect(visits(text)).toEqual(visit.split("; "));
});

it.each([
  "President Macron left the hall for a call to Kyiv.",
  "President Trump left office for good.",
  "Foreign Minister Wang Yi left Beijing for Moscow.",
  "Putin left Sochi for Moscow.",
])("sets-out is silent about %j", (text) => {
  expect(visits(text)).toEqual([]);
});

it.each([
  ["Modi left for the G20 summit in Rome on Thursday.", "narendra-modi IT"],
  ["Vladimir Putin travelled by train to Beijing on Monday.", "vladimir-putin CN"],
  ["President Zelensky flew on Thursday from Warsaw to Berlin.", "volodymyr-zelensky DE"],
  ["Macron arrived for the NATO summit in Vilnius.", "emmanuel-macron LT"],
  ["President Macron arrived for lunch to applause in Rome.", ""],
])("sets-out reads %j", (text, visit) => {
  const read = readWithEnglishRule(setsOut, text);
  expect(read.map(({ sides, destination }) => `${sides.join()} ${destination}`).join("; ")).toBe(visit);
});
