/** Differences that were taken for noise are noted on the watch, so that a source's page can show them. */
import type { Services } from "../services.ts";
import { listSuppressed } from "../snapshot/normalise-for-comparison.ts";
import { hashText, versionId } from "../store/versions.ts";
import type { Suppression, Watch } from "../store/watches.ts";
import type { Finding } from "./judge-page.ts";

/** So many are kept, newest first, and none longer than this. */
const MOST_KEPT = 5;
const LONGEST = 200;

/** What was suppressed of an unchanged page, in addition to what was before; reads only when its text is a new one. */
export async function noteSuppressed(
  watch: Watch,
  { outcome, reading }: Finding,
  { clock, versions }: Pick<Services, "clock" | "versions">,
): Promise<Suppression[] | undefined> {
  if (outcome !== "unchanged" || !reading || reading.links.length > 0 || watch.versionSeq === 0)
    return undefined;
  if (watch.textHash === undefined || hashText(reading.text) === watch.textHash) return undefined;
  const version = await versions.get(versionId(watch.sourceId, watch.versionSeq));
  if (!version) return undefined;
  const at = clock().toISOString();
  const lines = listSuppressed(await versions.text(version.textHash), reading.text);
  const noted = lines.map(({ before, after, why }) => {
    return { at, why, before: before.slice(0, LONGEST), after: after.slice(0, LONGEST) };
  });
  return [...noted, ...(watch.suppressed ?? [])].slice(0, MOST_KEPT);
}
