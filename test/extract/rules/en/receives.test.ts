import { expect, it } from "vitest";
import { receives } from "../../../../shared/extract/rules/en/receives.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads President Biden hosted Prime Minister Fumio Kishida at the White House.", () => {
  expect(
    readWithEnglishRule(receives, "President Biden hosted Prime Minister Fumio Kishida at the White House."),
  ).toEqual([
    {
      sides: ["joe-biden", "fumio-kishida"],
      words: "President Biden hosted Prime Minister Fumio Kishida",
      hostCountry: "US",
    },
  ]);
});

it("reads In Beijing, Xi Jinping welcomed German Chancellor Olaf Scholz.", () => {
  expect(
    readWithEnglishRule(receives, "In Beijing, Xi Jinping welcomed German Chancellor Olaf Scholz."),
  ).toEqual([
    {
      sides: ["xi-jinping", "olaf-scholz"],
      words: "Xi Jinping welcomed German Chancellor Olaf Scholz",
      hostCountry: "CN",
    },
  ]);
});

it("reads King Charles III received President Zelenskyy at Sandringham.", () => {
  expect(
    readWithEnglishRule(receives, "King Charles III received President Zelenskyy at Sandringham."),
  ).toEqual([
    {
      sides: ["charles-iii", "volodymyr-zelensky"],
      words: "King Charles III received President Zelenskyy",
      hostCountry: "GB",
    },
  ]);
});

it.each([
  "Biden welcomed Macron’s decision.",
  "The president hosted the national football team.",
  "Pope Francis received the credentials of the new ambassador.",
])("receives is silent about %j", (text) => {
  expect(readWithEnglishRule(receives, text)).toEqual([]);
});
