/** A milestone of a contact as a letter: the news first, then the facts, what changed, the words of the press, and where to look. */
import type { ContactRecord, Lang } from "../extract/contact-record.ts";
import type { ReportingPage } from "../path.ts";
import type { Claim, Fact, WholeContact } from "../store/contacts.ts";
import { wordsOf } from "../web/words/words.ts";
import { linkTo, type Block, type Inline, type Letter } from "./letter.ts";
import type { Namer } from "./name-people.ts";
import { changesBetween, factIn, headline, recordAt, type ToldFact } from "./word-facts.ts";
import { bothTimes, ownTime, type Reader } from "./word-times.ts";
import { mailWords } from "./words.ts";

export interface Telling {
  whole: WholeContact;
  /** The revision that is told. */
  revision: number;
  /** The revision that the reader was told last, if any. */
  toldBefore?: number | undefined;
  /** It is old, or was there before its page was watched: the letter says so. */
  background: boolean;
}

export interface Style {
  reader: Reader;
  baseUrl: string;
  name: Namer;
  now: Date;
}

const QUOTES = 3;
const OUTLETS = 8;

const factsShown: ToldFact[] = ["date", "durationMinutes", "place", "hostCountry", "initiator", "ordinal"];

/** @param footer how to change or end the subscription */
export function composeAlert(telling: Telling, footer: Inline[][], style: Style): Letter {
  const { reader, baseUrl, name, now } = style;
  const { whole, revision, toldBefore } = telling;
  const record = recordAt(whole, revision);
  const text = mailWords(reader.lang);
  const news = headline(record, reader.lang, name, now);
  const prefix = whole.contact.withdrawn ? text.withdrawn : toldBefore === undefined ? "" : text.update;
  const changes = changeBlocks(telling, record, style);
  const preview = previewOf(record, whole, style);
  return {
    lang: reader.lang,
    subject: `${prefix} ${news}`.trim(),
    ...(prefix && { kicker: prefix.replace(/:$/, "") }),
    preview,
    blocks: [
      { kind: "heading", text: news, href: `${baseUrl}/contacts/${whole.contact.id}` },
      ...(telling.background ? [{ kind: "paragraph" as const, content: [text.background] }] : []),
      ...(whole.contact.withdrawn ? [{ kind: "paragraph" as const, content: [text.gone] }] : []),
      ...changes,
      { kind: "facts", rows: factRows(record, whole.claims, style) },
      ...disputeBlocks(whole, style),
      ...quoteBlocks(whole.claims, style),
      ...outletBlocks(whole.claims, style),
      { kind: "button", text: text.contact, href: `${baseUrl}/contacts/${whole.contact.id}` },
    ],
    footer,
  };
}

/** One contact within a digest: the news, the facts, and the words that say so. */
export function composeEntry(
  { whole, milestone }: { whole: WholeContact; milestone: { revision: number } },
  style: Style,
): Block[] {
  const { reader, baseUrl, name, now } = style;
  const record = recordAt(whole, milestone.revision);
  const text = headline(record, reader.lang, name, now);
  return [
    { kind: "heading", text, href: `${baseUrl}/contacts/${whole.contact.id}` },
    { kind: "facts", rows: factRows(record, whole.claims, style) },
    ...disputeBlocks(whole, style),
    ...quoteBlocks(standing(whole.claims).slice(0, 1), style),
  ];
}

/** The facts of a contact, line by line. */
function factRows(record: ContactRecord, claims: Claim[], style: Style) {
  const { reader, name } = style;
  const words = wordsOf(reader.lang);
  const text = mailWords(reader.lang);
  const people = record.participants.map((participant) => ({ ...record, participants: [participant] }));
  const first = claims.toSorted((a, b) => (a.firstSeen < b.firstSeen ? -1 : 1))[0];
  const who = people.map((one) => factIn("participants", one, reader.lang, name) ?? "").join("; ");
  const kind = `${words.types[record.type]}, ${words.statuses[record.status].toLowerCase()}`;
  return [
    { label: words.contact.fact.participants, content: [who] },
    { label: text.kind, content: [kind] },
    ...factsShown.flatMap((fact) => {
      const value = factIn(fact, record, reader.lang, name);
      return value === undefined ? [] : [{ label: words.contact.fact[fact], content: [value] }];
    }),
    ...(record.reportedBy.length
      ? [{ label: text.reportedBy, content: [record.reportedBy.join(", ")] }]
      : []),
    ...(first ? [{ label: text.firstTold, content: firstTold(first.page, style) }] : []),
  ];
}

function previewOf(record: ContactRecord, { claims }: WholeContact, { reader, name }: Style): string {
  const who = factIn("participants", record, reader.lang, name) ?? "";
  const quote = standing(claims)[0]?.record.evidence[0]?.quote ?? "";
  return `${who}. ${quote}`.slice(0, 180);
}

/** Who told first and when, by the outlet's clock and the reader's. */
function firstTold(page: ReportingPage, { reader }: Style): Inline[] {
  const text = mailWords(reader.lang);
  const outlet = linkTo(page.outlet, page.url);
  const told = page.publishedAt === null ? undefined : bothTimes(page.publishedAt, reader);
  return [outlet, told ? `${text.published} ${told}` : `${text.seen} ${ownTime(page.seenAt, reader)}`];
}

/** What is different from what the reader was told last; from what was known before, for who was told nothing. */
function changeBlocks(telling: Telling, record: ContactRecord, { reader, name }: Style): Block[] {
  const { whole, revision, toldBefore } = telling;
  const base = toldBefore ?? revision - 1;
  if (base < 1) return [];
  const changes = changesBetween(recordAt(whole, base), record, reader.lang, name).filter(
    // What was merely filled in is no change to who has not heard of it yet.
    ({ before }) => toldBefore !== undefined || before !== undefined,
  );
  if (changes.length === 0) return [];
  const text = mailWords(reader.lang);
  const labels = wordsOf(reader.lang).contact.fact;
  const rows = changes.map(({ fact, before, after }) => ({
    label: labels[fact],
    content: [
      ...(before === undefined ? [] : [{ text: before, mark: "removed" as const }, "→"]),
      after === undefined ? text.noLonger : { text: after, mark: "added" as const },
    ],
  }));
  const title = toldBefore === undefined ? text.changedNow : text.changed;
  return [
    { kind: "paragraph", content: [{ text: title, mark: "strong" }] },
    { kind: "facts", rows },
  ];
}

const standing = (claims: Claim[]): Claim[] => claims.filter(({ withdrawnAt }) => withdrawnAt === undefined);

/** The facts on which the reports differ, with who says what. */
function disputeBlocks({ contact, claims }: WholeContact, { reader, name }: Style): Block[] {
  const labels = wordsOf(reader.lang).contact.fact;
  const rows = contact.disputed.flatMap((fact) => {
    const versions = versionsOf(fact, standing(claims), reader.lang, name);
    if (versions.size < 2) return [];
    const content = [...versions].map(([value, outlets]) => `${value} (${[...outlets].join(", ")})`);
    return [{ label: labels[fact], content: [content.join("; ")] }];
  });
  if (rows.length === 0) return [];
  const title = mailWords(reader.lang).disputed;
  return [
    { kind: "paragraph", content: [{ text: title, mark: "strong" }] },
    { kind: "facts", rows },
  ];
}

function versionsOf(fact: Fact, claims: Claim[], lang: Lang, name: Namer): Map<string, Set<string>> {
  const versions = new Map<string, Set<string>>();
  for (const { record, page } of claims) {
    const value = factIn(fact, record, lang, name);
    if (value !== undefined) versions.set(value, (versions.get(value) ?? new Set()).add(page.outlet));
  }
  return versions;
}

/** Where a claim can be read: the page itself, and our copy of it. */
function sourceOf({ page }: Claim, { reader, baseUrl }: Style): Inline[] {
  const text = mailWords(reader.lang);
  return [
    { text: `${page.outlet} –`, mark: "quiet" },
    linkTo(text.page, page.url),
    "·",
    { text: text.stored, href: `${baseUrl}/versions/${page.versionId}` },
  ];
}

function quoteBlocks(claims: Claim[], style: Style): Block[] {
  const quoted = standing(claims).filter(({ record }) => record.evidence.length > 0);
  if (quoted.length === 0) return [];
  const quotes = quoted.slice(0, QUOTES).map((claim): Block => {
    const text = `“${claim.record.evidence[0]!.quote}”`;
    return { kind: "quote", text, source: sourceOf(claim, style) };
  });
  const title = mailWords(style.reader.lang).quotes;
  return [{ kind: "paragraph", content: [{ text: title, mark: "strong" }] }, ...quotes];
}

function outletBlocks(claims: Claim[], style: Style): Block[] {
  const more = standing(claims).slice(QUOTES, QUOTES + OUTLETS);
  if (more.length === 0) return [];
  const title = mailWords(style.reader.lang).otherReports;
  const items = more.map((claim) => [linkTo(claim.page.title, claim.page.url), ...sourceOf(claim, style)]);
  return [
    { kind: "paragraph", content: [{ text: title, mark: "strong" }] },
    { kind: "list", items },
  ];
}
