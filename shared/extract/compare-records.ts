/** What a new version of a text tells that the one before did not: only that is news. */
import type { ContactRecord } from "./contact-record.ts";

export interface RecordChanges {
  reported: ContactRecord[];
  revised: { before: ContactRecord; after: ContactRecord }[];
  withdrawn: ContactRecord[];
}

/** Pairs the records of two versions; records that say the same are left out. Moved or reworded evidence is no change. */
export function compareRecords(
  before: readonly ContactRecord[],
  after: readonly ContactRecord[],
): RecordChanges {
  const left = new Set(before);
  const changes: RecordChanges = { reported: [], revised: [], withdrawn: [] };
  const pairs = new Map<ContactRecord, ContactRecord>();
  for (const matches of [saysTheSame, isSameContact]) {
    for (const record of after) {
      if (pairs.has(record)) continue;
      const old = [...left].find((each) => matches(each, record));
      if (!old) continue;
      left.delete(old);
      pairs.set(record, old);
    }
  }
  for (const record of after) {
    const old = pairs.get(record);
    if (!old) changes.reported.push(record);
    else if (!saysTheSame(old, record)) changes.revised.push({ before: old, after: record });
  }
  changes.withdrawn.push(...left);
  return changes;
}

const sidesOf = (record: ContactRecord) => record.participants.map(({ id }) => id).sort();

/** The same sides in the same kind of contact on days that agree. */
function isSameContact(a: ContactRecord, b: ContactRecord): boolean {
  const kind = (record: ContactRecord) => (record.type === "video" ? "call" : record.type);
  if (kind(a) !== kind(b)) return false;
  const [few, many] = [sidesOf(a), sidesOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (few.length === 0 || !few.every((id) => many.includes(id))) return false;
  return (
    !a.date || !b.date || (a.date.from <= b.date.to && b.date.from <= a.date.to) || a.status === b.status
  );
}

function saysTheSame(a: ContactRecord, b: ContactRecord): boolean {
  return factsOf(a) === factsOf(b);
}

function factsOf(record: ContactRecord): string {
  const { type, status, date, durationMinutes, place, hostCountry, initiator, ordinal } = record;
  return JSON.stringify([
    type,
    status,
    sidesOf(record),
    date,
    durationMinutes,
    place,
    hostCountry,
    initiator,
    ordinal,
  ]);
}
