/** Days of the week: "Tuesday", "last Friday", "Monday of next week", "Tuesday, February 4". */
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";
import type { DateValue } from "../date-value.ts";
import { dayFirst, dayOfMonthFirst } from "./days.ts";
import { WEEKDAYS } from "./numbers.ts";

/** Words before the day that say of which week it is. */
const WHICH: Readonly<Record<string, Partial<DateValue & { kind: "weekday" }>>> = {
  next: { week: 1 },
  last: { last: true },
  this: {},
  past: { side: "past" },
  coming: { side: "future" },
};
const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

export function weekdayAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
): DateMention | undefined {
  const weekday = tokens[i]!.capital ? WEEKDAYS.get(tokens[i]!.key) : undefined;
  if (weekday === undefined) return undefined;
  return numberOfDay(tokens, i, to) ?? ofWeek(tokens, i, from, to, weekday);
}

/** "Tuesday, February 4", "Tuesday (4 February)": the day that follows. */
function numberOfDay(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const mark = tokens[i + 1]?.key ?? "";
  let at = mark === "," || mark === "(" ? i + 2 : i + 1;
  if (tokens[at]?.key === "the") at++;
  if (at >= to) return undefined;
  const full = dayOfMonthFirst(tokens, at, to) ?? dayFirst(tokens, at, to);
  if (full?.value.kind !== "day" && full?.value.kind !== "day-of-month") return undefined;
  const closed = mark === "(" && tokens[full.to]?.key === ")" && full.to < to;
  return { ...full, from: i, to: closed ? full.to + 1 : full.to };
}

function ofWeek(tokens: readonly Token[], i: number, from: number, to: number, weekday: number): DateMention {
  const at = tokens[i + 1]?.key === "of" ? i + 2 : i + 1;
  const week = at + 1 < to && tokens[at + 1]!.key === "week" ? WEEKS[tokens[at]!.key] : undefined;
  if (week !== undefined) return { from: i, to: at + 2, value: { kind: "weekday", weekday, week } };
  const which = i > from ? WHICH[tokens[i - 1]!.key] : undefined;
  return { from: which ? i - 1 : i, to: i + 1, value: { kind: "weekday", weekday, ...which } };
}
