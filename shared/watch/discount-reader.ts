/** Keeps a better reader, or another `select`, from looking like an edit of the page. */
import { READER } from "../snapshot/reader.ts";
import { versionId } from "../store/versions.ts";
import type { Watch } from "../store/watches.ts";
import { wasRemoved, type Finding } from "./judge-page.ts";
import { rereadVersion, rewriteVersion, type RereadServices } from "./reread-version.ts";

/**
 * When a page seems changed and its last version was read otherwise than pages are read now, that version is read again
 * and rewritten; what then is the same was no change.
 */
export async function discountReader(
  watch: Watch,
  finding: Finding,
  services: RereadServices,
): Promise<Finding> {
  const { outcome, reading } = finding;
  if ((outcome !== "changed" && outcome !== "collapsed") || !reading) return finding;
  if (watch.readBy === READER || watch.versionSeq === 0 || wasRemoved(watch)) return finding;
  const last = await services.versions.get(versionId(watch.sourceId, watch.versionSeq));
  const reread = last && (await rereadVersion(last, watch, services));
  if (!reread) return finding;
  await rewriteVersion(last, reread, services);
  if (reread.reading.contentHash !== reading.contentHash) return finding;
  const { error: _error, ...same } = finding;
  return { ...same, outcome: "unchanged" };
}
