/** Ends a check: the watch as it is now, its next place in the schedule, and whether its source is still watched. */
import type { Config, Services } from "../services.ts";
import { READER } from "../snapshot/reader.ts";
import { hashText, type Version } from "../store/versions.ts";
import { noteOutcome, type Outcome, type Watch } from "../store/watches.ts";
import { wasRemoved, type Finding } from "./judge-page.ts";
import { isWorthNoting } from "./is-worth-noting.ts";
import { leaveHubs, type PushServices } from "./keep-pushed.ts";
import { moveWatch } from "./move-watch.ts";
import { nextPace } from "./next-pace.ts";
import { noteFailing } from "./note-failing.ts";
import { paceOf, slotFor } from "./slots.ts";

type Settling = PushServices &
  Pick<Services, "queues" | "sources" | "watches"> & { config: Pick<Config, "quietSeconds"> };

/** Outcomes of a page that was reached and could be read. */
const GOOD: ReadonlySet<Outcome> = new Set(["new", "changed", "unchanged", "not-modified"]);
/** A source is failing when so many of its intervals went by without a good check. */
const FAILING_INTERVALS = 3;

/**
 * Stores the watch after a check. What others are to know of it comes first, since a repeated check tells it again and
 * it counts once.
 * @throws ConditionFailed when another check of the page was faster
 */
export async function settleWatch(
  before: Watch,
  finding: Finding,
  version: Version | undefined,
  services: Settling,
): Promise<Watch> {
  const now = services.clock();
  const { quietSeconds = 0 } = services.config;
  const checked = advance(withGoodChecks(before, now, quietSeconds), finding, version, now);
  const pace = nextPace(checked, now);
  if (pace === undefined || (finding.outcome === "removed" && before.discoveredFrom)) {
    await retire(checked, finding.outcome === "removed" ? "removed" : "retired", services);
    return checked;
  }
  const after = withHealth(checked, pace.healthy, now);
  if (pace.next !== pace.healthy) after.pace = pace.healthy;
  if (before.failingSince !== after.failingSince) await noteFailing(before, after, services);
  await updateSource(before, after, version?.id, services);
  if (isWorthNoting(before, after, now, quietSeconds)) await services.watches.replace(before, after);
  return keepPace(after, services, pace.next);
}

/** Moves the watch to the slot of its pace; to be called again where a crash may have come between. */
export async function keepPace(
  watch: Watch,
  services: Settling,
  pace: number | undefined = nextPace(watch, services.clock())?.next,
): Promise<Watch> {
  if (pace === undefined || pace === paceOf(watch.slot)) return watch;
  // Pages that failed together come apart: each failure draws another place within the pace.
  const seed = watch.failures > 0 ? `${watch.sourceId} ${watch.failures}` : watch.sourceId;
  return moveWatch(watch, slotFor(pace, seed), services);
}

/** Good checks are not all noted, while a failure would have been: up to the last turn, or as long as may pass between. */
function withGoodChecks(watch: Watch, now: Date, quietSeconds: number): Watch {
  const { okAt, failures, slot } = watch;
  if (okAt === undefined || failures > 0) return watch;
  const lastTurn = now.getTime() - paceOf(slot) * 1000;
  const at = Math.min(lastTurn, Date.parse(okAt) + quietSeconds * 1000);
  return at > Date.parse(okAt) ? { ...watch, okAt: new Date(at).toISOString() } : watch;
}

function advance(before: Watch, finding: Finding, version: Version | undefined, now: Date): Watch {
  const {
    error: _error,
    notBefore: _notBefore,
    freshUntil: _freshUntil,
    status: _status,
    pace,
    ...kept
  } = before;
  const { outcome, status, error, notBefore, freshUntil, bodyHash, reading } = finding;
  const isGood = GOOD.has(outcome);
  const isSame = outcome === "unchanged" || outcome === "not-modified";
  const at = now.toISOString();
  const state: Watch = {
    ...kept,
    checkedAt: at,
    outcome,
    recent: noteOutcome(before.recent, outcome),
    ...(status !== undefined && { status }),
    ...(error !== undefined && { error }),
    ...(notBefore && { notBefore }),
    ...(freshUntil && { freshUntil }),
    ...(pace !== undefined && { pace }),
    failures: isGood ? 0 : before.failures + 1,
    gone: goneTimes(before, finding),
    unchanged: isSame ? before.unchanged + 1 : isGood ? 0 : before.unchanged,
  };
  if (outcome === "collapsed" && reading) state.collapsedHash = reading.contentHash;
  if (!isGood) return state;
  const { collapsedHash: _collapsed, ...good } = state;
  return {
    ...withValidators(good, finding),
    okAt: at,
    ...(bodyHash && { bodyHash }),
    ...(reading && readingState(before, reading)),
    ...(version && {
      versionSeq: version.seq,
      changedAt: version.seenAt,
      firstReadAt: before.firstReadAt ?? version.seenAt,
    }),
  };
}

/** Times in a row that the page was gone; once taken for removed, it stays so until it can be read. */
function goneTimes(before: Watch, { isGone, outcome }: Finding): number {
  if (isGone) return before.gone + 1;
  return wasRemoved(before) && !GOOD.has(outcome) ? before.gone : 0;
}

/** Validators count only for a body whose reading is stored, which by now it is. */
function withValidators(watch: Watch, { page, outcome }: Finding): Watch {
  if (!page || outcome === "not-modified") return watch;
  const { etag: _etag, lastModified: _lastModified, ...rest } = watch;
  const { etag, "last-modified": lastModified } = page.headers;
  return { ...rest, ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

/** What the watch keeps of a reading, to know the next one by. */
export function readingState(before: Watch, reading: NonNullable<Finding["reading"]>): Partial<Watch> {
  const isNamed = before.discoveredFrom !== undefined && reading.title !== "";
  return {
    kind: reading.kind,
    readBy: READER,
    contentHash: reading.contentHash,
    textHash: hashText(reading.text),
    ...(reading.linksHash && { linksHash: reading.linksHash }),
    title: reading.title,
    textLength: reading.text.length,
    ...(isNamed && { name: reading.title }),
    ...(reading.publishedAt && { publishedAt: reading.publishedAt }),
  };
}

/** @param interval seconds between its checks, were all well */
function withHealth(watch: Watch, interval: number, now: Date): Watch {
  const { failingSince, pace: _pace, ...rest } = watch;
  if (watch.failures === 0) return rest;
  const silentMs = now.getTime() - Date.parse(watch.okAt ?? watch.addedAt);
  const isFailing = failingSince !== undefined || silentMs > FAILING_INTERVALS * interval * 1000;
  return isFailing ? { ...rest, failingSince: failingSince ?? now.toISOString() } : rest;
}

/** What the source's own item has of the watch; written only when it differs. */
async function updateSource(
  before: Watch,
  after: Watch,
  latestVersionId: string | undefined,
  { sources }: Settling,
): Promise<void> {
  const { kind, name, publishedAt, failingSince } = after;
  const fields = { kind, name, publishedAt, failingSince };
  const isSame = (Object.keys(fields) as (keyof typeof fields)[]).every((key) => before[key] === after[key]);
  if (isSame && latestVersionId === undefined) return;
  const healed = before.failingSince !== undefined && failingSince === undefined;
  await sources.update(after.sourceId, { ...fields, latestVersionId }, healed ? ["failingSince"] : []);
}

/** Ends the watching of a page; what was seen of it stays. */
export async function retire(watch: Watch, state: "removed" | "retired", services: Settling): Promise<void> {
  const { sources, watches } = services;
  const { name, publishedAt, failingSince, hubDueAt } = watch;
  const changes = { state, stateSince: services.clock().toISOString(), name, publishedAt };
  await sources.update(watch.sourceId, changes, ["slot", "failingSince"]);
  if (failingSince) await sources.removeFailing(watch.sourceId);
  if (hubDueAt) await leaveHubs(watch.sourceId, services);
  await watches.remove(watch);
}
