/** From figures to places on a picture. Places are often per cent of its width, so that a picture fits a phone as it is. */
import { ticks } from "d3-array";

type Range = [number, number];

const rounded = (n: number): number => Math.round(n * 100) / 100;

export interface LinearScale {
  (value: number): number;
  /** Round values within the domain, for an axis. */
  ticks: number[];
}

/** From 0 to a round value not below `most`. */
export function scaleCounts(most: number, [low, high]: Range, count = 4): LinearScale {
  const steps = ticks(0, Math.max(1, most), count).filter(Number.isInteger);
  const step = (steps[1] ?? 1) - (steps[0] ?? 0);
  const top = Math.ceil(Math.max(1, most) / step) * step;
  const scale = (value: number): number => rounded(low + (value / top) * (high - low));
  return Object.assign(scale, { ticks: ticks(0, top, count).filter(Number.isInteger) });
}

/** The square root, as areas are compared. */
export const scaleRoot =
  (most: number, [low, high]: Range) =>
  (value: number): number =>
    rounded(low + Math.sqrt(value / Math.max(1, most)) * (high - low));

/** Days, YYYY-MM-DD; a single one stands at the end. */
export function scaleTime([first, last]: [string, string], [low, high]: Range): (day: string) => number {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  return (day) => (to > from ? rounded(low + ((Date.parse(day) - from) / (to - from)) * (high - low)) : high);
}

/** Equal places side by side. @param gap share of each that stays free */
export function scaleBands(count: number, [low, high]: Range, gap: number) {
  const step = (high - low) / Math.max(1, count);
  return { at: (n: number) => rounded(low + (n + gap / 2) * step), width: rounded(step * (1 - gap)) };
}
