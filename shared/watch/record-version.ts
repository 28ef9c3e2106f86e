/** Stores what was read as the next version of its source: the raw page as proof, the text, what it tells of contacts. */
import { diffTexts } from "../diff/diff-texts.ts";
import { summariseDiff } from "../diff/summarise-diff.ts";
import type { FetchedPage } from "../fetch/fetch-page.ts";
import type { Services } from "../services.ts";
import type { Reading } from "../snapshot/read-source.ts";
import { ConditionFailed } from "../store/table.ts";
import { hashText, versionId, type Version } from "../store/versions.ts";
import type { Watch } from "../store/watches.ts";

export interface Recorded {
  version: Version;
  /** What the watch knows of, oldest first, and after it what a check stored that was cut off before it could tell. */
  earlier: Version[];
}

/** So many checks in a row may have been cut off after they stored a version. */
const MOST_MISSED = 10;

type Recording = Pick<Services, "clock" | "versions" | "snapshots">;

/**
 * Storing the same reading again gives the same version.
 * @throws TextTooLarge when the text cannot fit
 */
export async function recordVersion(
  watch: Watch,
  reading: Reading,
  page: FetchedPage,
  bodyHash: string,
  services: Recording,
): Promise<Recorded> {
  const { versions, snapshots } = services;
  const { url, status, headers, body, fetchedAt: seenAt } = page;
  await snapshots.put(bodyHash, { url, seenAt, status, headers, body });
  const earlier: Version[] = [];
  for (let seq = watch.versionSeq + 1; ; seq++) {
    const previous = seq > 1 ? await versions.get(versionId(watch.sourceId, seq - 1)) : undefined;
    if (previous) earlier.push(previous);
    try {
      return { earlier, version: await addVersion(seq, previous, watch, reading, page, bodyHash, services) };
    } catch (error) {
      if (!(error instanceof ConditionFailed) || earlier.length > MOST_MISSED) throw error;
    }
  }
}

async function addVersion(
  seq: number,
  previous: Version | undefined,
  watch: Watch,
  reading: Reading,
  page: FetchedPage,
  bodyHash: string,
  { clock, versions }: Recording,
): Promise<Version> {
  // Most checks find nothing new: the rules and the people are loaded by the first that does.
  const { readContacts } = await import("../extract/read-contacts.ts");
  const change = previous && describeChange(await versions.text(previous.textHash), reading.text);
  const publishedAt = reading.publishedAt ?? watch.publishedAt;
  const lang = watch.lang ?? reading.lang ?? "vi";
  const isProse = reading.kind === "article" || reading.kind === "page";
  const version: Version = {
    id: versionId(watch.sourceId, seq),
    sourceId: watch.sourceId,
    seq,
    url: watch.url,
    title: reading.title || watch.name,
    lang,
    seenAt: page.fetchedAt,
    textHash: hashText(reading.text),
    snapshot: {
      sha256: bodyHash,
      bytes: page.bytes,
      status: page.status,
      contentType: page.headers["content-type"] ?? "",
    },
    records: isProse
      ? readContacts({ text: reading.text, publishedAt: datedBy(watch, publishedAt, clock), lang })
      : [],
    ...(reading.author && { author: reading.author }),
    ...(publishedAt && { publishedAt }),
    ...(reading.modifiedAt && { modifiedAt: reading.modifiedAt }),
    ...(change && { change }),
  };
  await versions.add(version, reading.text);
  return version;
}

/**
 * The day that "hôm qua" counts from. An undated page that appeared while we watched is taken for published now;
 * one that was there before may be of any age.
 */
function datedBy(watch: Watch, publishedAt: string | undefined, clock: () => Date): string | null {
  if (publishedAt) return publishedAt;
  return watch.backfill ? null : (watch.firstReadAt ?? clock().toISOString());
}

/** How much differs between two texts, as a version keeps it. */
export function describeChange(before: string, after: string): NonNullable<Version["change"]> {
  const diff = diffTexts(before, after);
  const { words, paragraphs } = diff;
  return {
    addedWords: words.added,
    removedWords: words.removed,
    movedLines: paragraphs.moved,
    summary: summariseDiff(diff),
  };
}
