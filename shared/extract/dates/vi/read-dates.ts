/**
 * Dates as the Vietnamese press writes them, one file for each kind of wording: days by number, fixed phrases ("hôm qua",
 * "tuần tới"), weekdays, months and years, and days counted from something else.
 */
import { PhraseTable } from "../../phrase-table.ts";
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";
import type { DateValue } from "../date-value.ts";
import { readCounted } from "./counted.ts";
import { readDay } from "./day-and-month.ts";
import { readFixed, startsFixed } from "./fixed-phrases.ts";
import { readHalf, readMonth, readQuarter, readSeason, readYear, yearOfSummit } from "./months-and-years.ts";
import { NUMBER_WORDS } from "./numbers.ts";
import { readWeekday } from "./weekdays.ts";

type ReadAt = (tokens: readonly Token[], i: number, to: number) => DateMention | undefined;

/** What may begin with a word; a fixed phrase is tried before, a count after. */
const BY_FIRST_WORD: Readonly<Record<string, ReadAt>> = {
  thứ: readWeekday,
  chủ: readWeekday,
  tháng: readMonth,
  năm: readYear,
  quý: readQuarter,
  nửa: readHalf,
  mùa: readSeason,
};

/** Words that a date may begin with, besides the fixed phrases and numbers. */
const OPENERS = new PhraseTable<true>();
const COUNTING = ["vài", "ít", "mấy", "nhiều", "cách", "trước", "sau", "ngay"];
for (const word of [...NUMBER_WORDS.keys(), ...COUNTING, ...Object.keys(BY_FIRST_WORD)])
  OPENERS.add(word, true);

/** Every date in the tokens from `from` to `to`, in order. */
export function readDatesVi(tokens: readonly Token[], from: number, to: number): DateMention[] {
  const found: DateMention[] = [];
  for (let i = from; i < to;) {
    const mention = readAt(tokens, i, to);
    if (!mention) {
      i++;
      continue;
    }
    const last = found.at(-1);
    const joint = last && (joined(tokens, last, mention) ?? yearFromName(last, mention));
    if (joint) {
      last.to = mention.to + (tokens[mention.to]?.key === ")" ? 1 : 0);
      last.value = joint;
    } else found.push(mention);
    i = mention.to;
  }
  return found;
}

function readAt(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const token = tokens[i]!;
  if (token.kind === "number")
    return readDay(tokens, i, to) ?? readCounted(tokens, i, to) ?? yearOfSummit(tokens, i);
  if (startsFixed(token)) {
    const fixed = readFixed(tokens, i, to);
    if (fixed) return fixed;
  }
  if (!OPENERS.startsAt(token)) return undefined;
  return BY_FIRST_WORD[token.key]?.(tokens, i, to) ?? readCounted(tokens, i, to);
}

/** "NATO 2017 tại Brussels vào tháng 5": the name of the summit tells the year. */
const yearFromName = (a: DateMention, { from, value }: DateMention): DateValue | undefined =>
  a.value.kind === "year" &&
  a.value.ofName &&
  a.value.year &&
  value.kind === "month" &&
  value.year === undefined &&
  from - a.to < 12
    ? { ...value, year: a.value.year }
    : undefined;

const UNTIL = /^(đến|tới|-|–|cho đến|đến hết|đến ngày|đến hết ngày|tới ngày)$/u;

/** One date of two that stand side by side, if they are one. */
function joined(tokens: readonly Token[], a: DateMention, b: DateMention): DateValue | undefined {
  if (b.from - a.to > 3) return undefined;
  const between = tokens
    .slice(a.to, b.from)
    .map((token) => token.key)
    .join(" ");
  const relative = a.value.kind === "days-away" || a.value.kind === "weekday" || a.value.kind === "week";
  // "hôm qua (8/5)", "thứ Ba, 21/10", "hôm nay 7/7": the number is the surer word
  if (relative && b.value.kind === "day" && /^(|\(|,|ngày|- ngày|\( ngày|, ngày)$/u.test(between))
    return b.value;
  if (a.value.kind === "day" && b.value.kind === "year" && between === "")
    return b.value.year ? { ...a.value, year: b.value.year } : a.value;
  // "từ ngày 9 đến ngày 11 tháng này": the month is said once
  if (a.value.kind === "day-of-month" && UNTIL.test(between) && a.value.shift === undefined)
    if (b.value.kind === "day-of-month" && b.value.day > a.value.day)
      return { kind: "span", from: { ...b.value, day: a.value.day }, to: b.value };
  const spans =
    UNTIL.test(between) &&
    (a.value.kind === "days-away" || a.value.kind === "weekday" || a.value.kind === "month");
  return spans && (b.value.kind === "day" || b.value.kind === a.value.kind)
    ? { kind: "span", from: a.value, to: b.value }
    : undefined;
}
