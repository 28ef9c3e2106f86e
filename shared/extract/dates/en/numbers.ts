/** Numbers, ordinals and years, and the names of months and weekdays, as English dates are made of them. */
import type { Token } from "../../tokenise.ts";

export const MONTHS: ReadonlyMap<string, number> = new Map<string, number>(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((name, at): [string, number][] => [
      [name, at + 1],
      [name.slice(0, 3), at + 1],
    ])
    .concat([["sept", 9]]),
);

export const COUNTS: ReadonlyMap<string, number> = new Map<string, number>(
  Object.entries({ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10 }),
);

/** 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  "sunday monday tuesday wednesday thursday friday saturday".split(" ").map((name, at) => [name, at]),
);

/** Figures of at most two digits. */
export const numberOf = (token: Token | undefined): number | undefined =>
  token?.kind === "number" && token.text.length <= 2 ? Number(token.text) : undefined;

/** "10", "ten", "a". */
export const countOf = (token: Token | undefined): number | undefined =>
  numberOf(token) ?? COUNTS.get(token?.key ?? "");

export const isYear = (token: Token | undefined): boolean =>
  token?.kind === "number" && /^(19|20)\d\d$/.test(token.text);

export const hasSuffix = (tokens: readonly Token[], at: number): boolean =>
  /^(st|nd|rd|th)$/.test(tokens[at]?.key ?? "") && tokens[at]!.gap === "";

/** Past "th", "st": "June 18th". */
export const afterOrdinal = (tokens: readonly Token[], at: number): number =>
  hasSuffix(tokens, at) ? at + 1 : at;

export interface YearAt {
  year?: number;
  /** Counted from the year of publication. */
  yearShift?: number;
  to: number;
}

const YEAR_WORDS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** The year behind a day, a month or a season: "2023", ", 2023", "of 2023", "last year", "of this year". */
export function yearAt(tokens: readonly Token[], at: number, to: number): YearAt | undefined {
  const i = /^(,|of)$/.test(tokens[at]?.key ?? "") ? at + 1 : at;
  if (i >= to) return undefined;
  if (isYear(tokens[i])) return { year: Number(tokens[i]!.text), to: i + 1 };
  const yearShift = YEAR_WORDS[tokens[i]!.key];
  return yearShift !== undefined && i + 1 < to && tokens[i + 1]!.key === "year" && tokens[at]!.key !== ","
    ? { yearShift, to: i + 2 }
    : undefined;
}

/** What a year adds to a date. */
export const ofYear = (year: YearAt | undefined): { year?: number; yearShift?: number } => {
  const { year: n, yearShift } = year ?? {};
  return { ...(n !== undefined && { year: n }), ...(yearShift !== undefined && { yearShift }) };
};
