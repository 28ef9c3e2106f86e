/** Dates as English releases and wires write them: April 26, 2023; 26 April; Tuesday; last week; in late August; June 18–19 … */
import { PhraseTable } from "../phrase-table.ts";
import type { Token } from "../tokenise.ts";
import { isCalendarDay, type DateValue, type Part } from "./date-value.ts";
import type { DateMention } from "./date-mention.ts";

const FIXED = new PhraseTable<DateValue>();
const fixed = (value: DateValue, phrases: string) =>
  phrases.split(", ").forEach((phrase) => FIXED.add(phrase, value));
fixed(
  { kind: "days-away", days: 0 },
  "today, tonight, this morning, this afternoon, this evening, earlier today, later today",
);
fixed(
  { kind: "days-away", days: -1 },
  "yesterday, yesterday morning, yesterday afternoon, yesterday evening, last night",
);
fixed({ kind: "days-away", days: 1 }, "tomorrow, tomorrow morning, tomorrow evening");
fixed({ kind: "days-away", days: -2 }, "the day before yesterday, two days ago");
fixed({ kind: "days-away", days: -3 }, "three days ago");
fixed({ kind: "days-away", days: 2 }, "the day after tomorrow, in two days");
fixed({ kind: "days-away", days: -3, upTo: true }, "in recent days, a few days ago, several days ago");
fixed({ kind: "days-away", days: 7, upTo: true }, "in the coming days, in coming days");
fixed(
  { kind: "days-from-previous", days: 0 },
  "the same day, that day, on the same day, later that day, earlier that day, earlier in the day, later in the day, that morning, that afternoon, that evening, in the evening, the same evening, the same morning, hours later, hours earlier",
);
fixed(
  { kind: "days-from-previous", days: -1 },
  "a day earlier, the day before, the previous day, one day earlier",
);
fixed({ kind: "days-from-previous", days: 1 }, "the next day, the following day, a day later, the day after");
for (const [words, shift] of [
  ["this", 0],
  ["last", -1],
  ["next", 1],
] as const) {
  fixed({ kind: "week", shift }, `${words} week`);
  fixed({ kind: "week", shift, part: "weekend" }, `${words} weekend`);
  fixed({ kind: "week", shift, part: "early" }, shift === 0 ? "earlier this week" : `early ${words} week`);
  fixed({ kind: "month-shift", shift }, `${words} month`);
  fixed({ kind: "month-shift", shift, part: "early" }, `early ${words} month`);
  fixed({ kind: "month-shift", shift, part: "late" }, `late ${words} month`);
  fixed({ kind: "year", shift }, `${words} year`);
  fixed({ kind: "year", shift, part: "early" }, `early ${words} year`);
  fixed({ kind: "year", shift, part: "late" }, `late ${words} year`);
}
fixed({ kind: "week", shift: 0 }, "later this week, the coming week");
fixed({ kind: "week", shift: -1 }, "the previous week, the past week, a week ago");
fixed({ kind: "week", shift: 1 }, "the coming week, in the coming week");
fixed(
  { kind: "week", shift: 0, part: "weekend", nearest: true },
  "at the weekend, over the weekend, the weekend",
);
fixed({ kind: "month-shift", shift: 0 }, "later this month, earlier this month");
fixed({ kind: "month-shift", shift: -1 }, "a month ago");
fixed({ kind: "year", shift: -1 }, "a year ago");
fixed(
  { kind: "year", shift: 0, part: "late" },
  "by the end of the year, before the end of the year, at the end of the year, the end of this year",
);
/** Between the day of publication and the end of the year: read as the rest of the year. */
const LATER_THIS_YEAR = new PhraseTable<true>();
LATER_THIS_YEAR.add("later this year", true).add("later in the year", true);
const EARLIER_THIS_YEAR = new PhraseTable<true>();
EARLIER_THIS_YEAR.add("earlier this year", true);

const MONTHS = new Map<string, number>();
"january february march april may june july august september october november december"
  .split(" ")
  .forEach((name, at) => MONTHS.set(name, at + 1).set(name.slice(0, 3), at + 1));
MONTHS.set("sept", 9);

export const COUNTS: ReadonlyMap<string, number> = new Map<string, number>(
  Object.entries({ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10 }),
);

const WEEKDAYS = new Map<string, number>();
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

/** Words that a date may begin with, besides the fixed phrases and numbers. */
const OPENERS = new PhraseTable<true>();
for (const word of ["within", "in", ...COUNTS.keys(), ...MONTHS.keys(), ...WEEKDAYS.keys()])
  OPENERS.add(word, true);

const mayStart = (token: Token): boolean =>
  token.kind === "number" ||
  [OPENERS, FIXED, LATER_THIS_YEAR, EARLIER_THIS_YEAR].some((table) => table.startsAt(token));

export function readDatesEn(tokens: readonly Token[], from: number, to: number): DateMention[] {
  const dates: DateMention[] = [];
  for (let i = from; i < to;) {
    const found = dateAt(tokens, i, from, to);
    if (found) dates.push(found);
    i = found?.to ?? i + 1;
  }
  return dates;
}

function dateAt(tokens: readonly Token[], i: number, from: number, to: number): DateMention | undefined {
  if (!mayStart(tokens[i]!)) return undefined;
  const later = LATER_THIS_YEAR.longest(tokens, i, to);
  if (later) return { from: i, to: later.to, value: { kind: "rest-of-year", side: "future" } };
  const earlier = EARLIER_THIS_YEAR.longest(tokens, i, to);
  if (earlier) return { from: i, to: earlier.to, value: { kind: "rest-of-year", side: "past" } };
  const phrase = FIXED.longest(tokens, i, to);
  if (phrase) return { from: i, to: phrase.to, value: phrase.values[0]! };
  return (
    agoAt(tokens, i, to) ??
    fromEventAt(tokens, i, to) ??
    withinAt(tokens, i, to) ??
    yearAlone(tokens, i, from) ??
    monthFirst(tokens, i, from, to) ??
    dayFirst(tokens, i, to) ??
    weekdayAt(tokens, i, from, to) ??
    clockOfPlace(tokens, i, to)
  );
}

const UNITS = new Map([
  ["day", 1],
  ["days", 1],
  ["week", 7],
  ["weeks", 7],
]);

/** "two weeks ago", "10 days earlier": weeks and months as such, days as days. */
function agoAt(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const count = numberOf(tokens[i]) ?? COUNTS.get(tokens[i]!.key);
  if (!count || i + 2 >= to || tokens[i + 2]!.key !== "ago") return undefined;
  const unit = tokens[i + 1]!.key.replace(/s$/, "");
  const value: DateValue | undefined =
    unit === "day"
      ? { kind: "days-away", days: -count }
      : unit === "week"
        ? { kind: "week", shift: -count }
        : unit === "month"
          ? { kind: "month-shift", shift: -count }
          : unit === "year"
            ? { kind: "year", shift: -count }
            : undefined;
  return value && { from: i, to: i + 3, value };
}

const CONTACT =
  /^(meeting|meet|met|talks|talking|call|calling|speaking|spoke|phone|telephone|summit|visit|visiting|hosting|conversation|holding|lunch|dinner)$/;

/** "a day after his meeting with …", "two weeks before the summit": so far from what is told right there. */
function fromEventAt(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const count = numberOf(tokens[i]) ?? COUNTS.get(tokens[i]!.key);
  const unit = UNITS.get(tokens[i + 1]?.key ?? "");
  const way = { after: 1, before: -1 }[tokens[i + 2]?.key ?? ""];
  if (!count || !unit || !way || i + 3 >= to) return undefined;
  const near = tokens.slice(i + 3, Math.min(i + 8, to));
  return near.some(({ key }) => CONTACT.test(key))
    ? { from: i, to: i + 3, value: { kind: "from-event", days: way * count * unit } }
    : undefined;
}

/** "within two weeks", "in the next 10 days": from the day of publication. */
function withinAt(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  if (tokens[i]!.key !== "within" && tokens[i]!.key !== "in") return undefined;
  const words = tokens.slice(i, Math.min(i + 3, to)).map(({ key }) => key);
  const start = words[0] === "within" ? i + 1 : /^in the (next|coming)$/.test(words.join(" ")) ? i + 3 : to;
  if (start + 1 >= to) return undefined;
  const count = numberOf(tokens[start]) ?? COUNTS.get(tokens[start]!.key);
  const unit = UNITS.get(tokens[start + 1]!.key);
  return count && unit
    ? { from: i, to: start + 2, value: { kind: "days-away", days: count * unit, upTo: true } }
    : undefined;
}

/** "in 2019", "at the end of 2025" */
function yearAlone(tokens: readonly Token[], i: number, from: number): DateMention | undefined {
  const token = tokens[i]!;
  if (token.kind !== "number" || !/^(19|20)\d\d$/.test(token.text) || i === from) return undefined;
  const part = partBefore(tokens, i, from);
  if (tokens[i - 1]!.key !== "in" && !part) return undefined;
  return {
    from: part?.from ?? i,
    to: i + 1,
    value: { kind: "year", year: Number(token.text), ...(part && { part: part.part }) },
  };
}

const numberOf = (token: Token | undefined): number | undefined =>
  token?.kind === "number" && token.text.length <= 2 ? Number(token.text) : undefined;

/** Past "th", "st": "June 18th". */
const afterOrdinal = (tokens: readonly Token[], at: number): number =>
  /^(st|nd|rd|th)$/.test(tokens[at]?.key ?? "") && tokens[at]!.gap === "" ? at + 1 : at;

function yearAt(tokens: readonly Token[], at: number, to: number): { year: number; to: number } | undefined {
  const i = tokens[at]?.key === "," ? at + 1 : at;
  const token = tokens[i];
  if (i >= to || token?.kind !== "number" || !/^(19|20)\d\d$/.test(token.text)) return undefined;
  return { year: Number(token.text), to: i + 1 };
}

/** "April 26, 2023", "June 18-19", "late August", "August 2024", "Feb. 4". */
function monthFirst(tokens: readonly Token[], i: number, from: number, to: number): DateMention | undefined {
  const token = tokens[i]!;
  const month = token.capital ? MONTHS.get(token.key) : undefined;
  // "Mar-a-Lago"
  if (!month || (tokens[i + 1]?.key === "-" && tokens[i + 1]!.gap === "")) return undefined;
  let end = i + 1;
  if (tokens[end]?.key === "." && token.text.length <= 4) end++;
  const day = numberOf(tokens[end]);
  if (day !== undefined && isCalendarDay(day, month) && end < to) {
    end = afterOrdinal(tokens, end + 1);
    const last = /^(-|–|—|and|to)$/.test(tokens[end]?.key ?? "") ? numberOf(tokens[end + 1]) : undefined;
    if (last !== undefined && last > day && isCalendarDay(last, month)) {
      const year = yearAt(tokens, end + 2, to);
      const value: DateValue = {
        kind: "days",
        from: { day, month },
        to: { day: last, month, ...(year && { year: year.year }) },
      };
      return { from: i, to: year?.to ?? end + 2, value };
    }
    const year = yearAt(tokens, end, to);
    return {
      from: i,
      to: year?.to ?? end,
      value: { kind: "day", day, month, ...(year && { year: year.year }) },
    };
  }
  const year = yearAt(tokens, end, to);
  if (
    token.key === "may" &&
    !year &&
    !/^(in|last|next|of|since|by|early|late|mid|this)$/.test(tokens[i - 1]?.key ?? "")
  )
    return undefined;
  if (
    token.key === "march" &&
    !year &&
    !/^(in|last|next|of|since|by|early|late|mid|this)$/.test(tokens[i - 1]?.key ?? "")
  )
    return undefined;
  const part = partBefore(tokens, i, from);
  const yearShift = year ? undefined : yearWordAt(tokens, end, to);
  const shift = tokens[i - 1]?.key === "last" ? "past" : tokens[i - 1]?.key === "next" ? "future" : undefined;
  return {
    from: part?.from ?? (shift ? i - 1 : i),
    to: year?.to ?? (yearShift === undefined ? end : end + 2),
    value: {
      kind: "month",
      month,
      ...(yearShift !== undefined && { yearShift }),
      ...(year && { year: year.year }),
      ...(part && { part: part.part }),
      ...(shift && { side: shift }),
    },
  };
}

/** "in September last year" */
function yearWordAt(tokens: readonly Token[], at: number, to: number): number | undefined {
  if (at + 1 >= to || tokens[at + 1]!.key !== "year") return undefined;
  return { last: -1, this: 0, next: 1 }[tokens[at]!.key];
}

/** "late August", "mid-August", "the end of August". */
function partBefore(
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

/** "26 April 2023", "18-19 June", "the 26th of April". */
function dayFirst(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const day = numberOf(tokens[i]);
  if (day === undefined || day < 1 || day > 31) return undefined;
  let end = afterOrdinal(tokens, i + 1);
  let first: number | undefined;
  let last = day;
  if (/^(-|–|—|and|to)$/.test(tokens[end]?.key ?? "")) {
    const second = numberOf(tokens[end + 1]);
    if (second === undefined || second <= day) return undefined;
    first = day;
    last = second;
    end = afterOrdinal(tokens, end + 2);
  }
  if (tokens[end]?.key === "of") end++;
  const month = end < to && tokens[end]?.capital ? MONTHS.get(tokens[end]!.key) : undefined;
  if (!month || !isCalendarDay(last, month)) return undefined;
  const year = yearAt(tokens, end + 1, to);
  const on = { day: last, month, ...(year && { year: year.year }) };
  return {
    from: i,
    to: year?.to ?? end + 1,
    value:
      first === undefined ? { kind: "day", ...on } : { kind: "days", from: { day: first, month }, to: on },
  };
}

/** "Tuesday", "last Friday", "next Monday"; "Tuesday, February 4" is the day that follows. */
function weekdayAt(tokens: readonly Token[], i: number, from: number, to: number): DateMention | undefined {
  const weekday = tokens[i]!.capital ? WEEKDAYS.get(tokens[i]!.key) : undefined;
  if (weekday === undefined) return undefined;
  const at = tokens[i + 1]?.key === "," ? i + 2 : i + 1;
  const full = at < to ? (monthFirst(tokens, at, from, to) ?? dayFirst(tokens, at, to)) : undefined;
  if (full && full.value.kind === "day") return { ...full, from: i };
  const before = i > from ? tokens[i - 1]!.key : "";
  const week = before === "next" ? 1 : undefined;
  return {
    from: before === "next" || before === "last" || before === "this" ? i - 1 : i,
    to: i + 1,
    value: {
      kind: "weekday",
      weekday,
      ...(week !== undefined && { week }),
      ...(before === "last" && { last: true as const }),
    },
  };
}

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
