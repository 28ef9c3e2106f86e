/** Phrases that are a date as they stand: today, last night, the same day, earlier this week, next month … */
import { PhraseTable } from "../../phrase-table.ts";
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";
import type { DateValue } from "../date-value.ts";

const FIXED = new PhraseTable<DateValue>();
const fixed = (value: DateValue, phrases: string) =>
  phrases.split(", ").forEach((phrase) => FIXED.add(phrase, value));

fixed(
  { kind: "days-away", days: 0 },
  "today, tonight, this morning, this afternoon, this evening, earlier today, later today, moments ago, a short while ago, a short time ago, an hour ago, this lunchtime, just now",
);
fixed(
  { kind: "days-away", days: -1 },
  "yesterday, yesterday morning, yesterday afternoon, yesterday evening, yesterday night, last night, last evening",
);
fixed(
  { kind: "days-away", days: 1 },
  "tomorrow, tomorrow morning, tomorrow afternoon, tomorrow evening, tomorrow night",
);
fixed({ kind: "days-away", days: -2 }, "the day before yesterday");
fixed({ kind: "days-away", days: 2 }, "the day after tomorrow, in two days, in two days ’ time");
fixed({ kind: "days-away", days: 3 }, "in three days, in three days ’ time");
fixed({ kind: "days-away", days: -3, upTo: true }, "in recent days, in the past few days, the other day");
fixed(
  { kind: "days-away", days: 7, upTo: true },
  "in the coming days, in coming days, in the next few days, over the next few days, over the coming days, within days, within a few days",
);
fixed(
  {
    kind: "span",
    from: { kind: "days-away", days: -1 },
    to: { kind: "days-away", days: 0 },
  },
  "overnight, in the past day, over the past day",
);

fixed(
  { kind: "days-from-previous", days: 0 },
  "the same day, that day, on the same day, later that day, earlier that day, earlier in the day, later in the day, later the same day, earlier the same day, that morning, that afternoon, that evening, that night, in the evening, the same evening, the same morning, the same afternoon, the same night, hours later, hours earlier, shortly afterwards",
);
fixed(
  { kind: "days-from-previous", days: -1 },
  "a day earlier, the day before, the previous day, one day earlier, a day before, a day prior, the day prior, the night before, the evening before, the previous evening, the previous night",
);
fixed(
  { kind: "days-from-previous", days: 1 },
  "the next day, the following day, a day later, the day after, a day after, the next morning, the following morning, the next evening, the following evening",
);

for (const [words, shift] of [
  ["this", 0],
  ["last", -1],
  ["next", 1],
] as const) {
  fixed({ kind: "week", shift }, `${words} week`);
  fixed({ kind: "week", shift, part: "weekend" }, `${words} weekend`);
  fixed({ kind: "week", shift, part: "early" }, `earlier ${words} week`);
  fixed({ kind: "week", shift, part: "late" }, `later ${words} week`);
  fixed({ kind: "month-shift", shift }, `${words} month`);
  fixed({ kind: "year", shift }, `${words} year`);
}
fixed({ kind: "week", shift: 0 }, "the coming week");
fixed({ kind: "week", shift: -1 }, "the previous week, the past week, a week ago");
fixed({ kind: "week", shift: 1 }, "in the coming week");
fixed(
  { kind: "week", shift: 0, part: "weekend", nearest: true },
  "at the weekend, over the weekend, the weekend, this past weekend, the past weekend",
);
fixed({ kind: "month-shift", shift: -1 }, "the previous month");
fixed(
  { kind: "year", shift: 0, part: "late" },
  "by the end of the year, before the end of the year, year ’ s end, year ' s end, year - end",
);
// between the day of publication and the end, or the start, of it
for (const whole of ["week", "month", "year"] as const) {
  fixed({ kind: "rest-of", whole, side: "future" }, `later this ${whole}, later in the ${whole}`);
  fixed({ kind: "rest-of", whole, side: "past" }, `earlier this ${whole}, earlier in the ${whole}`);
}

export const startsFixed = (token: Token): boolean => FIXED.startsAt(token);

export function fixedAt(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const phrase = FIXED.longest(tokens, i, to);
  return phrase && { from: i, to: phrase.to, value: phrase.values.at(-1)! };
}
