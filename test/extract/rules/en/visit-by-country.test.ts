import { expect, it } from "vitest";
import { visitByCountry } from "../../../../shared/extract/rules/en/visit-by-country.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

const visits = (text: string, published?: string) =>
  readWithEnglishRule(visitByCountry, text, published).map(
    ({ sides, destination }) => `${sides.join()} ${destination}`,
  );

it.each([
  ["The date of Putin's China visit was kept secret.", "vladimir-putin CN"],
  ["Prime Minister Modi's two-day Bhutan trip ended in Thimphu.", "narendra-modi BT"],
  ["Aides said on Friday that President Macron's Vietnam visit had gone well.", "emmanuel-macron VN"],
  ["Lula said his Japan visit had brought new orders.", "luiz-inacio-lula-da-silva JP"],
])("visit-by-country reads %j", (text, visit) => {
  expect(visits(text)).toEqual(visit.split("; "));
});

it.each([
  "Putin's Moscow visit to a factory was shown on television.",
  "The Wang Yi China visit was long planned.",
  "A China visit is always long.",
  "Putin praised China on a visit to a plant.",
])("visit-by-country is silent about %j", (text) => {
  expect(visits(text)).toEqual([]);
});

it.each([
  ["Carney wraps up UAE trip", "mark-carney AE"],
  ["Carney praised the UAE trip of his minister.", ""],
])("visit-by-country reads %j", (text, visit) => {
  const read = readWithEnglishRule(visitByCountry, text);
  expect(read.map(({ sides, destination }) => `${sides.join()} ${destination}`).join("; ")).toBe(visit);
});
