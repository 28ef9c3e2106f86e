/**
 * The inverted index behind matching. A filter is entered under the traits of its most telling part (its leaders, else
 * its pairs, countries, words, else "any"), crossed with the kinds it asks for; a contact is looked up under the traits
 * it has. So the cost of an alert grows with those who want it, not with all who subscribe.
 */
import { countriesOf, pairsOf, type Subject } from "./filter.ts";
import type { Filter } from "./filter-schema.ts";

/** Background and officials' contacts are many and wanted by few: they have entries of their own. */
const scope = (background: boolean, official: boolean): string =>
  `${background ? "background" : "news"}${official ? "-official" : ""}`;

const prefixed = (kind: string, values: readonly string[]): string[] =>
  values.map((value) => `${kind}:${value}`);

const crossed = (scopes: string[], anchors: string[], types: readonly string[]): string[] =>
  scopes.flatMap((one) => anchors.flatMap((anchor) => types.map((type) => `${one}#${anchor}#${type}`)));

function anchorsOf(filter: Filter): string[] {
  if (filter.leaders.length) return prefixed("leader", filter.leaders);
  if (filter.pairs.length) return prefixed("pair", filter.pairs);
  if (filter.countries.length) return prefixed("country", filter.countries);
  // Every word of an entry must be there: its longest, as the rarest, stands for it.
  if (filter.words.length) return prefixed("word", filter.words.map(longestWord));
  return ["any"];
}

const longestWord = (entry: string): string =>
  entry.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest));

/** The traits of pages and of the listings that led to them. */
export const traitsOfSources = (sourceIds: readonly string[]): string[] => prefixed("source", sourceIds);

/** The traits under which a filter is entered. */
export function traitsOfFilter(filter: Filter): string[] {
  if (filter.sources.length) return traitsOfSources(filter.sources);
  const levels = [
    ...(filter.levels.some((level) => level !== "official") ? [false] : []),
    ...(filter.levels.includes("official") ? [true] : []),
  ];
  const ages = filter.background ? [false, true] : [false];
  const scopes = ages.flatMap((background) => levels.map((official) => scope(background, official)));
  return [...new Set(crossed(scopes, anchorsOf(filter), filter.types.length ? filter.types : ["*"]))];
}

/** The word that a trait stands for, if it does for one. */
export const wordOfTrait = (trait: string): string | undefined => /#word:(.+)#[^#]+$/.exec(trait)?.[1];

/**
 * The traits of a contact, always in the same order.
 * @param wordsInUse those that filters are entered under
 */
export function traitsOfSubject(subject: Subject, wordsInUse: readonly string[]): string[] {
  const { record, background, words } = subject;
  const anchors = [
    ...prefixed(
      "leader",
      record.participants.map(({ id }) => id),
    ),
    ...prefixed("pair", pairsOf(subject)),
    ...prefixed("country", countriesOf(subject)),
    "any",
    ...prefixed("word", wordsInUse.filter((word) => words.has(word)).sort()),
  ];
  return [...new Set(crossed([scope(background, record.level === "official")], anchors, ["*", record.type]))];
}
