/**
 * One check of one page: fetch → snapshot → diff → extract. What is written, and in which order, makes a check safe to
 * repeat: the version, then what it tells, then the watch that points to it, and with it the validators.
 */
import type { ContactRecord } from "../extract/contact-record.ts";
import type { Services } from "../services.ts";
import type { Reading } from "../snapshot/read-source.ts";
import { ConditionFailed } from "../store/table.ts";
import { TextTooLarge, versionId, type Version } from "../store/versions.ts";
import type { Outcome, Watch } from "../store/watches.ts";
import { discountReader } from "./discount-reader.ts";
import { judgePage, wasRemoved, type Finding } from "./judge-page.ts";
import { isKnownArticle } from "./is-known-article.ts";
import { keepPushed } from "./keep-pushed.ts";
import { noteSuppressed } from "./note-suppressed.ts";
import { recordVersion } from "./record-version.ts";
import { reportChange } from "./report-change.ts";
import { reportContacts } from "./report-contacts.ts";
import { retire, settleWatch } from "./settle-watch.ts";

export type CheckServices = Pick<
  Services,
  | "clock"
  | "config"
  | "log"
  | "fetcher"
  | "hubs"
  | "sources"
  | "watches"
  | "pushes"
  | "versions"
  | "snapshots"
  | "contacts"
  | "changes"
  | "subscribers"
  | "queues"
>;

/** What came of a check, as it is logged and printed. */
export interface CheckReport {
  url: string;
  kind: string | null;
  outcome: Outcome;
  status: number | null;
  bytes: number;
  ms: number;
  versionId?: string;
  /** Contacts that the version tells of. */
  contacts?: number;
  error?: string;
}

/**
 * Checks a page and stores what came of it.
 * @param watch the page as it was when the check was asked for
 * @returns undefined when another check of the page was faster: then nothing of this one counts
 */
export async function checkPage(watch: Watch, services: CheckServices): Promise<CheckReport | undefined> {
  const startedAt = services.clock().getTime();
  try {
    const judged = await discountReader(watch, await judgePage(watch, services), services);
    const { outcome: first, reading } = judged;
    if (first === "new" && reading && (await isKnownArticle(watch, reading, services)))
      return await dropTwin(watch, judged, startedAt, services);
    const { finding, version } = await store(watch, judged, services);
    const pushed = await keepPushed(watch, finding, services);
    const after = await settleWatch(pushed, finding, version, services);
    const { outcome, status = null, bytes = 0, error } = finding;
    return {
      url: watch.url,
      kind: after.kind ?? null,
      outcome,
      status,
      bytes,
      ms: services.clock().getTime() - startedAt,
      ...(version && { versionId: version.id, contacts: version.records.length }),
      ...(error !== undefined && { error }),
    };
  } catch (error) {
    if (error instanceof ConditionFailed) return undefined;
    throw error;
  }
}

/** The article is watched under another of its addresses: one of them is enough. */
async function dropTwin(
  watch: Watch,
  finding: Finding,
  startedAt: number,
  services: CheckServices,
): Promise<CheckReport> {
  const { status = null, bytes = 0 } = finding;
  await retire(watch, "retired", services);
  const ms = services.clock().getTime() - startedAt;
  return { url: watch.url, kind: watch.kind ?? null, outcome: "unchanged", status, bytes, ms };
}

/** Stores the version, where there is a new one, and sends on what it tells. */
async function store(
  watch: Watch,
  finding: Finding,
  services: CheckServices,
): Promise<{ finding: Finding; version?: Version }> {
  const { outcome, page, reading, bodyHash } = finding;
  if (outcome === "removed" && !wasRemoved(watch)) await recordRemoval(watch, finding, services);
  const hasNewLinks = reading?.linksHash !== undefined && reading.linksHash !== watch.linksHash;
  if (outcome === "unchanged" && hasNewLinks) await discover(watch, reading, services);
  await noteSuppressed(watch, finding, services);
  if ((outcome !== "new" && outcome !== "changed") || !page || !reading || !bodyHash) return { finding };
  try {
    const { version, earlier } = await recordVersion(watch, reading, page, bodyHash, services);
    if (reading.links.length > 0 || reading.sitemaps) await discover(watch, reading, services);
    await reportAll(watch, [...earlier, version], services);
    return { finding, version };
  } catch (error) {
    if (!(error instanceof TextTooLarge)) throw error;
    return { finding: { ...finding, outcome: "too-large", error: error.message } };
  }
}

/** What judges links knows all people by name: it is loaded by the first listing that shows new ones. */
async function discover(watch: Watch, reading: Reading, services: CheckServices): Promise<void> {
  const { discoverArticles } = await import("./discover-articles.ts");
  await discoverArticles(watch, reading, services);
}

/** Tells what each version tells anew; of those before the last one, a check that was cut off may not have told. */
async function reportAll(watch: Watch, versions: Version[], services: CheckServices): Promise<void> {
  let before: ContactRecord[] = [];
  for (const version of versions) {
    if (version.seq > watch.versionSeq) {
      await reportContacts(watch, version, before, version.records, services.queues.mentions);
      if (version.seq > 1) await reportChange(watch, version, "changed", services);
    }
    // What a removed page had told was withdrawn; back again, it tells all of it anew.
    before = wasRemoved(watch) && version.seq === watch.versionSeq ? [] : version.records;
  }
}

/** A page that is gone no longer tells what it told; its history says since when. */
async function recordRemoval(watch: Watch, { error = "" }: Finding, services: CheckServices): Promise<void> {
  const { clock, versions, queues } = services;
  const id = versionId(watch.sourceId, watch.versionSeq);
  const last = await versions.get(id);
  if (!last) return;
  const at = clock().toISOString();
  await versions.noteRemoval(id, { at, why: error });
  await reportContacts(watch, last, last.records, [], queues.mentions);
  await reportChange(watch, { id, seenAt: at }, "removed", services);
}
