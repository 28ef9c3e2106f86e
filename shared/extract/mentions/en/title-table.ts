/** The words of the lexicon of offices and of the table of countries as tables, built once. */
import { countries } from "../../../people/countries.ts";
import { TITLES } from "../../lexicon/en/offices.ts";
import type { Title } from "../../lexicon/vi/offices.ts";
import { PhraseTable } from "../../phrase-table.ts";

export const titles = new PhraseTable<Title>();
for (const [title, phrases] of TITLES) for (const phrase of phrases.split(", ")) titles.add(phrase, title);

export const demonyms = new PhraseTable<string>();
for (const { code, demonyms: words } of countries) for (const word of words) demonyms.add(word, code);

/** Plural titles: of a pair with "two", "both" or two countries. */
export const plurals = new PhraseTable<string>();
for (const [office, words] of [
  ["leader", "leaders, heads of state, statesmen, heads of government, parties, sides, men"],
  ["president", "presidents"],
  ["prime-minister", "prime ministers, premiers, pms, chancellors"],
] as const)
  for (const word of words.split(", ")) plurals.add(word, office);
