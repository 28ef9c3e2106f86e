/**
 * Reads the stored page of a version again, as pages are read now. What that brings is a re-reading, not an edit: the
 * version is rewritten in place, what it told of contacts stays as it was told, and nobody is alerted.
 */
import { decodeText } from "../fetch/decode-text.ts";
import type { ContactRecord, Evidence } from "../extract/contact-record.ts";
import { sidesOf } from "../resolve/sides-of.ts";
import type { Services } from "../services.ts";
import type { Reading } from "../snapshot/read-source.ts";
import type { Source } from "../store/sources.ts";
import { hashText, type Version } from "../store/versions.ts";

export type RereadServices = Pick<Services, "clock" | "contacts" | "snapshots" | "versions">;

/** How a page is to be read: of its source or its watch. */
type Manner = Pick<Source, "kind" | "lang" | "select" | "ignore">;

export interface Reread {
  reading: Reading;
  /** The version as it is read now. */
  after: Version;
  differs: boolean;
}

/** @returns undefined when the page is not kept, or there is nothing to read in it any more */
export async function rereadVersion(
  version: Version,
  { kind, lang, select, ignore }: Manner,
  { clock, snapshots }: Pick<RereadServices, "clock" | "snapshots">,
): Promise<Reread | undefined> {
  const snapshot = await snapshots.get(version.snapshot.sha256);
  if (!snapshot) return undefined;
  const { contentType } = version.snapshot;
  const { readSource } = await import("../snapshot/read-source.ts");
  const reading = readSource(decodeText(snapshot.body, contentType), {
    url: snapshot.url,
    ...(contentType && { contentType }),
    ...(kind && { kind }),
    ...(lang && { lang }),
    ...(select !== undefined && { select }),
    ...(ignore && { ignore }),
  });
  if (reading.text.trim() === "") return undefined;
  const { author: _author, ...rest } = version;
  const read: Version = {
    ...rest,
    title: reading.title || version.title,
    textHash: hashText(reading.text),
    records: moveQuotes(version.records, reading.text),
    ...(reading.author && { author: reading.author }),
    ...(reading.publishedAt && { publishedAt: reading.publishedAt }),
    ...(reading.modifiedAt && { modifiedAt: reading.modifiedAt }),
  };
  const facts = ({ title, textHash, author, publishedAt, modifiedAt }: Version): string =>
    JSON.stringify([title, textHash, author, publishedAt, modifiedAt]);
  const differs = facts(read) !== facts(version);
  const reread = {
    at: clock().toISOString(),
    firstTextHash: version.reread?.firstTextHash ?? version.textHash,
  };
  return { reading, differs, after: differs ? { ...read, reread } : version };
}

/**
 * Stores the version as it is read now. The quotes that others show of it are moved first, so that a run that is cut off
 * is repeated whole.
 * @throws TextTooLarge; ConditionFailed when it was rewritten meanwhile
 */
export async function rewriteVersion(
  before: Version,
  { after, reading, differs }: Reread,
  { contacts, versions }: RereadServices,
): Promise<void> {
  if (!differs) return;
  for (const sides of new Set(before.records.map(sidesOf))) {
    const known = await contacts.reading(before.sourceId, sides);
    for (const contactId of new Set(Object.values(known?.told ?? {}))) {
      const claims = (await contacts.getWhole(contactId))?.claims ?? [];
      const claim = claims.find(({ page }) => page.versionId === before.id);
      if (!claim) continue;
      const [record = claim.record] = moveQuotes([claim.record], reading.text);
      await contacts.moveQuotes(claim, { ...claim, record });
    }
  }
  await versions.rewrite(before, after, reading.text);
}

/** The records with their quotes where they stand in the text; a quote that is gone from it stands nowhere. */
function moveQuotes(records: ContactRecord[], text: string): ContactRecord[] {
  return records.map((record) => {
    const moved = record.evidence.map((evidence) => moveQuote(evidence, text));
    const found = moved.filter(({ start, end }) => start < end);
    return { ...record, evidence: found.length > 0 ? found : moved };
  });
}

function moveQuote({ quote, start, end }: Evidence, text: string): Evidence {
  if (quote !== "" && text.slice(start, end) === quote) return { quote, start, end };
  const at = quote === "" ? -1 : nearest(text, quote, start);
  return at < 0 ? { quote, start: 0, end: 0 } : { quote, start: at, end: at + quote.length };
}

/** Where the quote stands that is nearest to where it stood. */
function nearest(text: string, quote: string, start: number): number {
  const before = text.lastIndexOf(quote, start);
  const after = text.indexOf(quote, start);
  if (before < 0 || after < 0) return Math.max(before, after);
  return start - before <= after - start ? before : after;
}
