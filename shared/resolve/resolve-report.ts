/**
 * One step of the path: what a page tells of contacts between the same sides becomes claims on known or new contacts,
 * revisions of them, and the alerts that are worth sending.
 *
 * Which contact a record means is decided once and written down before anything else, and contacts are weighed from
 * their claims; so a report that comes again, or was cut off at any point, ends the same.
 */
import { isDeepStrictEqual } from "node:util";
import type { ContactRecord } from "../extract/contact-record.ts";
import type { AlertRequest, MentionReport } from "../path.ts";
import { sha256 } from "../snapshot/hash.ts";
import type { Claim, Contact, ContactStore, Reading, WholeContact } from "../store/contacts.ts";
import { type ListedContact, toListed } from "../store/listed-contacts.ts";
import { parseVersionId } from "../store/versions.ts";
import { type AlertPolicy, alertOf, milestoneOf } from "./alert-policy.ts";
import { addDays } from "./days.ts";
import { linkVisits } from "./link-visits.ts";
import { matchContact, type Said, searchRange } from "./match-contact.ts";
import { countOwn } from "./own-count.ts";
import { requoteContact, type Revised, reviseContact } from "./revise-contact.ts";
import { toldAt } from "./weigh-claims.ts";

export interface Resolving {
  contacts: ContactStore;
  clock: () => Date;
  policy: AlertPolicy;
}

/** Reports that a page remembers to have been dealt with. */
const REMEMBERED = 50;

/** A version may tell twice: of what it says, and of its end when the page is removed. */
function idOf({ page, reported, revised, withdrawn }: MentionReport): string {
  const keys = [reported, revised.map(({ after }) => after), withdrawn].map((records) => records.map(keyOf));
  return sha256(JSON.stringify([page.versionId, keys])).slice(0, 12);
}

/**
 * @returns the alerts to send; the same ones again for a report that comes again
 * @throws ConditionFailed when another writer was faster: the report is to come again
 */
export async function resolveReport(report: MentionReport, resolving: Resolving): Promise<AlertRequest[]> {
  const { contacts } = resolving;
  const known = await contacts.reading(report.page.sourceId, report.sides);
  const id = idOf(report);
  if (known && known.done.at(-1) !== id && known.done.includes(id)) return [];
  const reading = known?.done.at(-1) === id ? known : await decide(report, known, resolving);
  const alerts: AlertRequest[] = [];
  for (const contactId of reading.touched)
    alerts.push(...(await resolveContact(contactId, report, reading, resolving)));
  return alerts;
}

/** Decides which contact each record means, and writes it down. */
async function decide(
  report: MentionReport,
  known: Reading | undefined,
  { contacts }: Resolving,
): Promise<Reading> {
  const { page, sides } = report;
  const said = [...report.reported, ...report.revised.map(({ after }) => after)].map((record) =>
    saidBy(record, page),
  );
  const told = { ...known?.told };
  const touched: string[] = [];
  const settle = (record: ContactRecord, contactId: string) => {
    told[freeKey(record, told)] = contactId;
    touched.push(contactId);
  };
  const candidates = await findCandidates(sides, said, contacts);

  for (const record of report.withdrawn) {
    const key = keyOf(record);
    if (told[key]) touched.push(told[key]);
    delete told[key];
  }
  const unmatched = report.reported.slice();
  for (const { before, after } of report.revised) {
    const key = keyOf(before);
    const contactId = told[key];
    delete told[key];
    if (contactId) settle(after, contactId);
    else unmatched.push(after);
  }
  for (const record of unmatched) {
    const mention = saidBy(record, page);
    const others = candidates.filter((contact) => !isSecond(record, contact, told));
    const match = matchContact(mention, others);
    const contactId = match?.joinedInto ?? match?.id ?? newId(report, freeKey(record, told));
    if (!match) candidates.push(pending(contactId, mention, report));
    settle(record, contactId);
  }
  const reading: Reading = {
    ...{ sourceId: page.sourceId, sides, told },
    touched: [...new Set(touched)],
    done: [...(known?.done ?? []), idOf(report)].slice(-REMEMBERED),
  };
  await contacts.setReading(reading);
  return reading;
}

async function findCandidates(sides: string, said: Said[], contacts: ContactStore): Promise<ListedContact[]> {
  if (said.length === 0) return [];
  const ranges = said.map(searchRange);
  const from = ranges.map((range) => range.from).sort()[0]!;
  const to = ranges
    .map((range) => range.to)
    .sort()
    .at(-1)!;
  const close = ranges.every((range) => range.from <= addDays(from, 400));
  if (close) return contacts.between(sides, { from, to });
  const found = await Promise.all(ranges.map((range) => contacts.between(sides, range)));
  return [...new Map(found.flat().map((contact) => [contact.id, contact])).values()];
}

/** Held "tomorrow" is a plan, whatever the tense of the headline. */
function saidBy(record: ContactRecord, page: MentionReport["page"]): Said {
  const toldOn = toldAt({ page }).slice(0, 10);
  const ahead = record.status === "held" && record.date !== null && record.date.from > addDays(toldOn, 1);
  return { record: ahead ? { ...record, status: "planned" } : record, toldOn };
}

/** A text that tells of two contacts of one kind, each with its day, means two. */
function isSecond(record: ContactRecord, contact: ListedContact, told: Record<string, string>): boolean {
  if (!Object.values(told).includes(contact.id)) return false;
  const dated = record.date !== null && contact.date !== null && record.date.from === record.date.to;
  return dated && record.type === contact.type && record.status === contact.status;
}

/** What tells a record from the others of its page; quotes move with every edit and are left out. */
function keyOf(record: ContactRecord): string {
  const { type, status, participants, date, durationMinutes, place, hostCountry, initiator, ordinal } =
    record;
  const people = participants.map(({ id }) => id);
  const parts = [type, status, people, date, durationMinutes, place, hostCountry, initiator, ordinal];
  return sha256(JSON.stringify(parts)).slice(0, 10);
}

function freeKey(record: ContactRecord, told: Record<string, string>): string {
  let key = keyOf(record);
  while (told[key]) key += "+";
  return key;
}

const newId = ({ sides, page }: MentionReport, key: string): string =>
  sha256(`${sides} ${page.versionId} ${key}`).slice(0, 12);

/** A contact that this very report makes, for the records that follow. */
function pending(id: string, { record }: Said, { sides, page }: MentionReport): ListedContact {
  const made = { id, sides, firstSeen: page.seenAt, updatedAt: page.seenAt, revision: 0 };
  return toListed({ ...record, ...made, disputed: [], links: [], reports: 1, outlets: 1 });
}

/** Brings the page's claim on one contact up to date, and the contact with it. */
async function resolveContact(
  contactId: string,
  report: MentionReport,
  reading: Reading,
  { contacts, clock, policy }: Resolving,
): Promise<AlertRequest[]> {
  const whole = await contacts.getWhole(contactId);
  const { page, backfill } = report;
  const at = clock().toISOString();
  const claim = claimOf(contactId, report, reading, whole, at);
  if (!claim) return [];
  const others = whole?.claims.filter((other) => other.page.sourceId !== page.sourceId) ?? [];
  const claims = [...others, claim];
  const before = whole?.contact;
  const edited = report.revised.some(({ after }) => isToldOf(contactId, after, reading));
  const revised = reviseContact({
    ...{ contactId, sides: report.sides, before, claims, at, page },
    cause: claim.withdrawnAt ? "withdrew" : edited ? "revised" : "told",
    ownCount: await countOwn(before, claims, contacts),
  });
  const earlier = whole?.revisions ?? [];
  if (!revised) {
    if (before) await keepWords(before, claims, whole.claims, contacts);
    return earlier.flatMap((revision) =>
      revision.milestone && revision.page?.versionId === page.versionId
        ? [alertOf(revision, revision.milestone)]
        : [],
    );
  }
  const { contact, revision } = revised;
  const headline = claim.record.evidence.some(({ start }) => start < page.title.length);
  const happening = { before, revision, earlier, backfill, edited, toldAt: toldAt({ page }), headline };
  const milestone = milestoneOf(happening, policy);
  if (milestone) revision.milestone = milestone;
  await contacts.save({ before, after: contact, claims: [claim], revision: stored(revised) });
  await linkVisits(contact, contacts, at);
  return milestone ? [alertOf(revision, milestone)] : [];
}

/** Nothing has changed but the words; and a save that was cut off is finished. */
async function keepWords(
  before: Contact,
  claims: Claim[],
  known: Claim[],
  contacts: ContactStore,
): Promise<void> {
  const after = requoteContact(before, claims);
  const said = claims.filter((claim) => !known.some((other) => isDeepStrictEqual(claim, other)));
  if (said.length > 0 || !isDeepStrictEqual(after, before))
    await contacts.save({ before, after, claims: said, revision: undefined });
  await contacts.relist(after);
}

/** A milestone is kept even where the revision itself would only be counted. */
const stored = ({ revision }: Revised): Revised["revision"] =>
  revision.milestone && revision.what === "corroborated" ? { ...revision, what: "filled-in" } : revision;

/** The page's claim as this version leaves it; nothing when the page never made one. */
function claimOf(
  contactId: string,
  report: MentionReport,
  reading: Reading,
  whole: WholeContact | undefined,
  at: string,
): Claim | undefined {
  const { page, backfill } = report;
  const known = whole?.claims.find((claim) => claim.page.sourceId === page.sourceId);
  const records = [...report.reported, ...report.revised.map(({ after }) => after)].filter((record) =>
    isToldOf(contactId, record, reading),
  );
  const told = Object.values(reading.told).includes(contactId);
  if (known && isNewer(known, page)) return known;
  if (!told) return known && { ...known, page, withdrawnAt: known.withdrawnAt ?? at };
  if (records.length === 0) return known;
  const { withdrawnAt: _withdrawnAt, ...kept } = known ?? {
    firstSeen: at,
    revision: (whole?.contact.revision ?? 0) + 1,
  };
  return {
    ...kept,
    contactId,
    page,
    record: records.map((record) => saidBy(record, page).record).reduce(complete),
    ...(backfill && { backfill }),
  };
}

const isNewer = (known: Claim, page: MentionReport["page"]): boolean =>
  (parseVersionId(known.page.versionId)?.seq ?? 1) > (parseVersionId(page.versionId)?.seq ?? 1);

function isToldOf(contactId: string, record: ContactRecord, { told }: Reading): boolean {
  const key = keyOf(record);
  return Object.entries(told).some(([known, id]) => id === contactId && known.replace(/\++$/, "") === key);
}

/** One page, one claim: what a second sentence adds to the first. */
function complete(first: ContactRecord, second: ContactRecord): ContactRecord {
  const evidence = [...first.evidence, ...second.evidence].slice(0, 4);
  const filled = Object.entries(second).filter(([fact]) => first[fact as keyof ContactRecord] === null);
  return { ...first, ...Object.fromEntries(filled), evidence };
}
