/** Months, quarters, seasons and years, and parts of them: in late August; last May; the first half of 2026; this spring. */
import { PhraseTable } from "../../phrase-table.ts";
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";
import type { DateValue, Part, Side } from "../date-value.ts";
import { isYear, MONTHS, ofYear, yearAt } from "./numbers.ts";

/** "August 2024", "last May", "September last year". */
export function monthAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  part?: Part,
): DateMention | undefined {
  const token = tokens[i]!;
  const month = token.capital ? MONTHS.get(token.key) : undefined;
  // "Mar-a-Lago"
  if (!month || (tokens[i + 1]?.key === "-" && tokens[i + 1]!.gap === "")) return undefined;
  const end = tokens[i + 1]?.key === "." && token.text.length <= 4 ? i + 2 : i + 1;
  const year = yearAt(tokens, end, to);
  const before = tokens[i - 1]?.key ?? "";
  // "Theresa May", "March on Washington"
  if (AMBIGUOUS.has(token.key) && !year && !part && !BEFORE_MONTH.has(before)) return undefined;
  const side = part ? undefined : SIDES[before];
  return {
    from: side ? i - 1 : i,
    to: year?.to ?? end,
    value: { kind: "month", month, ...ofYear(year), ...(part && { part }), ...(side && { side }) },
  };
}

const AMBIGUOUS = new Set(["may", "march"]);
const BEFORE_MONTH = new Set("in last next of since by this until before during from between".split(" "));
const SIDES: Readonly<Record<string, Side>> = { last: "past", next: "future" };

/** "in 2019" */
export function yearAlone(tokens: readonly Token[], i: number, from: number): DateMention | undefined {
  if (!isYear(tokens[i]) || i === from || tokens[i - 1]!.key !== "in") return undefined;
  return { from: i, to: i + 1, value: { kind: "year", year: Number(tokens[i]!.text) } };
}

const PARTS = new PhraseTable<Part>();
const parts = (part: Part, phrases: string) => phrases.split(", ").forEach((each) => PARTS.add(each, part));
parts("early", "early, early in, early on in, beginning of, start of, first days of, opening days of");
parts("mid", "mid, mid -, middle of");
parts("late", "late, late in, end of, last days of, closing days of, final days of");
parts("first half", "first half of");
parts("second half", "second half of, latter half of");
parts("first week", "first week of, first week in");
parts("second week", "second week of, second week in");
parts("third week", "third week of, third week in");
parts("last week", "last week of, last week in, final week of");

export const startsPart = (token: Token): boolean => PARTS.startsAt(token);

const SHIFTS: Readonly<Record<string, number>> = { the: 0, this: 0, last: -1, next: 1 };
const OF_WEEK: Readonly<Partial<Record<Part, "early" | "mid" | "late">>> = {
  early: "early",
  mid: "mid",
  late: "late",
  "first half": "early",
  "second half": "late",
};

/** "late August", "mid-August", "the end of 2025", "the first half of next year", "early next week". */
export function partAt(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const match = PARTS.longest(tokens, i, to);
  const part = match?.values[0];
  if (!match || !part || match.to >= to) return undefined;
  const at = match.to;
  const month = monthAt(tokens, at, to, part);
  if (month) return { ...month, from: i };
  const ofWeeks = part.endsWith("week");
  if (isYear(tokens[at]) && !ofWeeks)
    return { from: i, to: at + 1, value: { kind: "year", year: Number(tokens[at]!.text), part } };
  const shift = SHIFTS[tokens[at]!.key];
  if (shift === undefined || at + 1 >= to) return undefined;
  const value = partOfUnit(tokens[at + 1]!.key, shift, part, ofWeeks);
  return value && { from: i, to: at + 2, value };
}

function partOfUnit(unit: string, shift: number, part: Part, ofWeeks: boolean): DateValue | undefined {
  if (unit === "month") return { kind: "month-shift", shift, part };
  if (ofWeeks) return undefined;
  if (unit === "year") return { kind: "year", shift, part };
  const days = unit === "week" ? OF_WEEK[part] : undefined;
  return days && { kind: "week", shift, part: days };
}

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
/** "this spring", "in the autumn of 2024"; not "Spring Festival". */
export function seasonAt(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const first = SEASONS[tokens[i]!.key];
  const before = tokens[i - 1]?.key ?? "";
  if (!first || tokens[i]!.capital || !(before in SIDES || /^(this|in|the|by|early|late)$/.test(before)))
    return undefined;
  const year = yearAt(tokens, i + 1, to);
  if (!year && !(before in SIDES) && before !== "this" && !IN_SEASON.test(`${tokens[i - 2]?.key} ${before}`))
    return undefined;
  return ofMonths(tokens, i, i + 1, to, first, 3, before);
}
const IN_SEASON = /(^| )(in|by|early|late)( the)?$/;

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };

/** "the first quarter of 2026", "in the third quarter". */
export function quarterAt(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const quarter = ORDINALS[tokens[i]!.key];
  return quarter && i + 1 < to && tokens[i + 1]!.key === "quarter" && tokens[i + 2]?.key !== "-"
    ? ofMonths(tokens, i, i + 2, to, quarter * 3 - 2, 3)
    : undefined;
}

function ofMonths(
  tokens: readonly Token[],
  from: number,
  end: number,
  to: number,
  first: number,
  count: number,
  before = "",
): DateMention {
  const year = yearAt(tokens, end, to);
  const side = year ? undefined : SIDES[before];
  const which = year ? ofYear(year) : before === "this" ? { yearShift: 0 } : side ? { side } : {};
  return { from, to: year?.to ?? end, value: { kind: "months", first, count, ...which } };
}
