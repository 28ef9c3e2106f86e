/** Days by number: April 26, 2023; 26 April; June 18–19; 4, 5 and 6 June; the 12th of this month; 2025-03-04. */
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";
import { isCalendarDay, type DateValue } from "../date-value.ts";
import { afterOrdinal, hasSuffix, MONTHS, numberOf, ofYear, yearAt } from "./numbers.ts";

/** Between the first day and the last: "June 18–19", "4 to 6 June". */
export const UNTIL: ReadonlySet<string> = new Set(["-", "–", "—", "to", "through", "until", "till"]);

interface Days {
  first: number;
  last: number;
  to: number;
}

/** "18", "18th", "18–19", "18 and 19", "the 4th to the 6th", "4, 5 and 6". */
function daysAt(tokens: readonly Token[], i: number, to: number): Days | undefined {
  const first = numberOf(tokens[i]);
  if (first === undefined || first < 1 || first > 31 || i >= to) return undefined;
  const days = { first, last: first, to: afterOrdinal(tokens, i + 1) };
  let listed = false;
  for (let at = days.to; at < to;) {
    const joint = tokens[at]!.key;
    if (joint !== "," && joint !== "and" && !UNTIL.has(joint)) break;
    let next = at + 1;
    if (joint === "," && tokens[next]?.key === "and") next++;
    if (tokens[next]?.key === "the") next++;
    const day = numberOf(tokens[next]);
    if (day === undefined || day <= days.last || day > 31 || (listed && UNTIL.has(joint))) break;
    const end = afterOrdinal(tokens, next + 1);
    // "May 5, 10 people": a list ends with "and"
    if (joint === "," && next === at + 1 && !/^(,|and)$/.test(tokens[end]?.key ?? "")) break;
    Object.assign(days, { last: day, to: end });
    listed = true;
    at = end;
  }
  return days;
}

function ofMonth({ first, last }: Days, month: number, year: ReturnType<typeof yearAt>): DateValue {
  const end = { day: last, month, ...ofYear(year) };
  return first === last ? { kind: "day", ...end } : { kind: "days", from: { day: first, month }, to: end };
}

/** "April 26, 2023", "June 18-19", "Feb. 4". */
export function dayOfMonthFirst(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const month = tokens[i]!.capital ? MONTHS.get(tokens[i]!.key) : undefined;
  if (!month) return undefined;
  const days = daysAt(tokens, tokens[i + 1]?.key === "." ? i + 2 : i + 1, to);
  if (!days || !isCalendarDay(days.first, month)) return undefined;
  const read = isCalendarDay(days.last, month) ? days : { ...days, last: days.first };
  const year = yearAt(tokens, days.to, to);
  return { from: i, to: year?.to ?? days.to, value: ofMonth(read, month, year) };
}

/** "26 April 2023", "18-19 June", "the 26th of April", "the 12th of last month". */
export function dayFirst(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const days = daysAt(tokens, i, to);
  if (!days) return undefined;
  const end = tokens[days.to]?.key === "of" ? days.to + 1 : days.to;
  if (end >= to) return undefined;
  const month = tokens[end]!.capital ? MONTHS.get(tokens[end]!.key) : undefined;
  if (!month) return days.first === days.last ? dayOfThisMonth(tokens, i, days.first, to) : undefined;
  if (!isCalendarDay(days.last, month)) return undefined;
  const dotted = tokens[end + 1]?.key === "." && tokens[end]!.text.length <= 4 ? end + 2 : end + 1;
  const year = yearAt(tokens, dotted, to) ?? yearAt(tokens, end + 1, to);
  return { from: i, to: year?.to ?? end + 1, value: ofMonth(days, month, year) };
}

const SHIFTS: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1 };
/** "met on the 12th in Paris", not "on the 12th anniversary". */
const GOES_ON = /^(in|at|to|with|by|for|and|that|when|after|before|via|from|[.,;:)])$/;

/** "the 12th of this month", "on the 16th": as agencies of East Asia write. */
function dayOfThisMonth(
  tokens: readonly Token[],
  i: number,
  day: number,
  to: number,
): DateMention | undefined {
  if (!hasSuffix(tokens, i + 1)) return undefined;
  const shift = tokens[i + 2]?.key === "of" ? SHIFTS[tokens[i + 3]?.key ?? ""] : undefined;
  if (shift !== undefined && i + 4 < to && tokens[i + 4]!.key === "month")
    return { from: i, to: i + 5, value: { kind: "day-of-month", day, shift } };
  const on = tokens[i - 1]?.key === "the" ? tokens[i - 2]?.key : tokens[i - 1]?.key;
  const ends = i + 2 >= to || GOES_ON.test(tokens[i + 2]!.key);
  return on === "on" && ends ? { from: i, to: i + 2, value: { kind: "day-of-month", day } } : undefined;
}

/** "2025-03-04", "04.03.2025", "25/03/2025"; what may be the 3rd of April or the 4th of March is left. */
export function inFigures(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  if (i + 4 >= to || tokens[i]!.kind !== "number" || !/^[-./]$/.test(tokens[i + 1]!.key)) return undefined;
  const [a, mark, b, second, c] = tokens.slice(i, i + 5);
  if (b!.kind !== "number" || c!.kind !== "number" || second!.key !== mark!.key || c!.gap !== "")
    return undefined;
  const [x, y, z] = [Number(a!.text), Number(b!.text), Number(c!.text)];
  const day = (year: number, month: number, date: number): DateMention | undefined =>
    isCalendarDay(date, month, year)
      ? { from: i, to: i + 5, value: { kind: "day", day: date, month, year } }
      : undefined;
  if (x >= 1900) return day(x, y, z);
  if (z < 1900) return undefined;
  if (mark!.key === "." || x > 12 || x === y) return day(z, y, x);
  return y > 12 ? day(z, x, y) : undefined;
}
