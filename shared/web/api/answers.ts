/** What the API answers, as schemas: they describe it in OpenAPI, and the compiler holds the handlers to them. */
import * as z from "zod";
import { CONTACT_LEVELS, CONTACT_STATUSES, CONTACT_TYPES } from "../../extract/contact-record.ts";
import { FACTS } from "../../store/contacts.ts";
import { FOLLOWS, SOURCE_KINDS } from "../../store/sources.ts";
import { OUTCOMES } from "../../store/watches.ts";

const time = z.string().describe("ISO 8601 time in UTC");
const day = z.string().describe("YYYY-MM-DD");
const lang = z.enum(["vi", "en"]);
const fact = z.enum(FACTS);

export const participant = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string(),
  office: z.string(),
  level: z.enum(["leader", "official"]),
});

const facts = {
  type: z.enum(CONTACT_TYPES),
  status: z.enum(CONTACT_STATUSES),
  level: z.enum(CONTACT_LEVELS),
  participants: z.array(participant),
  date: z.object({ from: day, to: day }).nullable(),
  durationMinutes: z.object({ min: z.number().nullable(), max: z.number().nullable() }).nullable(),
  place: z.string().nullable(),
  hostCountry: z.string().nullable(),
  initiator: z.string().nullable().describe("Participant id or country code of who asked for it"),
  ordinal: z.object({ n: z.number(), since: day.nullable() }).nullable(),
  topics: z.array(z.string()),
};

export const record = z.object({
  ...facts,
  reportedBy: z.array(z.string()),
  evidence: z.array(z.object({ quote: z.string(), start: z.number(), end: z.number() })),
  confidence: z.number(),
});

const listed = {
  id: z.string(),
  sides: z.string(),
  firstSeen: time,
  updatedAt: time,
  disputed: z.array(fact).describe("Facts of which the pages do not say the same"),
  withdrawn: z.boolean().describe("Every page edited it away"),
};

/** A page that tells of a contact. */
const contactSource = z.object({
  url: z.string(),
  sourceId: z.string(),
  versionId: z.string().describe("Latest version of the page that tells of it"),
  outlet: z.string(),
  title: z.string(),
  lang,
  publishedAt: z.string().nullable(),
  seenAt: time,
  firstSeen: time,
  withdrawnAt: time.nullable().describe("When the page was edited so that it no longer says so"),
  record: record.describe("What this page says"),
});

const revision = z.object({
  n: z.number(),
  at: time,
  what: z.string(),
  changes: z.array(z.object({ fact: z.string(), before: z.unknown(), after: z.unknown() })),
  source: z.object({ url: z.string(), versionId: z.string(), outlet: z.string() }).nullable(),
});

export const contactFacts = z.object({ ...facts, ...listed });
export const contact = z.object({
  ...record.shape,
  ...listed,
  links: z.array(z.object({ contactId: z.string(), how: z.string() })),
  sources: z.array(contactSource),
  revisions: z.array(revision),
});

export const source = z.object({
  id: z.string(),
  url: z.string(),
  name: z.string(),
  kind: z.enum(SOURCE_KINDS).nullable(),
  lang: lang.nullable(),
  everySeconds: z.number().nullable().describe("As configured; null when the schedule adapts"),
  follow: z.enum(FOLLOWS).nullable(),
  discoveredFrom: z.string().nullable().describe("The source that led to it"),
  addedAt: time,
  state: z.enum(["active", "retired", "removed", "dropped"]),
  failingSince: time.nullable(),
  latestVersionId: z.string().nullable(),
});

export const sourceHealth = z.object({
  ...source.shape,
  lastCheck: z
    .object({
      at: time,
      outcome: z.enum(OUTCOMES),
      status: z.number().nullable(),
      error: z.string().nullable(),
      failures: z.number().describe("Failures in a row"),
      okAt: time.nullable(),
    })
    .nullable(),
  suppressed: z
    .array(z.object({ at: time, why: z.string(), before: z.string(), after: z.string() }))
    .describe("Differences that were taken for noise"),
});

export const version = z.object({
  id: z.string(),
  sourceId: z.string(),
  seq: z.number(),
  url: z.string(),
  title: z.string(),
  author: z.string().nullable(),
  lang,
  publishedAt: z.string().nullable(),
  modifiedAt: z.string().nullable(),
  seenAt: time,
  textHash: z.string().describe("SHA-256 of the text"),
  snapshot: z.object({ sha256: z.string(), bytes: z.number(), status: z.number(), contentType: z.string() }),
  change: z
    .object({ addedWords: z.number(), removedWords: z.number(), movedLines: z.number(), summary: z.string() })
    .nullable(),
  removed: z
    .object({ at: time, why: z.string() })
    .nullable()
    .describe(
      "When the page was found to be gone after this version; a later version tells that it came back",
    ),
  contacts: z.number().describe("Contacts that it tells of"),
});

export const wholeVersion = z.object({
  ...version.shape,
  text: z
    .string()
    .describe("`title\\nparagraph\\nparagraph`; offsets of evidence count in it, in UTF-16 code units"),
  records: z.array(record),
});

const edit = z.object({
  kind: z.enum(["same", "added", "removed"]),
  text: z.string(),
  was: z.string().optional(),
});
const from = z.number().describe("Number of the old paragraph, from 0");
const block = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("same"), from, lines: z.number() }),
  z.object({ kind: z.literal("respelled"), from, text: z.string() }),
  z.object({ kind: z.literal("changed"), from, words: z.array(edit) }),
  z.object({ kind: z.literal("added"), text: z.string() }),
  z.object({ kind: z.literal("removed"), from, text: z.string() }),
  z.object({ kind: z.literal("moved"), from, text: z.string(), words: z.array(edit).optional() }),
  z.object({ kind: z.literal("moved-away"), from }),
]);

export const comparison = z.object({
  from: version,
  to: version,
  diff: z.object({
    blocks: z.array(block),
    words: z.object({ added: z.number(), removed: z.number() }),
    paragraphs: z.object({ added: z.number(), removed: z.number(), changed: z.number(), moved: z.number() }),
    sentences: z.number(),
  }),
});

export const failure = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable().describe("Cursor of what follows") });

/** By operation. */
export const answers = {
  listContacts: listOf(z.union([contact, contactFacts])),
  getContact: contact,
  listSources: listOf(source),
  getSource: sourceHealth,
  listVersions: listOf(version),
  compareVersions: comparison,
  getVersionAt: wholeVersion,
  getVersion: wholeVersion,
};
export type Answers = typeof answers;
