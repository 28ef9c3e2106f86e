/** Arithmetic on calendar days (YYYY-MM-DD). */
import type { DayRange } from "../extract/contact-record.ts";

const DAY = 86_400_000;

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Days from one to the other; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

export const around = ({ from, to }: DayRange, before: number, after: number): DayRange => ({
  from: addDays(from, -before),
  to: addDays(to, after),
});

/** Days that lie between two ranges: 0 when they touch or overlap. */
export function gap(a: DayRange, b: DayRange): number {
  if (a.to < b.from) return daysBetween(a.to, b.from);
  if (b.to < a.from) return daysBetween(b.to, a.from);
  return 0;
}

/** Number of days in the range. */
export const span = ({ from, to }: DayRange): number => daysBetween(from, to) + 1;

/** Days that may lie between two dates of one visit. */
export const JOURNEY = 4;
