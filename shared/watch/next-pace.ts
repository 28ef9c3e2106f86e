/** How soon a page is looked at again: fresh articles often, old ones rarely until they are retired, errors ever later. */
import type { Watch } from "../store/watches.ts";
import { PACES, paceFor, paceOf } from "./slots.ts";

const HOUR = 3600;
const DAY = 24 * HOUR;
/** An article of which nothing new was seen for so long is no longer watched. */
const RETIRED_AFTER = 30 * DAY;
/** Old ones that a source still shows may be edited, too: each is looked at for so long. */
const WATCHED_AT_LEAST = 7 * DAY;
/** Seconds between checks of an article by the age of its last news, in seconds. */
const ARTICLE_PACES: [age: number, pace: number][] = [
  [2 * HOUR, 300],
  [6 * HOUR, 600],
  [DAY, 1800],
  [3 * DAY, 3 * HOUR],
  [7 * DAY, 6 * HOUR],
  [Infinity, DAY],
];

/** Seconds between checks from now on. */
export interface Pace {
  /** Were all well: what is late is measured by this. */
  healthy: number;
  /** As it is, failures counted. */
  next: number;
}

/** @returns undefined when the page is retired */
export function nextPace(watch: Watch, now: Date): Pace | undefined {
  const healthy = healthyPace(watch, now);
  if (healthy === undefined) return undefined;
  return { healthy, next: watch.failures === 0 ? healthy : backOff(healthy, watch.failures) };
}

/** Whether the page leads to others, as configured, found in an index, or told from its content. */
export const isList = ({ kind, discoveredFrom }: Pick<Watch, "kind" | "discoveredFrom">): boolean =>
  kind === "listing" || kind === "feed" || (kind === undefined && discoveredFrom === undefined);

function healthyPace(watch: Watch, now: Date): number | undefined {
  if (watch.everySeconds !== undefined) return paceFor(watch.everySeconds);
  const age = (now.getTime() - Date.parse(lastNewsAt(watch))) / 1000;
  const watched = (now.getTime() - Date.parse(watch.addedAt)) / 1000;
  const isOver = age > RETIRED_AFTER && watched > WATCHED_AT_LEAST;
  if (isOver && watch.discoveredFrom !== undefined) return undefined;
  if (isList(watch) || (watch.kind === "page" && watch.discoveredFrom === undefined)) return listPace(watch);
  const [limit, pace] = ARTICLE_PACES.find(([most]) => age < most)!;
  const isFresh = limit === ARTICLE_PACES[0]![0];
  return isFresh ? paceFor(Math.min(pace, watch.freshSeconds ?? pace)) : pace;
}

/** The last change that we saw; before the first, when the article appeared, by its own word or before our eyes. */
function lastNewsAt({ versionSeq, changedAt, publishedAt, backfill, addedAt }: Watch): string {
  if (versionSeq > 1 && changedAt) return changedAt;
  if (versionSeq === 0 || !publishedAt) return addedAt;
  return backfill || publishedAt > addedAt ? publishedAt : addedAt;
}

/** Listings and feeds by how often they change: sooner after a change, later after five checks without one. */
function listPace({ slot, pace = paceOf(slot), failures, unchanged, versionSeq }: Watch): number {
  if (versionSeq <= 1 || failures > 0) return pace;
  if (unchanged === 0) return Math.max(120, slower(pace, -1));
  return unchanged % 5 === 0 ? Math.min(HOUR, slower(pace, 1)) : pace;
}

const slower = (pace: number, steps: number): number =>
  PACES[PACES.indexOf(pace as (typeof PACES)[number]) + steps] ?? pace;

/** Twice as long for each failure, a day at the most. */
const backOff = (pace: number, failures: number): number =>
  paceFor(Math.max(pace, Math.min(DAY, pace * 2 ** Math.min(failures - 1, 10))));
