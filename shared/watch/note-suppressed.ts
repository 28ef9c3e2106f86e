/** Differences that were taken for noise are noted, so that a source's page can show them. */
import type { Services } from "../services.ts";
import { listSuppressed } from "../snapshot/normalise-for-comparison.ts";
import { hashText, versionId } from "../store/versions.ts";
import type { Watch } from "../store/watches.ts";
import type { Finding } from "./judge-page.ts";

/** So many are kept, newest first, and none longer than this. */
const MOST_KEPT = 20;
const LONGEST = 200;

/** Notes what was suppressed of an unchanged page; reads and writes only when its text is a new one. */
export async function noteSuppressed(
  watch: Watch,
  { outcome, reading }: Finding,
  { clock, versions }: Pick<Services, "clock" | "versions">,
): Promise<void> {
  if (outcome !== "unchanged" || !reading || reading.links.length > 0 || watch.versionSeq === 0) return;
  if (watch.textHash === undefined || hashText(reading.text) === watch.textHash) return;
  const version = await versions.get(versionId(watch.sourceId, watch.versionSeq));
  if (!version) return;
  const at = clock().toISOString();
  const lines = listSuppressed(await versions.text(version.textHash), reading.text);
  if (lines.length === 0) return;
  const noted = lines.map(({ before, after, why }) => {
    return { at, why, before: before.slice(0, LONGEST), after: after.slice(0, LONGEST) };
  });
  const earlier = (await versions.noise(watch.sourceId)).filter(
    (one) => !noted.some(({ before, after }) => before === one.before && after === one.after),
  );
  await versions.setNoise(watch.sourceId, [...noted, ...earlier].slice(0, MOST_KEPT));
}
