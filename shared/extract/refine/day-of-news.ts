/** The one day that a text of news tells of: that of the contact in its headline or lead, should nothing else date it. */
import type { DayRange } from "../contact-record.ts";
import { daysBetween, resolveDate, type DateContext } from "../dates/date-value.ts";
import type { Language } from "../language.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isDay } from "./read-date.ts";

/** News is told at its head, and within days. */
const HEAD = 8;
const LATEST = 1;
const EARLIEST = 4;

/** Undefined where the head of the text tells of no recent day, or of two. */
export function dayOfNews(
  views: readonly SentenceView[],
  context: DateContext,
  language: Language,
): DayRange | undefined {
  const today = context.published;
  if (!today) return undefined;
  const days = new Map<string, DayRange>();
  for (const view of views.slice(0, HEAD))
    for (const date of view.dates) {
      const end = { from: view.sentence.to, to: view.sentence.to };
      const ahead = date.value.kind === "days-away" && date.value.days > 0;
      const range = isDay(date) && !ahead ? resolveDate(date.value, context) : undefined;
      const ago = range && daysBetween(range.from, today);
      if (ago === undefined || ago > EARLIEST || ago < -LATEST) continue;
      if (!language.datesReporting(view, date, end)) days.set(range!.from, range!);
    }
  return days.size === 1 ? [...days.values()][0] : undefined;
}
