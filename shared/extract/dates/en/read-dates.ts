/**
 * Dates as English releases and wires write them, one file for each kind of wording: fixed phrases ("last week"), days by
 * number, weekdays, months and years, and days counted from something else.
 */
import { PhraseTable } from "../../phrase-table.ts";
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";
import type { DateValue } from "../date-value.ts";
import { countedAt, withinAt } from "./counted.ts";
import { dayFirst, dayOfMonthFirst, inFigures, UNTIL } from "./days.ts";
import { fixedAt, startsFixed } from "./fixed-phrases.ts";
import { monthAt, partAt, quarterAt, seasonAt, startsPart, yearAlone } from "./months-and-years.ts";
import { COUNTS, MONTHS, WEEKDAYS } from "./numbers.ts";
import { weekdayAt } from "./weekdays.ts";

/** Words that a date may begin with, besides figures, fixed phrases and parts of a month. */
const OPENERS = new PhraseTable<true>();
const SEASONS_AND_QUARTERS = "spring summer autumn fall winter first second third fourth last".split(" ");
const COUNTING = "within in over during the few several some many hours minutes".split(" ");
for (const words of [COUNTING, SEASONS_AND_QUARTERS, COUNTS.keys(), MONTHS.keys(), WEEKDAYS.keys()])
  for (const word of words) OPENERS.add(word, true);

const mayStart = (token: Token): boolean =>
  token.kind === "number" || OPENERS.startsAt(token) || startsFixed(token) || startsPart(token);

/** Every date in the tokens from `from` to `to`, in order. */
export function readDatesEn(tokens: readonly Token[], from: number, to: number): DateMention[] {
  const dates: DateMention[] = [];
  for (let i = from; i < to;) {
    const found = dateAt(tokens, i, from, to);
    const last = dates.at(-1);
    const joint = last && found && joined(tokens, last, found);
    if (joint) {
      last.to = found.to + (tokens[found.to]?.key === ")" && found.to < to ? 1 : 0);
      last.value = joint;
    } else if (found) dates.push(found);
    i = found?.to ?? i + 1;
  }
  return dates;
}

function dateAt(tokens: readonly Token[], i: number, from: number, to: number): DateMention | undefined {
  if (!mayStart(tokens[i]!)) return undefined;
  return (
    partAt(tokens, i, to) ??
    countedAt(tokens, i, to) ??
    fixedAt(tokens, i, to) ??
    withinAt(tokens, i, to) ??
    yearAlone(tokens, i, from) ??
    dayOfMonthFirst(tokens, i, to) ??
    monthAt(tokens, i, to) ??
    inFigures(tokens, i, to) ??
    dayFirst(tokens, i, to) ??
    weekdayAt(tokens, i, from, to) ??
    quarterAt(tokens, i, to) ??
    seasonAt(tokens, i, to) ??
    clockOfPlace(tokens, i, to)
  );
}

const isWeekday = (value: DateValue): value is DateValue & { kind: "weekday" } => value.kind === "weekday";

/** One date of two that stand side by side, if they are one. */
function joined(tokens: readonly Token[], a: DateMention, b: DateMention): DateValue | undefined {
  if (b.from - a.to > 2) return undefined;
  const between = tokens
    .slice(a.to, b.from)
    .map(({ key }) => key)
    .join(" ");
  // "yesterday (8 May)", "today, March 3": the number is the surer word
  const relative = a.value.kind === "days-away" || a.value.kind === "weekday";
  if (relative && (b.value.kind === "day" || b.value.kind === "day-of-month"))
    if (between === "" || between === "," || between === "(") return b.value;
  const until = UNTIL.has(between) || (between === "and" && isBetween(tokens, a.from));
  // "on Saturday and Sunday"
  const nextDay =
    between === "and" &&
    isWeekday(a.value) &&
    isWeekday(b.value) &&
    b.value.weekday === (a.value.weekday + 1) % 7;
  // "moved from Monday to Thursday"
  if ((!until && !nextDay) || MOVED.has(tokens[a.from - 2]?.key ?? "")) return undefined;
  if (a.value.kind === "day" && b.value.kind === "day")
    return a.value.month <= b.value.month || b.value.year !== undefined || b.value.month < 3
      ? { kind: "days", from: a.value, to: b.value }
      : undefined;
  const alike = a.value.kind === b.value.kind && (isWeekday(a.value) || a.value.kind === "month");
  return alike || (relative && b.value.kind === "weekday")
    ? { kind: "span", from: a.value, to: b.value }
    : undefined;
}

const MOVED = new Set([
  "moved",
  "postponed",
  "rescheduled",
  "back",
  "forward",
  "shifted",
  "delayed",
  "changed",
]);

/** "between June 29 and July 2" */
const isBetween = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at - 2].some((i) => tokens[i]?.key === "between");

/** "1:43 P.M. EDT" at the head of a transcript: the day is that of publication. */
function clockOfPlace(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  if (i > 0 && tokens[i]!.gap !== "\n") return undefined;
  const words = tokens
    .slice(i, i + 7)
    .map(({ key }) => key)
    .join("");
  const zone = tokens[i + 7];
  if (!/^\d{1,2}:\d\d[ap]\.m\.$/.test(words) || !/^([A-Z]{2,4}|Local)$/.test(zone?.text ?? ""))
    return undefined;
  return { from: i, to: Math.min(i + 8, to), value: { kind: "days-away", days: 0 } };
}
