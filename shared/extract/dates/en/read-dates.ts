/**
 * Dates as English releases and wires write them, one file for each kind of wording: fixed phrases ("last week"), days and
 * months by name, weekdays, and days counted from something else.
 */
import { PhraseTable } from "../../phrase-table.ts";
import type { Token } from "../../tokenise.ts";
import type { DateMention } from "../date-mention.ts";
import { agoAt, fromEventAt, withinAt } from "./counted.ts";
import { dayFirst, monthFirst, yearAlone } from "./days-and-months.ts";
import { fixedAt, startsFixed } from "./fixed-phrases.ts";
import { COUNTS, MONTHS, WEEKDAYS } from "./numbers.ts";
import { weekdayAt } from "./weekdays.ts";

/** Words that a date may begin with, besides the fixed phrases and numbers. */
const OPENERS = new PhraseTable<true>();
for (const word of ["within", "in", ...COUNTS.keys(), ...MONTHS.keys(), ...WEEKDAYS.keys()])
  OPENERS.add(word, true);

const mayStart = (token: Token): boolean =>
  token.kind === "number" || OPENERS.startsAt(token) || startsFixed(token);

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
  return (
    fixedAt(tokens, i, to) ??
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
