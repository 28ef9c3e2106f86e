/** For how many days: "arrived on Monday for a three-day visit", "begins a two-day state visit". */
import type { Finding } from "../../finding.ts";
import { COUNTS } from "../../dates/en/numbers.ts";

const BEGINS =
  /(^| )(arrived|arrives|arriving|landed|lands|began|begins|beginning|begin|kicked off|kicks off|started|starts|starting|embarked|embarks|flew|flies|departed|departs|left|leaves)( |$)/;
const STAY = /(^| )(\S+) - day( \S+){0,3} (visit|trip|stay|stop)( |$)/;

export function readStayEn({ view, type }: Finding): number | undefined {
  if (type !== "visit") return undefined;
  const words = view.words_(view.sentence.from, view.sentence.to);
  const stay = BEGINS.test(words) ? STAY.exec(words)?.[2] : undefined;
  if (stay === undefined) return undefined;
  const days = COUNTS.get(stay) ?? Number(stay);
  return days > 1 && days < LONGEST_STAY ? days : undefined;
}

/** Days; longer journeys go to more than one country. */
const LONGEST_STAY = 10;
