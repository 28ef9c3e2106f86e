import { expect, it } from "vitest";
import { countries, countryByCode } from "../../shared/people/countries.ts";
import { places } from "../../shared/people/places.ts";

it("knows in which country leaders meet", () => {
  const countryOf = (name: string) => places.find((place) => place.name === name)?.country;
  expect(countryOf("Sochi")).toBe("RU");
  expect(countryOf("Bình Nhưỡng")).toBe("KP");
  expect(countryOf("Nhà Trắng")).toBe("US");
});

it("places every town in a known country, once", () => {
  for (const { name, country } of places) {
    expect(countryByCode(country), name).toBeDefined();
    expect(
      places.filter((other) => other.name === name).map((p) => p.country),
      name,
    ).toEqual([country]);
  }
});

it("writes every name in NFC", () => {
  for (const { names, demonyms } of countries)
    for (const name of [...names.vi, ...names.en, ...demonyms]) expect(name).toBe(name.normalize("NFC"));
});
