/** How soon a page is looked at again: fresh articles often, old ones rarely until they are retired, errors ever later. */
import type { Watch } from "../store/watches.ts";
import { PACES, paceFor, paceOf } from "./slots.ts";

const HOUR = 3600;
const DAY = 24 * HOUR;
/** An article that has not changed for so long is no longer watched. */
const RETIRED_AFTER = 30 * DAY;
/** Seconds between checks of an article by the age of its last change, in seconds. */
const ARTICLE_PACES: [age: number, pace: number][] = [
  [2 * HOUR, 300],
  [6 * HOUR, 600],
  [DAY, 1800],
  [3 * DAY, 3 * HOUR],
  [7 * DAY, 6 * HOUR],
  [Infinity, DAY],
];

/** @returns seconds between checks from now on; undefined when the page is retired */
export function nextPace(watch: Watch, now: Date): number | undefined {
  const pace = healthyPace(watch, now);
  if (pace === undefined || watch.failures === 0) return pace;
  return backOff(pace, watch.failures);
}

function healthyPace(watch: Watch, now: Date): number | undefined {
  if (watch.everySeconds !== undefined) return paceFor(watch.everySeconds);
  if (watch.discoveredFrom === undefined && watch.kind !== "article") return listingPace(watch);
  const since = watch.changedAt ?? watch.addedAt;
  const newest = watch.publishedAt && !watch.changedAt ? watch.publishedAt : since;
  const age = (now.getTime() - Date.parse(newest)) / 1000;
  if (age > RETIRED_AFTER && watch.discoveredFrom !== undefined && watch.versionSeq > 0) return undefined;
  const [limit, pace] = ARTICLE_PACES.find(([most]) => age < most)!;
  const isFresh = limit === ARTICLE_PACES[0]![0];
  return isFresh ? paceFor(Math.min(pace, watch.freshSeconds ?? pace)) : pace;
}

/** Listings and feeds by how often they change: sooner after a change, later after five checks without one. */
function listingPace({ slot, unchanged, versionSeq }: Watch): number {
  const pace = paceOf(slot);
  if (versionSeq <= 1) return pace;
  if (unchanged === 0) return Math.max(120, slower(pace, -1));
  return unchanged % 5 === 0 ? Math.min(HOUR, slower(pace, 1)) : pace;
}

const slower = (pace: number, steps: number): number =>
  PACES[PACES.indexOf(pace as (typeof PACES)[number]) + steps] ?? pace;

/** Twice as long for each failure, a day at the most. */
const backOff = (pace: number, failures: number): number =>
  paceFor(Math.min(DAY, pace * 2 ** Math.min(failures - 1, 10)));
