/** The tables a text is read with, built once per process: names, countries, places. */
import { countries, countryByCode } from "../people/countries.ts";
import { type People } from "../people/people.ts";
import { knownPeople } from "../people/known-people.ts";
import { places as placeTable } from "../people/places.ts";
import type { Lang } from "./contact-record.ts";
import { PLACES, VENUES } from "./lexicon/places.ts";
import { NameTable } from "./name-table.ts";
import { PhraseTable } from "./phrase-table.ts";

export interface Place {
  country: string;
  kind: "country" | "town" | "venue";
}

export interface Gazetteer {
  people: People;
  names: NameTable;
  countries: PhraseTable<string>;
  /** "Moscow", "Nhà Trắng" and the like, and countries too. */
  places: PhraseTable<Place>;
}

/** Short names used in pairs only: "Trung - Mỹ", "Việt - Nga". */
const PAIRED_NAMES: Record<string, string> = {
  Trung: "CN",
  Triều: "KP",
  Việt: "VN",
  Hàn: "KR",
  Ấn: "IN",
  Thổ: "TR",
  Nhật: "JP",
  Philippines: "PH",
  Phi: "PH",
  Campuchia: "KH",
};

export const pairedCountry = (name: string): string | undefined => PAIRED_NAMES[name];

/** Start like a country and are none. */
const NO_COUNTRIES = [
  "Thái Bình Dương",
  "Ấn Độ Dương",
  "Ấn Độ Dương - Thái Bình Dương",
  "Thái Bình",
  "Thái Nguyên",
  "Thái Dương",
  "Anh Vũ",
  "Việt Bắc",
  "Mỹ Latinh",
  "Mỹ Latin",
  "Mỹ La tinh",
  "Mỹ La-tinh",
];
const SHORT_COUNTRIES: Record<string, string> = {
  VN: "VN",
  TQ: "CN",
  HQ: "KR",
  "LB Nga": "RU",
  "LB Đức": "DE",
  "A-rập Xê-út": "SA",
  "Ả-rập Xê-út": "SA",
};

const built = new Map<Lang, Gazetteer>();

/** The tables of one language over our own table of people. */
export function gazetteerFor(lang: Lang): Gazetteer {
  let gazetteer = built.get(lang);
  if (!gazetteer) built.set(lang, (gazetteer = makeGazetteer(knownPeople(), lang)));
  return gazetteer;
}

const nameTables = new WeakMap<People, NameTable>();

/** One for all languages. */
function nameTableOf(people: People): NameTable {
  let table = nameTables.get(people);
  if (!table) nameTables.set(people, (table = new NameTable(people.spellings)));
  return table;
}

export function makeGazetteer(people: People, lang: Lang): Gazetteer {
  const countryNames = new PhraseTable<string>();
  const places = new PhraseTable<Place>(true);
  for (const name of NO_COUNTRIES) countryNames.add(name, "");
  for (const country of countries) {
    const both = new Set([...country.names[lang], ...country.names.en.filter((name) => name.length > 3)]);
    for (const name of both) {
      countryNames.add(name, country.code);
      places.add(name, { country: country.code, kind: "country" });
    }
  }
  if (lang === "en") addCapitals(places);
  if (lang === "vi")
    for (const [name, code] of Object.entries(SHORT_COUNTRIES)) {
      countryNames.add(name, code);
      places.add(name, { country: code, kind: "country" });
    }
  for (const name of NO_COUNTRIES) places.add(name, { country: "", kind: "country" });
  const addPlaces = (table: Record<string, string>, kind: Place["kind"]) => {
    for (const [country, list] of Object.entries(table))
      for (const name of list.split(", ")) places.add(name, { country, kind });
  };
  for (const { name, country, kind } of placeTable)
    places.add(name, { country, kind: kind === "seat" || kind === "venue" ? "venue" : "town" });
  addPlaces(PLACES, "town");
  addPlaces(VENUES, "venue");
  return { people, names: nameTableOf(people), countries: countryNames, places };
}

/** "the Ukrainian capital", "Turkey’s capital". */
function addCapitals(places: PhraseTable<Place>): void {
  for (const { code, demonyms, names, capitals } of countries) {
    if (capitals.length === 0) continue;
    const owners = [...demonyms, ...names.en.flatMap((name) => [`${name}’s`, `${name}'s`])];
    for (const owner of owners) places.add(`${owner} capital`, { country: code, kind: "town" });
  }
}

/** The office of whoever is called "the leader" of a country. */
export const leaderOfficeOf = (country: string): string =>
  countryByCode(country)?.leaderOffice ?? "president";
