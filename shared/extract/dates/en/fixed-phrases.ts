/** Phrases that are a date as they stand: today, last night, the next day, earlier this week, late last month … */
import { PhraseTable } from "../../phrase-table.ts";
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";
import type { DateValue } from "../date-value.ts";

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
// between the day of publication and the end, or the start, of the year
fixed({ kind: "rest-of-year", side: "future" }, "later this year, later in the year");
fixed({ kind: "rest-of-year", side: "past" }, "earlier this year");

export const startsFixed = (token: Token): boolean => FIXED.startsAt(token);

export function fixedAt(tokens: readonly Token[], i: number, to: number): DateMention | undefined {
  const phrase = FIXED.longest(tokens, i, to);
  return phrase && { from: i, to: phrase.to, value: phrase.values[0]! };
}
