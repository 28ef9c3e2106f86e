/** Begins to watch a page: its source item first, then its place in the schedule. Doing it again changes nothing. */
import type { Services } from "../services.ts";
import type { Source } from "../store/sources.ts";
import type { Watch } from "../store/watches.ts";
import { paceFor, slotFor } from "./slots.ts";

/** Pace of a page of which nothing is known yet, in seconds. */
const FIRST_PACE = 300;
/** A configured page is looked at so soon for the first time, however rarely it will be. */
const SOON = 60;

const firstPace = ({ everySeconds }: Pick<Source, "everySeconds">, { freshSeconds }: Found): number =>
  paceFor(everySeconds ?? freshSeconds ?? FIRST_PACE);

/** Where a page begins; the articles that a listing leads to are looked at without waiting for their slot. */
export const firstSlot = (
  source: Pick<Source, "id" | "everySeconds" | "discoveredFrom">,
  found: Found,
): string => {
  const pace = firstPace(source, found);
  return slotFor(source.discoveredFrom === undefined ? paceFor(Math.min(pace, SOON)) : pace, source.id);
};

export const hostOf = (url: string): string => new URL(url).host;

/** How a page was found. */
export type Found = Pick<Watch, "backfill" | "freshSeconds">;

/** The watch of a source that has not been checked yet. */
export function newWatch(source: Source & { slot: string }, found: Found): Watch {
  const {
    id,
    state: _state,
    stateSince: _since,
    latestVersionId: _latest,
    failingSince: _failing,
    ...rest
  } = source;
  const fresh = { host: hostOf(source.url), failures: 0, gone: 0, versionSeq: 0, unchanged: 0 };
  return { ...rest, ...fresh, ...found, sourceId: id, pace: firstPace(source, found) };
}

/**
 * @returns the watch, when the source was not yet known
 */
export async function beginToWatch(
  source: Omit<Source, "state" | "stateSince" | "slot">,
  found: Found,
  services: Pick<Services, "sources" | "watches">,
): Promise<Watch | undefined> {
  const slot = firstSlot(source, found);
  const whole = { ...source, state: "active" as const, stateSince: source.addedAt, slot };
  const watch = newWatch(whole, found);
  if (await services.sources.add(whole)) {
    await services.watches.add(watch);
    return watch;
  }
  // A crash may have struck between the two writes: the source is there, and its watch isn't.
  const known = await services.sources.get(source.id);
  const isHalfMade =
    known?.id === source.id &&
    known.state === "active" &&
    known.slot === slot &&
    known.discoveredFrom === source.discoveredFrom;
  if (!isHalfMade || (await services.watches.get(slot, watch.host, source.id))) return undefined;
  await services.watches.add(watch);
  return watch;
}
