/**
 * What a new version of a text tells that the one before did not, and in which of its sentences: only that is news.
 * Records are paired best first, so that an added contact never passes for a corrected one.
 */
import type { ContactRecord, DayRange } from "./contact-record.ts";
import { daysBetween } from "./dates/date-value.ts";

export interface RecordChanges {
  reported: ContactRecord[];
  revised: { before: ContactRecord; after: ContactRecord }[];
  withdrawn: ContactRecord[];
}

/**
 * Pairs the records of two versions; records that say the same are left out. Moved or reworded evidence is no change.
 * The evidence of whatever is reported or revised begins with the sentences that the version before did not have.
 */
export function compareRecords(
  before: readonly ContactRecord[],
  after: readonly ContactRecord[],
): RecordChanges {
  const pairs = pairUp(before, after);
  const changes: RecordChanges = { reported: [], revised: [], withdrawn: [] };
  for (const record of after) {
    const old = pairs.get(record);
    if (!old) changes.reported.push(changedFirst(record, before));
    else if (factsOf(old) !== factsOf(record))
      changes.revised.push({ before: old, after: changedFirst(record, before) });
  }
  const kept = new Set(pairs.values());
  changes.withdrawn.push(...before.filter((record) => !kept.has(record)));
  return changes;
}

/** The sentences of a record that stand in no record of the other version: where it was changed. */
export function changedSentences(
  record: ContactRecord,
  others: readonly ContactRecord[],
): ContactRecord["evidence"] {
  const known = new Set(
    others.flatMap(({ evidence }) => evidence.map(({ quote }) => wordsOf(quote).join(" "))),
  );
  return record.evidence.filter(({ quote }) => !known.has(wordsOf(quote).join(" ")));
}

function changedFirst(record: ContactRecord, before: readonly ContactRecord[]): ContactRecord {
  const changed = changedSentences(record, before);
  const rest = record.evidence.filter((each) => !changed.includes(each));
  return changed.length > 0 && rest.length > 0 ? { ...record, evidence: [...changed, ...rest] } : record;
}

/** Each record of the new version with the one that it was, the likeliest pairs first. */
function pairUp(
  before: readonly ContactRecord[],
  after: readonly ContactRecord[],
): Map<ContactRecord, ContactRecord> {
  const pairs = new Map<ContactRecord, ContactRecord>();
  const byFacts = new Map<string, ContactRecord[]>();
  for (const old of before) {
    const facts = factsOf(old);
    const same = byFacts.get(facts);
    if (same) same.push(old);
    else byFacts.set(facts, [old]);
  }
  for (const record of after) {
    const old = byFacts.get(factsOf(record))?.shift();
    if (old) pairs.set(record, old);
  }
  const kept = new Set(pairs.values());
  const gone = before.filter((record) => !kept.has(record)).map(withWords);
  const likely = after
    .filter((record) => !pairs.has(record))
    .map(withWords)
    .flatMap((one) => gone.map((other) => ({ one, other, score: likeness(other, one) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  for (const { one, other } of likely) {
    if (pairs.has(one.record) || kept.has(other.record)) continue;
    pairs.set(one.record, other.record);
    kept.add(other.record);
  }
  return pairs;
}

interface Worded {
  record: ContactRecord;
  sides: string[];
  /** Of the sentence that tells of the contact. */
  words: Set<string>;
}

const withWords = (record: ContactRecord): Worded => ({
  record,
  sides: record.participants.map(({ id }) => id),
  words: new Set(wordsOf(record.evidence[0]?.quote ?? "")),
});

/** How surely two records are of one contact; 0 when they cannot be. */
function likeness(one: Worded, other: Worded): number {
  const [a, b] = [one.record, other.record];
  const kind = (record: ContactRecord) => (record.type === "video" ? "call" : record.type);
  if (kind(a) !== kind(b)) return 0;
  const [few, many] =
    one.sides.length <= other.sides.length ? [one.sides, other.sides] : [other.sides, one.sides];
  if (few.length === 0 || !few.every((id) => many.includes(id))) return 0;
  const days = daysApart(a.date, b.date);
  const sameWords = wordsShared(one.words, other.words);
  const elsewhere = a.hostCountry && b.hostCountry && a.hostCountry !== b.hostCountry;
  // another trip; or one and the same, whose goal was corrected in a sentence that is otherwise as it was
  if (kind(a) === "visit" && elsewhere && (days !== 0 || sameWords < ALIKE)) return 0;
  if (days !== undefined && days > 0) {
    if (a.status !== b.status && sameWords < ALIKE) return 0;
    // a date is moved by some days, or further where it lies ahead; years apart it is another contact
    const ahead = a.status === "planned" || a.status === "proposed";
    if (days > A_MONTH && !ahead && sameWords < ALIKE) return 0;
  }
  const nearness = days === undefined ? 2 : days === 0 ? 8 : days <= 3 ? 4 : 0;
  return (
    1 +
    nearness +
    (few.length === many.length ? 8 : 0) +
    (a.status === b.status ? 2 : 0) +
    (a.hostCountry && a.hostCountry === b.hostCountry ? 2 : 0) +
    6 * sameWords
  );
}

const A_MONTH = 31;
/** From this share of words in common on, two sentences are one that was edited. */
const ALIKE = 0.6;

/** Days between two ranges, 0 where they meet; nothing when one is not known. */
function daysApart(a: DayRange | null, b: DayRange | null): number | undefined {
  if (!a || !b) return undefined;
  return Math.max(0, daysBetween(a.to, b.from), daysBetween(b.to, a.from));
}

/** The share of words that two sentences have in common, 0–1. */
function wordsShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(a.size, b.size, 1);
}

const wordsOf = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}/-]+/u)
    .filter(Boolean);

/** Who wrote and who travels is said by who stands first. */
const isOneSided = ({ type }: ContactRecord) => type === "message" || type === "visit";

function factsOf(record: ContactRecord): string {
  const { type, status, date, durationMinutes, place, hostCountry, initiator, ordinal } = record;
  return JSON.stringify([
    type,
    status,
    isOneSided(record) ? record.participants[0]?.id : null,
    record.participants.map(({ id }) => id).sort(),
    date,
    durationMinutes,
    place,
    hostCountry,
    initiator,
    ordinal,
  ]);
}
