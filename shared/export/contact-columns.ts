/** Contacts as rows for researchers: the columns, what each of them means, and how they are written. */
import type { Contact } from "../store/contacts.ts";
import { eventCodes } from "./event-codes.ts";

type Cell = string | number | null | undefined;

/** An exported contact needs no quotes, so that a list is enough to export from. */
export type Exported = Omit<
  Contact,
  "evidence" | "links" | "reportedBy" | "revision" | "reports" | "outlets" | "confidence"
>;

interface Column {
  name: string;
  /** For the data dictionary. */
  means: string;
  of: (contact: Exported) => Cell;
}

const codesOf = (contact: Exported) =>
  eventCodes({ ...contact, evidence: [], reportedBy: [], confidence: 1 });

export const COLUMNS: readonly Column[] = [
  { name: "id", means: "Stable for good; the contact's page is /contacts/ID", of: ({ id }) => id },
  { name: "type", means: "call, video, meeting, visit or message", of: ({ type }) => type },
  {
    name: "status",
    means: "held, planned, proposed, cancelled or denied, as it stands now",
    of: ({ status }) => status,
  },
  {
    name: "level",
    means: "leader: all participants are leaders; mixed; official: none is",
    of: ({ level }) => level,
  },
  {
    name: "participants",
    means: "Ids separated by semicolons; the visitor or the sender comes first",
    of: ({ participants }) => participants.map(({ id }) => id).join(";"),
  },
  {
    name: "names",
    means: "Common English names, in the order of participants",
    of: ({ participants }) => participants.map(({ name }) => name).join(";"),
  },
  {
    name: "offices",
    means: "Offices held on the day, in the order of participants",
    of: ({ participants }) => participants.map(({ office }) => office).join(";"),
  },
  {
    name: "countries",
    means: "Sides: ISO 3166-1 alpha-2, or UN, EU, NATO, VA; each once, in the order of participants",
    of: ({ participants }) => [...new Set(participants.map(({ country }) => country))].join(";"),
  },
  {
    name: "date_from",
    means: "First day it may have been on; empty when no report dates it",
    of: ({ date }) => date?.from,
  },
  {
    name: "date_to",
    means: "Last day; the same as date_from when the day is known",
    of: ({ date }) => date?.to,
  },
  {
    name: "minutes_min",
    means: "It lasted at least so many minutes",
    of: ({ durationMinutes }) => durationMinutes?.min,
  },
  {
    name: "minutes_max",
    means: "It lasted at most so many minutes",
    of: ({ durationMinutes }) => durationMinutes?.max,
  },
  { name: "place", means: "City or venue as printed", of: ({ place }) => place },
  {
    name: "host_country",
    means: "Where it takes place, for meetings and visits",
    of: ({ hostCountry }) => hostCountry,
  },
  {
    name: "initiator",
    means: "Participant or country that asked for it, where a report says so",
    of: ({ initiator }) => initiator,
  },
  { name: "ordinal", means: "The how manieth it is said to be", of: ({ ordinal }) => ordinal?.n },
  {
    name: "ordinal_since",
    means: "Day that ordinal counts from, where it is said",
    of: ({ ordinal }) => ordinal?.since,
  },
  {
    name: "own_count",
    means: "What we count from that day, where it differs from ordinal",
    of: ({ ownCount }) => ownCount?.n,
  },
  { name: "topics", means: "From the fixed list of topics", of: ({ topics }) => topics.join(";") },
  {
    name: "disputed",
    means: "Facts of which reports say different things",
    of: ({ disputed }) => disputed.join(";"),
  },
  {
    name: "withdrawn",
    means: "yes: every page that told of it was edited and no longer does",
    of: ({ withdrawn }) => (withdrawn ? "yes" : ""),
  },
  {
    name: "cameo",
    means: "CAMEO event code; the first participant is the source",
    of: (contact) => codesOf(contact).cameo,
  },
  { name: "plover", means: "PLOVER event type and mode", of: (contact) => codesOf(contact).plover },
  { name: "first_seen", means: "When we first read of it, UTC", of: ({ firstSeen }) => firstSeen },
  { name: "updated_at", means: "When its facts changed last, UTC", of: ({ updatedAt }) => updatedAt },
];

/** What a spreadsheet would take for a formula is given an apostrophe. */
function csvCell(value: Cell): string {
  const text = String(value ?? "");
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Lines of comma-separated values (RFC 4180) end with CR LF. */
const csvLine = (cells: Cell[]): string => `${cells.map(csvCell).join(",")}\r\n`;

export const csvHead = csvLine(COLUMNS.map(({ name }) => name));
export const csvRow = (contact: Exported): string => csvLine(COLUMNS.map(({ of }) => of(contact)));

/** One JSON object with the same columns and a line feed; what is not known is null. */
export const jsonLine = (contact: Exported): string =>
  `${JSON.stringify(Object.fromEntries(COLUMNS.map(({ name, of }) => [name, of(contact) ?? null])))}\n`;
