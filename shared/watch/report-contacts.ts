/** Sends on what a version tells anew of contacts: one message for each pair of sides. */
import { compareRecords } from "../extract/compare-records.ts";
import type { ContactRecord } from "../extract/contact-record.ts";
import type { MentionReport, Queue, ReportingPage } from "../path.ts";
import { reportsBySides } from "../resolve/sides-of.ts";
import type { Version } from "../store/versions.ts";
import type { Watch } from "../store/watches.ts";

/** The outlet of an address: its host without `www.`. */
const outletOf = (url: string): string => new URL(url).host.replace(/^www\./, "");

/**
 * @param before what the version before told
 * @param after what the page tells now; nothing when it was removed
 */
export async function reportContacts(
  watch: Watch,
  version: Version,
  before: ContactRecord[],
  after: ContactRecord[],
  mentions: Queue<MentionReport>,
): Promise<void> {
  const page: ReportingPage = {
    sourceId: version.sourceId,
    versionId: version.id,
    url: version.url,
    outlet: outletOf(version.url),
    title: version.title,
    lang: version.lang,
    publishedAt: version.publishedAt ?? null,
    seenAt: version.seenAt,
  };
  const isBackfill = watch.backfill === true && version.seq === 1;
  for (const report of reportsBySides(page, isBackfill, compareRecords(before, after))) {
    const what = after === version.records ? "told" : "gone";
    const deduplicationId = `${version.id}:${report.sides}:${what}`;
    await mentions.send(report, { group: report.sides, deduplicationId });
  }
}
