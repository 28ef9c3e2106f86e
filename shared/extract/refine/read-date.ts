/**
 * The day of a contact among the dates of its sentence: the one that stands nearest to the trigger, with no other
 * trigger between, and that is not the day on which somebody spoke of it.
 */
import type { ContactStatus, DayRange } from "../contact-record.ts";
import { resolveDate, shiftFrom, type DateContext, type DateValue, type Side } from "../dates/date-value.ts";
import type { DateMention } from "../dates/date-mention.ts";
import type { Finding } from "../finding.ts";
import type { Language } from "../language.ts";
import type { SentenceView } from "../sentence-view.ts";
import { eventClauseOf, isInside, type EventClause } from "./event-clause.ts";

export interface DateReading {
  range: DayRange;
  value: DateValue;
  mention: DateMention;
}

export function readDate(
  finding: Finding,
  others: readonly Finding[],
  status: ContactStatus,
  context: DateContext,
  language: Language,
): DateReading | undefined {
  const { view } = finding;
  const side: Side | undefined =
    status === "denied" && language.lang === "en"
      ? undefined
      : status === "held" || status === "denied"
        ? "past"
        : "future";
  const today = context.published;
  if (finding.on) {
    const range = resolveDate(finding.on.value, context, side);
    return range && { range, value: finding.on.value, mention: finding.on };
  }
  const clause = eventClauseOf(view, others);
  const inside = clause && isInside(clause, finding.trigger.from);
  let best: { cost: number; reading: DateReading } | undefined;
  for (const mention of view.dates) {
    if (clause && (mention === clause.mention || isInside(clause, mention.from) !== inside)) continue;
    if (!finding.announces && language.datesReporting(view, mention, finding.trigger)) continue;
    const dateline = language.isDateline?.(view, mention) ?? false;
    if (dateline && status !== "held") continue;
    const cost =
      (dateline ? 30 : 0) +
      distance(finding, mention, others) -
      (finding.type === "visit" && isSpan(mention.value) ? 25 : 0);
    if (cost >= (finding.pointsBack && !finding.otherwise ? 6 : 60) || (best && best.cost <= cost)) continue;
    const range = resolveDate(mention.value, sinceBefore(view, mention, context), side);
    // what is still to come does not lie behind us: the date is another event's
    if (
      range &&
      today &&
      status !== "held" &&
      status !== "denied" &&
      status !== "cancelled" &&
      range.to < today
    )
      continue;
    // "điện đàm với B, thông báo sẽ tới Trung Quốc đầu năm sau": another clause speaks of what is to come
    if (
      range &&
      today &&
      status === "held" &&
      mention.from >= finding.trigger.to &&
      (range.from > today || language.lang === "en")
    ) {
      if (language.opensClause(view, finding.trigger.to, mention.from)) continue;
    }
    if (range) best = { cost, reading: { range, value: mention.value, mention } };
  }
  return best?.reading ?? (clause && countedFrom(clause, inside === true, view, context));
}

/** "từ 4–8/6": the days of a whole stay. */
export const isSpan = ({ kind }: DateValue): boolean => kind === "days" || kind === "span";

/** One day, whichever it is. */
export const isDay = ({ value }: DateMention) =>
  value.kind === "day" ||
  value.kind === "day-of-month" ||
  value.kind === "weekday" ||
  (value.kind === "days-away" && !value.upTo);

/** "hôm 16/10 cho biết … vào ngày hôm sau": counted from the day before it in the sentence, where there is one. */
function sinceBefore(view: SentenceView, mention: DateMention, context: DateContext): DateContext {
  if (mention.value.kind !== "days-from-previous") return context;
  const day = view.dates.findLast((each) => each.to <= mention.from && isDay(each));
  const previous = day && resolveDate(day.value, context);
  return previous ? { ...context, previous } : context;
}

/**
 * The day of what has none but its distance: in the clause counted from the rest of the sentence, or from the day that was
 * told of last, or from today; outside of it from the clause.
 */
function countedFrom(
  clause: EventClause,
  inside: boolean,
  view: SentenceView,
  context: DateContext,
): DateReading | undefined {
  const { mention, distance } = clause;
  const others = view.dates.filter((each) => each !== mention && isInside(clause, each.from) !== inside);
  const near = others.findLast((each) => each.to <= mention.from) ?? others[0];
  const today = context.published ?? context.anchor;
  const { previous } = context;
  const since =
    previous && previous.from === previous.to ? previous : today ? { from: today, to: today } : undefined;
  const base = near
    ? resolveDate(near.value, context, "past")
    : inside && !distance.atOnce
      ? since
      : undefined;
  const range = base && shiftFrom(base, distance, inside ? -1 : 1);
  return range && { range, value: distance, mention };
}

function distance(
  { view, trigger, span, type }: Finding,
  mention: DateMention,
  others: readonly Finding[],
): number {
  const after = mention.from >= trigger.to;
  const from = after ? trigger.to : mention.to;
  const to = after ? mention.from : trigger.from;
  // "met A on Sunday ahead of a summit with B": the day is not that of what is behind
  if (!after && AHEAD_OF.test(view.words_(from, to))) return 99;
  let cost = after && mention.from < span.to + 3 ? 1 : (to - from) / 2 + (after ? 0 : 2);
  for (let i = from; i < to; i++) {
    const key = view.key(i);
    if (key === ";" || key === "”" || key === "“") cost += 15;
    if (key === ",") cost += after ? 4 : 2;
  }
  // "cùng ngày" sets both contacts of a sentence on one day
  if (mention.value.kind === "days-from-previous" && mention.value.days === 0) return Math.min(cost, 5);
  // a visit holds all that is done during it, and shares its dates
  const ownsDate = (other: Finding) => type !== "visit" && !other.pointsBack;
  let owned = false;
  for (const other of others) {
    if (other.view !== view || other.trigger.from === trigger.from) continue;
    if (other.trigger.from >= from && other.trigger.to <= to)
      cost +=
        20 +
        (ownsDate(other) && after && hasComma(view, from, other.trigger.from) ? 45 : 0) +
        (after && opensTimeClause(view, from, other.trigger.from) ? 45 : 0);
    // a date right behind another trigger is that one's own
    else if (
      !owned &&
      mention.from >= other.trigger.to &&
      mention.from <= other.span.to + 2 &&
      !(mention.from >= trigger.to && mention.from <= span.to + 2) &&
      other.span.from !== span.from
    ) {
      owned = true;
      cost += 40 + (!after && COMPARED.has(view.key(trigger.from - 1)) ? 20 : 0);
    }
  }
  return cost;
}

/** "cuộc gặp hôm 15/10 diễn ra sau cuộc điện đàm với …": not on the same day. */
const COMPARED = new Set(["sau", "trước", "after", "before"]);

/** "chuyến thăm đầu tiên sau khi bà May thăm nước này năm 2018": the year is that of the other visit. */
function opensTimeClause(view: Finding["view"], from: number, to: number): boolean {
  return TIME_CLAUSE.test(view.words_(from, to));
}
const AHEAD_OF = /(^| )(ahead of|in the run - up to)( |$)/;
const TIME_CLAUSE = /(^| )((sau|trước|kể từ) (khi|cuộc|chuyến|lần)|(after|before|since) )/u;

/** "sẽ gặp B tại Hàn Quốc, thăm Trung Quốc vào tháng 4": behind a comma the other one has its own date. */
function hasComma(view: Finding["view"], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ([",", "và", "and"].includes(view.key(i))) return true;
  return false;
}
