import { expect, it } from "vitest";
import { BadWishes, readWishes } from "../../shared/alert/read-wishes.ts";

it.each([
  ["Nga–Mỹ", "RU+US"],
  ["Nga - Mỹ", "RU+US"],
  ["mỹ—nga", "RU+US"],
  ["US+RU", "RU+US"],
  ["ru+us", "RU+US"],
  ["Russia – United States", "RU+US"],
  ["Trung Quốc–Việt Nam", "CN+VN"],
  ["China / Vietnam", "CN+VN"],
])("takes %s as a pair of countries", (typed, pair) => {
  expect(readWishes({ pairs: typed }).filter.pairs).toEqual([pair]);
  expect(readWishes({ pairs: [typed] }).filter.pairs).toEqual([pair]);
});

it("takes several, separated by commas", () => {
  expect(readWishes({ pairs: "Nga–Mỹ, CN+VN" }).filter.pairs).toEqual(["RU+US", "CN+VN"]);
});

it.each(["Nga", "Nga–", "Nga–Nga", "RU+XX", "Nga–Atlantis", "Nga Mỹ"])(
  "says what is wrong with %s",
  (typed) => {
    expect(() => readWishes({ pairs: typed })).toThrow(BadWishes);
    expect(() => readWishes({ pairs: typed })).toThrow(`"${typed}" does not name two countries`);
  },
);
