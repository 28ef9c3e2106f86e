/** What a reader types into the search field, without marks: a leader, a country, or words of names and places. */
import { countries } from "../people/countries.ts";
import { knownPeople } from "../people/known-people.ts";

/** Lower case, without marks: `Tập Cận Bình` → `tap can binh`. */
export const fold = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** Of what is asked for, everything must be met. */
export interface Search {
  leader?: string;
  country?: string;
  words: string[];
}

let countryByName: Map<string, string> | undefined;
let leaderByName: Map<string, string> | undefined;

/** `Tập Cận Bình`, `xi jinping`, `nga`, `alaska` … */
export function readSearch(q: string): Search {
  const asked = wordsOf(q).join(" ");
  countryByName ??= new Map(
    countries.flatMap(({ code, names }) =>
      [code, ...names.vi, ...names.en].map((name): [string, string] => [wordsOf(name).join(" "), code]),
    ),
  );
  const country = countryByName.get(asked);
  if (country) return { country, words: [] };
  leaderByName ??= new Map(
    knownPeople()
      .names.filter(({ people }) => people.length === 1)
      .map(({ text, people }) => [wordsOf(text).join(" "), people[0]!.id]),
  );
  const leader = leaderByName.get(asked);
  return leader ? { leader, words: [] } : { words: wordsOf(q) };
}
