/**
 * A date as the text states it, before anything is inferred, and the step that turns it into calendar days. What is
 * stated ("ngày 21/1") stays apart from what is inferred (the year, from the day of publication).
 */
import type { DayRange } from "../contact-record.ts";

/** A part of a month; the first three are of a year too. */
export type Part =
  | "early"
  | "mid"
  | "late"
  | "first half"
  | "second half"
  | "first week"
  | "second week"
  | "third week"
  | "last week";
export type Side = "past" | "future";

export type DateValue =
  | ({ kind: "day" } & CalendarDay)
  | { kind: "days"; from: CalendarDay; to: CalendarDay }
  | { kind: "month"; month: number; year?: number; yearShift?: number; part?: Part; side?: Side }
  | { kind: "month-shift"; shift: number; part?: Part }
  /** `ofName`: no more than the year in the name of a summit. */
  | { kind: "year"; year?: number; shift?: number; part?: Part; ofName?: true }
  /** A quarter, a season, half a year: `count` months from month `first` on. */
  | { kind: "months"; first: number; count: number; year?: number; yearShift?: number; side?: Side }
  /** "the 15th of this month"; without `shift` the last 15th that was, or the next that is to come. */
  | { kind: "day-of-month"; day: number; shift?: number; side?: Side }
  /** 0 is Sunday; `week` counts from the week of publication. */
  | { kind: "weekday"; weekday: number; week?: number; side?: Side; last?: true }
  | { kind: "week"; shift: number; part?: "early" | "mid" | "late" | "weekend"; nearest?: true }
  | { kind: "days-away"; days: number; upTo?: boolean }
  /** "later this year": from the day of publication to the end of the year, or from its start. */
  | { kind: "rest-of"; whole: "week" | "month" | "year"; side: Side }
  /** "cùng ngày", "một ngày sau đó": from the day that the text spoke of last. */
  | { kind: "days-from-previous"; days: number }
  /** "hai ngày sau khi …": so far from what is told right there; how far is not always said. `atOnce`: "ngay sau khi …". */
  | { kind: "from-event"; days?: number; months?: number; atOnce?: true }
  | { kind: "span"; from: DateValue; to: DateValue };

export interface CalendarDay {
  day: number;
  month: number;
  year?: number;
  /** Counted from the year of publication. */
  yearShift?: number;
}

export interface DateContext {
  /** Day of publication in Vietnam, or undefined. */
  published?: string;
  /** A full date of the text that stands in for the day of publication. */
  anchor?: string;
  /** The day that the text spoke of last. */
  previous?: DayRange;
}

const DAY_MS = 86_400_000;

/** Published days are meant in Vietnam, seven hours ahead of UTC all year. */
export function dayInVietnam(publishedAt: string | null): string | undefined {
  if (!publishedAt) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(publishedAt)) return publishedAt;
  const time = Date.parse(publishedAt);
  return Number.isNaN(time) ? undefined : isoDay(time + 7 * 3_600_000);
}

export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
export const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
export const addDays = (day: string, n: number): string => isoDay(timeOf(day) + n * DAY_MS);
export const daysBetween = (a: string, b: string): number => Math.round((timeOf(b) - timeOf(a)) / DAY_MS);

export function isCalendarDay(day: number, month: number, year = 2024): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2100) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const iso = (year: number, month: number, day: number) => isoDay(Date.UTC(year, month - 1, day));
const sameDay = (day: string): DayRange => ({ from: day, to: day });

/**
 * The days that a stated date means, or undefined when the text gives no way to tell. `side` is where the sentence
 * puts the contact: what is over lies before the day of publication, what is planned after it.
 */
export function resolveDate(value: DateValue, context: DateContext, side?: Side): DayRange | undefined {
  const today = context.published ?? context.anchor;
  switch (value.kind) {
    case "day": {
      const year = yearOfDay(value, today, side);
      return year ? sameDay(iso(year, value.month, value.day)) : undefined;
    }
    case "days": {
      const year = yearOfDay(value.to, today, side);
      if (!year) return undefined;
      const to = iso(year, value.to.month, value.to.day);
      const from = iso(value.from.year ?? year, value.from.month, value.from.day);
      return { from: from > to ? iso(year - 1, value.from.month, value.from.day) : from, to };
    }
    case "month": {
      const year = value.year ?? (today && yearOfMonth(value, today, side));
      return year ? monthRange(year, value.month, value.part) : undefined;
    }
    case "month-shift": {
      if (!today) return undefined;
      const date = new Date(timeOf(today));
      date.setUTCDate(1);
      date.setUTCMonth(date.getUTCMonth() + value.shift);
      return monthRange(date.getUTCFullYear(), date.getUTCMonth() + 1, value.part);
    }
    case "year": {
      const year = value.year ?? (today && Number(today.slice(0, 4)) + (value.shift ?? 0));
      return year ? yearRange(year, value.part) : undefined;
    }
    case "months": {
      const year = value.year ?? (today && yearOfMonth({ ...value, month: value.first }, today, side));
      return year ? monthsRange(year, value.first, value.count) : undefined;
    }
    case "day-of-month":
      return today ? dayOfMonth(value, today, value.side ?? side) : undefined;
    case "weekday":
      return today ? sameDay(weekdayDate(value, today, value.side ?? side)) : undefined;
    case "week": {
      if (!today) return undefined;
      const monday = addDays(mondayOf(today), 7 * value.shift);
      if (value.part === "weekend") {
        const saturday = addDays(monday, 5);
        // "over the weekend", told on a Monday
        const last = value.nearest && side === "past" && saturday > today;
        return { from: addDays(saturday, last ? -7 : 0), to: addDays(saturday, last ? -6 : 1) };
      }
      if (value.part === "late") return { from: addDays(monday, 3), to: addDays(monday, 6) };
      if (value.part === "mid") return { from: addDays(monday, 1), to: addDays(monday, 3) };
      return { from: monday, to: addDays(monday, value.part === "early" ? 2 : 6) };
    }
    case "days-away": {
      if (!today) return undefined;
      if (value.upTo && value.days > 0 && side === "past") return undefined;
      const day = addDays(today, value.days);
      if (value.upTo) return value.days < 0 ? { from: day, to: today } : { from: today, to: day };
      return sameDay(day);
    }
    case "rest-of": {
      if (!today) return undefined;
      const { from, to } = wholeAround(today, value.whole);
      return value.side === "future" ? { from: today, to } : { from, to: today };
    }
    case "days-from-previous":
      if (!context.previous && today) return sameDay(addDays(today, value.days));
      return context.previous
        ? { from: addDays(context.previous.from, value.days), to: addDays(context.previous.to, value.days) }
        : undefined;
    case "from-event":
      return undefined;
    case "span": {
      const from = resolveDate(value.from, context, side);
      const to = resolveDate(value.to, context, side);
      if (!from || !to || from.from <= to.to) return from && to ? { from: from.from, to: to.to } : to;
      // "from Wednesday to Friday", said on a Friday
      if (value.to.kind !== "weekday") return to;
      return side === "future"
        ? { from: from.from, to: addDays(to.to, 7) }
        : { from: addDays(from.from, -7), to: to.to };
    }
  }
}

/** The days that lie so far from `base`; undefined when it is not said how far, or from too vague a time. */
export function shiftFrom(
  base: DayRange,
  { days, months }: DateValue & { kind: "from-event" },
  sign: 1 | -1,
): DayRange | undefined {
  if (months !== undefined) {
    if (daysBetween(base.from, base.to) > 31) return undefined;
    return wholeMonth(base.from, sign * months);
  }
  if (days === undefined || daysBetween(base.from, base.to) > 3) return undefined;
  return { from: addDays(base.from, sign * days), to: addDays(base.to, sign * days) };
}

function wholeMonth(day: string, shift: number): DayRange {
  const date = new Date(timeOf(`${day.slice(0, 7)}-01`));
  date.setUTCMonth(date.getUTCMonth() + shift);
  return monthRange(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

function dayOfMonth(
  { day, shift }: DateValue & { kind: "day-of-month" },
  today: string,
  side?: Side,
): DayRange | undefined {
  const now = Number(today.slice(8));
  // pages may be stamped a day or two before their news
  const nearest = side === "future" ? (day < now ? 1 : 0) : day > now + 2 ? -1 : 0;
  const month = wholeMonth(today, shift ?? nearest);
  const found = addDays(month.from, day - 1);
  return found <= month.to ? sameDay(found) : undefined;
}

function yearOfDay(day: CalendarDay, today: string | undefined, side?: Side): number | undefined {
  if (day.year !== undefined || !today) return day.year;
  return day.yearShift === undefined
    ? nearestYear(day, today, side)
    : Number(today.slice(0, 4)) + day.yearShift;
}

/** A day on the wrong side is two months off at most, where the sentence was misread, and not the day of another year. */
const UNLIKELY = 5;

/** The year in which day and month lie nearest to today; nothing over lies far ahead, nothing planned far behind. */
function nearestYear({ day, month }: CalendarDay, today: string, side?: Side): number {
  const thisYear = Number(today.slice(0, 4));
  const cost = (year: number) => {
    const away = daysBetween(today, iso(year, month, day));
    if (side === "past" && away > 20) return away * UNLIKELY;
    if (side === "future" && away < -20) return -away * UNLIKELY;
    return Math.abs(away);
  };
  return [thisYear, thisYear - 1, thisYear + 1].reduce((best, year) =>
    cost(year) < cost(best) ? year : best,
  );
}

function yearOfMonth(
  value: { month: number; yearShift?: number; side?: Side },
  today: string,
  side?: Side,
): number {
  const year = Number(today.slice(0, 4));
  const thisMonth = Number(today.slice(5, 7));
  if (value.yearShift !== undefined) return year + value.yearShift;
  const where = value.side ?? side;
  if (where === "past") return value.month > thisMonth ? year - 1 : year;
  if (where === "future") return value.month < thisMonth ? year + 1 : year;
  return nearestYear({ day: 15, month: value.month }, today);
}

const mondayOf = (day: string): string => addDays(day, -((new Date(timeOf(day)).getUTCDay() + 6) % 7));

function wholeAround(day: string, whole: "week" | "month" | "year"): DayRange {
  if (whole === "year") return yearRange(Number(day.slice(0, 4)));
  if (whole === "month") return wholeMonth(day, 0);
  const monday = mondayOf(day);
  return { from: monday, to: addDays(monday, 6) };
}

/** First and last day of a part of a month that has `last` days. */
function daysOfPart(part: Part | undefined, last: number): readonly [number, number] {
  switch (part) {
    case undefined:
      return [1, last];
    case "early":
      return [1, 10];
    case "mid":
      return [11, 20];
    case "late":
      return [21, last];
    case "first half":
      return [1, 15];
    case "second half":
      return [16, last];
    case "first week":
      return [1, 7];
    case "second week":
      return [8, 14];
    case "third week":
      return [15, 21];
    case "last week":
      return [last - 6, last];
  }
}

function monthRange(year: number, month: number, part?: Part): DayRange {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const [from, to] = daysOfPart(part, last);
  return { from: iso(year, month, from), to: iso(year, month, to) };
}

function monthsRange(year: number, first: number, count: number): DayRange {
  const last = first + count - 1;
  const end = last > 12 ? monthRange(year + 1, last - 12) : monthRange(year, last);
  return { from: iso(year, first, 1), to: end.to };
}

const MONTHS_OF_PART: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  "first half": [1, 6],
  "second half": [7, 12],
};

function yearRange(year: number, part?: Part): DayRange {
  const [from, to] = MONTHS_OF_PART[part ?? ""] ?? [1, 12];
  return { from: iso(year, from, 1), to: monthRange(year, to).to };
}

function weekdayDate(
  { weekday, week, last }: DateValue & { kind: "weekday" },
  today: string,
  side?: Side,
): string {
  const now = new Date(timeOf(today)).getUTCDay();
  if (week !== undefined) return addDays(today, ((weekday + 6) % 7) - ((now + 6) % 7) + 7 * week);
  const back = (now - weekday + 7) % 7;
  if (last) return addDays(today, -(back || 7));
  return side === "future" ? addDays(today, (weekday - now + 7) % 7) : addDays(today, -back);
}
