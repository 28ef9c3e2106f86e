/** Months, weekdays, numbers, years and parts of a month, as English dates are made of them. */
import type { Token } from "../../tokenise.ts";
import type { Part } from "../date-value.ts";

export const MONTHS = new Map<string, number>();
"january february march april may june july august september october november december"
  .split(" ")
  .forEach((name, at) => MONTHS.set(name, at + 1).set(name.slice(0, 3), at + 1));
MONTHS.set("sept", 9);

export const COUNTS: ReadonlyMap<string, number> = new Map<string, number>(
  Object.entries({ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10 }),
);

export const WEEKDAYS = new Map<string, number>();
"sunday monday tuesday wednesday thursday friday saturday".split(" ").forEach((name, at) => {
  WEEKDAYS.set(name, at);
});

const PARTS: Record<string, Part> = {
  early: "early",
  mid: "mid",
  late: "late",
  beginning: "early",
  end: "late",
};

export const numberOf = (token: Token | undefined): number | undefined =>
  token?.kind === "number" && token.text.length <= 2 ? Number(token.text) : undefined;

/** Past "th", "st": "June 18th". */
export const afterOrdinal = (tokens: readonly Token[], at: number): number =>
  /^(st|nd|rd|th)$/.test(tokens[at]?.key ?? "") && tokens[at]!.gap === "" ? at + 1 : at;

export function yearAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): { year: number; to: number } | undefined {
  const i = tokens[at]?.key === "," ? at + 1 : at;
  const token = tokens[i];
  if (i >= to || token?.kind !== "number" || !/^(19|20)\d\d$/.test(token.text)) return undefined;
  return { year: Number(token.text), to: i + 1 };
}

/** "in September last year" */
export function yearWordAt(tokens: readonly Token[], at: number, to: number): number | undefined {
  if (at + 1 >= to || tokens[at + 1]!.key !== "year") return undefined;
  return { last: -1, this: 0, next: 1 }[tokens[at]!.key];
}

/** "late August", "mid-August", "the end of August". */
export function partBefore(
  tokens: readonly Token[],
  i: number,
  from: number,
): { part: Part; from: number } | undefined {
  for (const back of [1, 2]) {
    const at = i - back;
    const part = at >= from ? PARTS[tokens[at]!.key] : undefined;
    const between = back === 1 || /^(-|of)$/.test(tokens[i - 1]!.key);
    if (part && between) return { part, from: at };
  }
  return undefined;
}
