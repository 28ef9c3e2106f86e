/** The phrases of the lexicon of offices as tables, built once. */
import {
  AFTER_TITLE,
  DESCRIPTIONS,
  POSSESSED_BY_LEADER,
  TITLES,
  type Title,
} from "../../lexicon/vi/offices.ts";
import { PhraseTable } from "../../phrase-table.ts";

export const titles = new PhraseTable<Title>();
for (const [title, phrases] of TITLES) for (const phrase of phrases.split(", ")) titles.add(phrase, title);
export const descriptions = new PhraseTable<Title>();
for (const [title, phrases] of DESCRIPTIONS)
  for (const phrase of phrases.split(", ")) descriptions.add(phrase, title);
export const afterTitle = new PhraseTable<true>();
for (const phrase of AFTER_TITLE) afterTitle.add(phrase, true);
export const possessed = new PhraseTable<true>();
for (const phrase of POSSESSED_BY_LEADER) possessed.add(phrase, true);
