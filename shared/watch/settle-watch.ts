/** Ends a check: the watch as it is now, its next place in the schedule, and whether its source is still watched. */
import type { Services } from "../services.ts";
import { hashText, type Version } from "../store/versions.ts";
import type { Outcome, Watch } from "../store/watches.ts";
import type { Finding } from "./judge-page.ts";
import { nextPace } from "./next-pace.ts";
import { paceOf, slotFor } from "./slots.ts";

/** Outcomes of a page that was reached and could be read. */
const GOOD: ReadonlySet<Outcome> = new Set(["new", "changed", "unchanged", "not-modified"]);
/** A source is failing when so many of its intervals went by without a good check. */
const FAILING_INTERVALS = 3;

/**
 * Stores the watch after a check.
 * @throws ConditionFailed when another check of the page was faster
 */
export async function settleWatch(
  before: Watch,
  finding: Finding,
  version: Version | undefined,
  services: Pick<Services, "clock" | "log" | "sources" | "watches">,
): Promise<Watch> {
  const now = services.clock();
  const after = withHealth(advance(before, finding, version, now), now);
  const pace = nextPace(after, now);
  if (pace === undefined || (finding.outcome === "removed" && before.discoveredFrom)) {
    await retire(before, finding.outcome === "removed" ? "removed" : "retired", now, services);
    return after;
  }
  if (pace !== paceOf(before.slot)) after.slot = slotFor(pace, after.sourceId);
  await services.watches.replace(before, after);
  await updateSource(before, after, services);
  return after;
}

function advance(before: Watch, finding: Finding, version: Version | undefined, now: Date): Watch {
  const { error: _error, notBefore: _notBefore, freshUntil: _freshUntil, status: _status, ...kept } = before;
  const { outcome, status, error, notBefore, freshUntil, bodyHash, reading } = finding;
  const isGood = GOOD.has(outcome);
  const at = now.toISOString();
  const state: Watch = {
    ...kept,
    checkedAt: at,
    outcome,
    ...(status !== undefined && { status }),
    ...(error !== undefined && { error }),
    ...(notBefore && { notBefore }),
    ...(freshUntil && { freshUntil }),
    failures: isGood ? 0 : before.failures + 1,
    gone: finding.isGone ? before.gone + 1 : 0,
    unchanged:
      outcome === "unchanged" || outcome === "not-modified"
        ? before.unchanged + 1
        : isGood
          ? 0
          : before.unchanged,
  };
  if (outcome === "collapsed" && reading) state.collapsedHash = reading.contentHash;
  if (!isGood) return state;
  const { collapsedHash: _collapsed, ...good } = state;
  return {
    ...good,
    okAt: at,
    ...validatorsOf(finding),
    ...(bodyHash && { bodyHash }),
    ...(reading && readingState(before, reading)),
    ...(finding.suppressed && { suppressed: finding.suppressed }),
    ...(version && {
      versionSeq: version.seq,
      changedAt: version.seenAt,
      firstReadAt: before.firstReadAt ?? version.seenAt,
    }),
  };
}

/** Validators count only for a body whose reading is stored, which by now it is. */
function validatorsOf({ page, outcome }: Finding): Partial<Watch> {
  if (!page || outcome === "not-modified") return {};
  const { etag, "last-modified": lastModified } = page.headers;
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

function readingState(before: Watch, reading: NonNullable<Finding["reading"]>): Partial<Watch> {
  const isNamed = before.discoveredFrom !== undefined && reading.title !== "";
  return {
    kind: reading.kind,
    contentHash: reading.contentHash,
    textHash: hashText(reading.text),
    ...(reading.linksHash && { linksHash: reading.linksHash }),
    title: reading.title,
    textLength: reading.text.length,
    ...(isNamed && { name: reading.title }),
    ...(reading.publishedAt && { publishedAt: reading.publishedAt }),
  };
}

function withHealth(watch: Watch, now: Date): Watch {
  const { failingSince, ...rest } = watch;
  if (watch.failures === 0) return rest;
  const silentMs = now.getTime() - Date.parse(watch.okAt ?? watch.addedAt);
  const isFailing = failingSince !== undefined || silentMs > FAILING_INTERVALS * paceOf(watch.slot) * 1000;
  return isFailing ? { ...rest, failingSince: failingSince ?? now.toISOString() } : rest;
}

/** What the source's own item has of the watch; written only when it differs. */
async function updateSource(
  before: Watch,
  after: Watch,
  services: Pick<Services, "log" | "sources">,
): Promise<void> {
  const { slot, kind, name, publishedAt, failingSince } = after;
  const fields = { slot, kind, name, publishedAt, failingSince };
  const isSame = (Object.keys(fields) as (keyof typeof fields)[]).every((key) => before[key] === after[key]);
  if (isSame) return;
  await services.sources.update(after.sourceId, fields, failingSince === undefined ? ["failingSince"] : []);
  if (before.failingSince !== failingSince)
    services.log.warn(failingSince ? "source-failing" : "source-recovered", {
      sourceId: after.sourceId,
      url: after.url,
    });
}

async function retire(
  watch: Watch,
  state: "removed" | "retired",
  now: Date,
  { sources, watches }: Pick<Services, "sources" | "watches">,
): Promise<void> {
  await sources.update(watch.sourceId, { state, stateSince: now.toISOString() }, ["slot"]);
  await watches.remove(watch);
}
