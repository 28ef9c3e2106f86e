/**
 * What somebody wants to be told of. A filter holds when each of its parts does; a part that is left empty holds always.
 * Several subscriptions of one person are alternatives.
 */
import type { ContactRecord } from "../extract/contact-record.ts";
import type { Filter } from "./filter-schema.ts";

/** The contact as filters see it. */
export interface Subject {
  record: Pick<ContactRecord, "type" | "status" | "level" | "participants" | "hostCountry">;
  background: boolean;
  /** All words told of it, folded. */
  words: Set<string>;
}

/** Words as they are compared: lower case, NFC, punctuation aside. */
export function foldWords(text: string): string {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}

/** @param told quotes, titles, place and names of a contact */
export function subjectOf(
  record: ContactRecord,
  { told, background }: { told: string[]; background: boolean },
): Subject {
  const texts = [
    ...told,
    ...record.evidence.map(({ quote }) => quote),
    ...record.participants.map(({ name }) => name),
    record.place ?? "",
    ...record.topics,
  ];
  return { record, background, words: new Set(texts.flatMap((text) => foldWords(text).split(" "))) };
}

export const countriesOf = ({ record }: Subject): string[] => [
  ...new Set(record.participants.map((participant) => participant.country)),
];

/** All pairs of countries that take part, each sorted. */
export function pairsOf(subject: Subject): string[] {
  const countries = countriesOf(subject).sort();
  return countries.flatMap((one, n) => countries.slice(n + 1).map((other) => `${one}+${other}`));
}

const holds = (wanted: readonly string[], given: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((item) => given.includes(item));

const hasWords = (entry: string, words: Set<string>): boolean =>
  entry.split(" ").every((word) => words.has(word));

/** Whether a contact is one that the filter asks for. */
export function matches(filter: Filter, subject: Subject): boolean {
  const { record } = subject;
  if (filter.sources.length > 0 || (subject.background && !filter.background)) return false;
  return (
    filter.levels.includes(record.level) &&
    holds(filter.types, [record.type]) &&
    holds(filter.statuses, [record.status]) &&
    holds(
      filter.leaders,
      record.participants.map(({ id }) => id),
    ) &&
    holds(filter.countries, countriesOf(subject)) &&
    holds(filter.pairs, pairsOf(subject)) &&
    (filter.words.length === 0 || filter.words.some((entry) => hasWords(entry, subject.words)))
  );
}
