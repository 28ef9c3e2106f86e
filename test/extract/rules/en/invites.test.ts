import { expect, it } from "vitest";
import { invites } from "../../../../shared/extract/rules/en/invites.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads President Trump invited Prime Minister Sanae Takaichi to visit Washington.", () => {
  expect(
    readWithEnglishRule(
      invites,
      "President Trump invited Prime Minister Sanae Takaichi to visit Washington.",
    ),
  ).toEqual([
    {
      sides: ["sanae-takaichi"],
      words: "President Trump invited Prime Minister Sanae Takaichi to visit Washington",
      destination: "US",
      hostCountry: "US",
    },
  ]);
});

it("reads The Turkish president invited Vladimir Putin to come to Ankara in spring.", () => {
  expect(
    readWithEnglishRule(invites, "The Turkish president invited Vladimir Putin to come to Ankara in spring."),
  ).toEqual([
    {
      sides: ["vladimir-putin"],
      words: "The Turkish president invited Vladimir Putin to come to Ankara",
      destination: "TR",
      hostCountry: "TR",
    },
  ]);
});

it.each([
  "Trump invited the team to visit the White House.",
  "Zelenskyy invited Putin to look at the ruins.",
])("invites is silent about %j", (text) => {
  expect(readWithEnglishRule(invites, text)).toEqual([]);
});

it.each([
  ["President Xi has been invited by President Lee Jae-myung to visit Seoul.", "xi-jinping KR"],
  ["Zelensky invited President Trump to Lviv.", "donald-trump UA"],
  ["President Trump was invited by the rector to speak.", ""],
])("invites reads %j", (text, visit) => {
  const read = readWithEnglishRule(invites, text);
  expect(read.map(({ sides, destination }) => `${sides.join()} ${destination}`).join("; ")).toBe(visit);
});
