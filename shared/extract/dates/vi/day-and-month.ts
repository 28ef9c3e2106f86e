/** Days by number: 21/1, 21-1-2025, ngày 21.1, 21 tháng 1, từ 4–8/6, ngày 18 và 19/6, 30/6-2/7, ngày 15 tháng này. */
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";
import { isCalendarDay, type CalendarDay, type DateValue } from "../date-value.ts";
import { isYear, monthAt, numberAt } from "./numbers.ts";
import { monthYear } from "./months-and-years.ts";

const DAY_WORDS = new Set(
  "ngày hôm mùng sáng trưa chiều tối đêm sớm khuya ( nay qua từ đến tới vào và - – , hai nhật hai ba tư năm sáu bảy".split(
    " ",
  ),
);
/** After these a pair of numbers with a hyphen or a full stop is a day, never a score or a sum. */
const DAY_CUES = new Set("ngày hôm mùng sáng trưa chiều tối đêm khuya nay qua (".split(" "));
const TO_DAY = new Set(["-", "–", "—", "đến", "tới", "và", ","]);
/** Between the two days of a span: "đến hết ngày 11/10", "15, rạng sáng 16/10". */
const BEFORE_LAST_DAY = new Set("ngày hết rạng sáng hôm trưa chiều tối đêm".split(" "));

interface DayAt {
  date: CalendarDay;
  to: number;
  separator: string;
}

export function readDay(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const before = tokens[i - 1]?.key ?? "";
  const beforeTwo = tokens[i - 2]?.key ?? "";
  if (
    before === "thứ" ||
    before === "lần" ||
    (/^[-–./]$/.test(before) && tokens[i]!.gap === "" && tokens[i - 2]?.kind === "number")
  )
    return undefined;
  const several = daysOfOneMonth(tokens, i, to) ?? dayOfThisMonth(tokens, i, to);
  if (several) return several;
  const day = dayAt(tokens, i, to);
  if (!day) return monthYear(tokens, i, to) ?? bareDay(tokens, i, to);
  const cued = DAY_CUES.has(before) || DAY_CUES.has(beforeTwo) || before === "từ" || before === "đến";
  if (day.separator !== "/" && !cued) return undefined;
  if (day.separator === "/" && !cued && !DAY_WORDS.has(before) && isFraction(tokens, i, day))
    return undefined;
  if (isNamedEvent(tokens, i)) return undefined;
  return { from: i, ...untilLast(tokens, day, to) };
}

/** "30/6-2/7", "từ ngày 24/8 đến 26/8": the day that a span ends with; or the day alone. */
function untilLast(tokens: readonly Token[], day: DayAt, to: number): { to: number; value: DateValue } {
  const joint = tokens[day.to]?.key ?? "";
  if (TO_DAY.has(joint) && joint !== ",") {
    const end = dayAt(tokens, skip(tokens, day.to + 1, BEFORE_LAST_DAY), to);
    const ordered = end && end.date.month * 31 + end.date.day > day.date.month * 31 + day.date.day;
    if (end && (ordered || end.date.year))
      return { to: end.to, value: { kind: "days", from: day.date, to: end.date } };
  }
  return { to: day.to, value: { kind: "day", ...day.date } };
}

/** "4–8/6", "18 và 19/6", "ngày 5 đến hết ngày 8/7", "các ngày 15, 16 và 17/10": the month is said once. */
function daysOfOneMonth(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const first = numberAt(tokens, i);
  if (!first || first > 31) return undefined;
  const listed = ["ngày", "đêm", "tối"].includes(tokens[i - 1]?.key ?? "") || tokens[i - 2]?.key === "ngày";
  for (let at = i, last = first; TO_DAY.has(tokens[at + 1]?.key ?? "");) {
    const joint = tokens[at + 1]!;
    if (joint.key === "," && !listed) return undefined;
    const next = skip(tokens, at + 2, BEFORE_LAST_DAY);
    const end = dayAt(tokens, next, to);
    if (end) {
      const hyphenDay = joint.key === "-" && joint.gap === "" && end.separator === "-";
      if (hyphenDay || last >= end.date.day) return undefined;
      return {
        from: i,
        to: end.to,
        value: { kind: "days", from: { ...end.date, day: first }, to: end.date },
      };
    }
    const between = numberAt(tokens, next);
    if (!between || between <= last || between > 31 || !listed) return undefined;
    last = between;
    at = next;
  }
  return undefined;
}

/** "ngày 15 tháng này", "ngày 16 tháng trước", "hôm 16 vừa qua". */
function dayOfThisMonth(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const day = numberAt(tokens, i);
  const before = tokens[i - 1]?.key ?? "";
  if (!day || day > 31 || !["ngày", "hôm"].includes(before)) return undefined;
  const next = i + 1 < to ? tokens[i + 1]!.key : "";
  const last = i + 2 < to ? tokens[i + 2]!.key : "";
  if (next === "vừa" && (last === "qua" || last === "rồi"))
    return { from: i, to: i + 3, value: { kind: "day-of-month", day } };
  const shift = next === "tháng" ? { này: 0, trước: -1, tới: 1, sau: 1 }[last] : undefined;
  if (shift !== undefined) return { from: i, to: i + 3, value: { kind: "day-of-month", day, shift } };
  return undefined;
}

/** "ngày 6 đưa tin", "vào ngày 24 tới", as foreign stations write it; not "ngày 1 của hội nghị", "mỗi ngày 2 lần". */
function bareDay(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const day = numberAt(tokens, i);
  if (!day || day > 31 || !["ngày", "hôm"].includes(tokens[i - 1]?.key ?? "")) return undefined;
  const next = i + 1 < to ? tokens[i + 1]!.key : "";
  const counted = tokens[i - 2]?.kind === "number" || COUNTED_DAY.has(tokens[i - 2]?.key ?? "");
  if (counted || (next && !FREE.test(next))) return undefined;
  const ahead = next === "tới" && !tokens[i + 2]?.capital;
  return {
    from: i,
    to: ahead ? i + 2 : i + 1,
    value: { kind: "day-of-month", day, ...(ahead && { side: "future" }) },
  };
}
const COUNTED_DAY = new Set("mỗi từng một trong mấy bao".split(" "));
/** What may stand behind a day that is told by its number alone. */
const FREE =
  /^([,.;:)]|đưa|cho|đã|cũng|tới|đến|và|tại|ở|thông|nói|dẫn|công|tuyên|xác|bác|phủ|loan|theo|khi|sau|trước|để|hai|ông|bà|tổng|thủ|chủ|bộ|gặp|điện|hội|tiếp|sẽ|vừa|[-–—])$/u;

function skip(tokens: readonly Token[], i: number, words: ReadonlySet<string>): number {
  let at = i;
  while (words.has(tokens[at]?.key ?? "")) at++;
  return at;
}

/** "2025/01/21", as in the addresses of pages. */
function yearFirst(tokens: readonly Token[], i: number): DayAt | undefined {
  const [year, first, month, second, day] = tokens.slice(i, i + 5);
  if (first!.key !== "/" || second!.key !== "/" || month!.text.length !== 2 || day!.text.length !== 2)
    return undefined;
  const date = { day: Number(day!.text), month: Number(month!.text), year: Number(year!.text) };
  return date.year <= 2100 && isCalendarDay(date.day, date.month)
    ? { date, to: i + 5, separator: "/" }
    : undefined;
}

/** "21/1", "21-1-2025", "21.1", "21 tháng 1 năm 2025". */
function dayAt(tokens: readonly Token[], i: number, to: number): DayAt | undefined {
  const day = numberAt(tokens, i);
  if (day !== undefined && day >= 1900 && i + 4 < to) return yearFirst(tokens, i);
  const separator = tokens[i + 1]?.key;
  if (day === undefined || separator === undefined || i + 2 >= to) return undefined;
  if (separator === "tháng") {
    const month = monthAt(tokens, i + 2, true);
    if (!month || !isCalendarDay(day, month.n)) return undefined;
    const date = { day, month: month.n };
    // "12 tháng 12 2016"
    const year = month.to < to ? numberAt(tokens, month.to) : undefined;
    if (isYear(year)) return { date: { ...date, year }, to: month.to + 1, separator: "/" };
    return { ...yearAfter(tokens, month.to, to, date), separator: "/" };
  }
  if (!["/", "-", "."].includes(separator)) return undefined;
  if (separator === "." && (tokens[i + 1]!.gap !== "" || tokens[i + 2]!.gap !== "")) return undefined;
  const month = numberAt(tokens, i + 2);
  if (month === undefined || tokens[i + 2]!.text.length > 2 || !isCalendarDay(day, month)) return undefined;
  if (tokens[i + 3]?.key === separator && tokens[i + 4]?.kind === "number" && tokens[i + 4]!.gap === "") {
    const year = Number(tokens[i + 4]!.text);
    if (separator === "/" && year < 100)
      return { date: { day, month, year: 2000 + year }, to: i + 5, separator };
    if (isYear(year)) return { date: { day, month, year }, to: i + 5, separator };
  }
  return { ...yearAfter(tokens, i + 3, to, { day, month }), separator };
}

function yearAfter(
  tokens: readonly Token[],
  i: number,
  to: number,
  date: CalendarDay,
): { date: CalendarDay; to: number } {
  if (i + 1 < to && (tokens[i]?.key === "năm" || tokens[i]?.key === "/")) {
    const year = numberAt(tokens, i + 1);
    if (isYear(year)) return { date: { ...date, year }, to: i + 2 };
    const yearShift = tokens[i]?.key === "năm" ? YEARS[tokens[i + 1]!.key] : undefined;
    if (yearShift !== undefined) return { date: { ...date, yearShift }, to: i + 2 };
  }
  return { date, to: i };
}
/** "15/8 năm ngoái". */
const YEARS: Readonly<Record<string, number>> = { nay: 0, ngoái: -1, tới: 1 };

/** "2/3 số dân", "24/7": day and month by form only. */
function isFraction(tokens: readonly Token[], i: number, day: DayAt): boolean {
  if (day.date.year) return false;
  const next = tokens[day.to]?.key ?? "";
  if (day.date.day === 24 && day.date.month === 7) return true;
  return (
    ["số", "dân", "tổng", "trong", "giờ", "người"].includes(next) ||
    ["khoảng", "gần", "hơn", "chiếm", "được"].includes(tokens[i - 1]?.key ?? "")
  );
}

/** "khủng bố 11/9", "phong trào 1/3", "chiến thắng 30/4": the name of an event. */
function isNamedEvent(tokens: readonly Token[], i: number): boolean {
  const before = `${tokens[i - 2]?.key} ${tokens[i - 1]?.key}`;
  if (/(niệm|khánh)$|niệm ngày$/u.test(before)) return true;
  return ["bố", "trào", "biến", "cố", "kiện", "thắng", "lễ"].includes(tokens[i - 1]?.key ?? "");
}
