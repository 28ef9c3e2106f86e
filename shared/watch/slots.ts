/**
 * The schedule's places: a pace (how often) and a phase (when within it). A page keeps its slot as long as its pace stays,
 * so that a check writes nothing but its result; which slots are due follows from the clock alone.
 */
import { sha256 } from "../snapshot/hash.ts";

/** Seconds between two checks that a page can have. */
export const PACES = [
  5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 10_800, 21_600, 43_200, 86_400,
] as const;

/** The slowest pace that is still as often as asked for (seconds). */
export function paceFor(seconds: number): number {
  return PACES.findLast((pace) => pace <= seconds) ?? PACES[0];
}

/** Phases of a pace: one a minute, ten at the most, so that the pages of a pace don't all come at once. */
const phases = (pace: number): number => Math.max(1, Math.min(10, Math.floor(pace / 60)));

const slotName = (pace: number, phase: number): string => `${String(pace).padStart(6, "0")}.${phase}`;

/** @param seed what decides the phase: the same seed, the same slot */
export function slotFor(pace: number, seed: string): string {
  return slotName(pace, parseInt(sha256(seed).slice(0, 8), 16) % phases(pace));
}

export const paceOf = (slot: string): number => Number(slot.slice(0, 6));

/**
 * The slots that have come due in (after, until]. A long gap makes each due once, not as often as it was missed.
 */
export function dueSlots(after: Date, until: Date): string[] {
  const from = after.getTime() / 1000;
  const to = until.getTime() / 1000;
  return PACES.flatMap((pace) =>
    Array.from({ length: phases(pace) }, (_, phase) => ({ phase, offset: (phase * pace) / phases(pace) }))
      .filter(({ offset }) => Math.floor((to - offset) / pace) > Math.floor((from - offset) / pace))
      .map(({ phase }) => slotName(pace, phase)),
  );
}
