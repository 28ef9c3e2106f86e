/** Who talks to whom, out of the monthly counts: pairs of countries, and each country's share. */
import type { MonthTally } from "../../store/tallies.ts";

export interface PairCount {
  a: string;
  b: string;
  n: number;
}

/** Most first. A talk of three counts for each two of them; a summit of more for none. */
const MOST_SIDES = 3;

export function pairCounts(tallies: MonthTally[]): PairCount[] {
  const pairs = new Map<string, PairCount>();
  for (const { rows } of tallies)
    for (const { countries, n } of rows) {
      if (countries.length > MOST_SIDES) continue;
      countries.forEach((a, i) =>
        countries.slice(i + 1).forEach((b) => {
          const pair = pairs.get(`${a}+${b}`) ?? { a, b, n: 0 };
          pair.n += n;
          pairs.set(`${a}+${b}`, pair);
        }),
      );
    }
  return [...pairs.values()].sort((x, y) => y.n - x.n || (x.a + x.b < y.a + y.b ? -1 : 1));
}

/** Countries by the number of their contacts, most first. */
export function busiest(pairs: PairCount[], most: number): { country: string; n: number }[] {
  const totals = new Map<string, number>();
  for (const { a, b, n } of pairs) for (const side of [a, b]) totals.set(side, (totals.get(side) ?? 0) + n);
  return [...totals]
    .map(([country, n]) => ({ country, n }))
    .sort((x, y) => y.n - x.n || (x.country < y.country ? -1 : 1))
    .slice(0, most);
}
