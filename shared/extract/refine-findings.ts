/** Asks every refiner about every finding: did it take place, when, how long, where, at whose wish, for which time. */
import type { ContactStatus, DayRange } from "./contact-record.ts";
import { addDays, daysBetween, resolveDate, type DateContext } from "./dates/date-value.ts";
import type { Finding } from "./finding.ts";
import type { Language } from "./language.ts";
import type { RefinedFinding } from "./draft-contact.ts";
import { dayOfNews } from "./refine/day-of-news.ts";
import { EventOfText } from "./refine/event-of-text.ts";
import { isDay, readDate, type DateReading } from "./refine/read-date.ts";
import { readPlace } from "./refine/read-place.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trace } from "./trace.ts";

/** In the order of the text; findings that are only supposed ("nếu gặp …") are left out. */
export function refineFindings(
  findings: readonly Finding[],
  views: readonly SentenceView[],
  context: DateContext,
  language: Language,
  trace: Trace | undefined,
): RefinedFinding[] {
  const refined: RefinedFinding[] = [];
  let latest: DateReading | undefined;
  let latestAt = -1;
  /** What was told last as over, with its day. */
  let lastHeld: { finding: Finding; date: DateReading } | undefined;
  /** The latest when the sentence began. */
  let opening: DateReading | undefined;
  let index = -1;
  /** The first contact told of. */
  let lead: Finding | undefined;
  let news: DayRange | undefined;
  const event = new EventOfText(views, context, language);
  const bySentence = new Map<SentenceView, Finding[]>();
  for (const finding of findings)
    bySentence.set(finding.view, [...(bySentence.get(finding.view) ?? []), finding]);
  for (const finding of findings) {
    const others = bySentence.get(finding.view)!;
    const status = language.readStatus(finding, others);
    if (status.status === "unreal" && !finding.status) {
      trace?.({ step: "drop", message: `${finding.rule}: unreal (${status.cue})` });
      continue;
    }
    const read = status.status === "unreal" ? "proposed" : status.status;
    if (finding.view.index !== index) {
      index = finding.view.index;
      opening = latest;
    }
    const previous = previousDay(finding.view, views, latestAt, context) ?? opening?.range;
    const known = { ...context, ...(previous && { previous }) };
    const settled = finding.status && read !== "denied" && read !== "cancelled" ? finding.status : read;
    const found =
      readDate(finding, others, settled, known, language) ??
      (finding.sameDay || language.continuesDay?.(finding) ? latest : undefined) ??
      (settled === "held" &&
      status.stated &&
      lastHeld &&
      isNext(finding, lastHeld.finding) &&
      language.followsOn?.(finding, finding.view.index - lastHeld.finding.view.index)
        ? lastHeld.date
        : undefined) ??
      (settled === "held" ? dayOfReport(finding, views, context, language) : undefined);
    const day = found ?? event.daysFor(finding, settled);
    const date = wholeStay(fromTodayOn(day, settled, context.published), language.readStay?.(finding));
    // "cùng ngày" behind "chuyến thăm tháng 9/2016" means the day before that
    const isBackground = !!latest && isNews(latest.range, context) && !(date && isNews(date.range, context));
    if (date && !isBackground && (!latest || date.range.to <= addDays(date.range.from, 10))) {
      latest = date;
      latestAt = finding.view.index;
    }
    if (date && settled === "held") lastHeld = { finding, date };
    const today = context.published ?? context.anchor;
    const dated =
      !!date &&
      !!today &&
      date.range.from > today &&
      // a letter that has been sent is not yet to be sent, whatever day the page is stamped with
      !(finding.type === "message" && status.stated) &&
      !(status.stated && date.range.from <= addDays(today, 1));
    const over = settled === "held" && !!date && !!today && date.range.to < today;
    const ahead = settled === "held" && (dated || (!today && isToCome(finding.view)));
    if (!finding.pointsBack) lead ??= finding;
    const undatedPast = settled === "held" && !date && !status.ahead;
    const part: RefinedFinding = {
      finding,
      status: ahead ? "planned" : settled,
      stated: status.stated || !!finding.status || ahead || over,
      ahead: status.ahead === true,
      date,
      told: undatedPast && status.stated ? toldOn(finding, context, language) : undefined,
      news: undatedPast && isLead(finding, lead) ? (news ??= dayOfNews(views, context, language)) : undefined,
      atEvent: finding.type === "meeting" && (language.isAtEvent?.(finding) ?? false),
      again: date !== undefined && language.tellsAgain?.(finding) === true,
      duration: language.readDuration(finding, others),
      ordinal: language.readOrdinal(finding, others),
      place: readPlace(finding, others, language) ?? event.placeFor(finding),
      inviter: finding.inviter ?? language.readInviter?.(finding),
      // who refuses to call has not called
      initiator: (settled === "denied" ? undefined : finding.initiator) ?? readInitiator(finding, language),
    };
    refined.push(part);
    trace?.({ step: "status", message: factsOf(part, status.cue) });
  }
  return refined;
}

/** Days come to the ear of the press at once: that of the telling, for what has no other. */
function toldOn(finding: Finding, context: DateContext, language: Language): DayRange | undefined {
  const mention = language.toldOn?.(finding);
  const range = mention && resolveDate(mention.value, context, "past");
  return range && isNews(range, context) ? range : undefined;
}

/** Told while it was news: on the day of the report. */
function dayOfReport(
  finding: Finding,
  views: readonly SentenceView[],
  context: DateContext,
  language: Language,
): DateReading | undefined {
  const mention = language.dayOfReport?.(finding, views);
  const range = mention && resolveDate(mention.value, context, "past");
  return range && { range, value: mention.value, mention };
}

/** From the day of arrival to the last of so many days, or from the first to that of departure. */
function wholeStay(date: DateReading | undefined, days: number | undefined): DateReading | undefined {
  if (!date || !days || date.range.from !== date.range.to) return date;
  const { from } = date.range;
  return {
    ...date,
    value: { kind: "span", from: date.value, to: date.value },
    range: days > 0 ? { from, to: addDays(from, days - 1) } : { from: addDays(from, days + 1), to: from },
  };
}

/** How many sentences before "cùng ngày" the day that it means may be told. */
const DAY_REACH = 3;
/** The headline and the sentences right behind it. */
const LEAD = 2;
/** How many days from publication the days of the news itself may lie. */
const NEWS_DAYS = 10;
const isNews = ({ from }: DayRange, { published }: DateContext) =>
  !published || Math.abs(daysBetween(from, published)) <= NEWS_DAYS;

/** "Ngày 16/10, hội nghị khai mạc. Cùng ngày, …": the day that a sentence since the last contact sets out with. */
function previousDay(
  view: SentenceView,
  views: readonly SentenceView[],
  since: number,
  context: DateContext,
): DayRange | undefined {
  if (!view.dates.some(({ value }) => value.kind === "days-from-previous")) return undefined;
  for (let i = view.index - 1; i > since && i >= view.index - DAY_REACH && i >= 0; i--) {
    const { dates, sentence } = views[i]!;
    const day = dates.find(isDay);
    const leads = day && day.from - sentence.from <= DAY_REACH + 1;
    const range =
      leads || (day && dates.length === 1 && i === view.index - 1)
        ? resolveDate(day.value, context, "past")
        : undefined;
    // "Lần gần nhất là ngày 17/1": not the day of the news
    if (range && isNews(range, context)) return range;
  }
  return undefined;
}

/** What the headline or the sentences right behind it tell of first. */
const isLead = (finding: Finding, lead: Finding | undefined): boolean =>
  !!lead &&
  finding.view.index <= LEAD &&
  finding.type !== "message" &&
  // a day that was told right there is another's
  !finding.view.dates.some(isDay) &&
  finding.type === lead.type &&
  !finding.pointsBack &&
  finding.sides.every(({ id }) => lead.sides.some((side) => side.id === id));

/** Of one of the same people. */
const isNext = (finding: Finding, before: Finding): boolean =>
  !finding.pointsBack && finding.sides.some(({ id }) => before.sides.some((side) => side.id === id));

/** "call-with: held ("đã"), date 2025-10-16..2025-10-16 ("hôm 16 / 10"), 60–60 minutes, asked for by US" */
function factsOf(
  { finding, status, date, duration, ordinal, place, initiator }: RefinedFinding,
  cue?: string,
) {
  const words = date && finding.view.words_(date.mention.from, date.mention.to);
  return [
    `${finding.rule}: ${status}${cue ? ` ("${cue}")` : ""}`,
    date ? `date ${date.range.from}..${date.range.to} ("${words}")` : "date none",
    duration && `${duration.min ?? ""}–${duration.max ?? ""} minutes`,
    ordinal && `number ${ordinal.n}`,
    place && `at ${place.name ?? "?"} (${place.country ?? "?"})`,
    initiator && `asked for by ${initiator}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** "ngày mai", "tuần tới" in a text that nothing dates: when is not known, but that it is to come. */
const isToCome = ({ dates }: SentenceView): boolean =>
  dates.length === 1 &&
  dates.every(
    ({ value }) =>
      (value.kind === "days-away" && value.days > 0) ||
      ((value.kind === "week" || value.kind === "month-shift") && value.shift > 0),
  );

/** Visits have inviters, and messages senders. */
const readInitiator = (finding: Finding, language: Language): string | undefined =>
  finding.type === "visit" || finding.type === "message"
    ? undefined
    : language.readInitiator(finding)?.actorOrCountry;

/** What is planned for "this year" lies in what is left of it. */
function fromTodayOn(
  date: DateReading | undefined,
  status: ContactStatus,
  published: string | undefined,
): DateReading | undefined {
  const ahead = status === "planned" || status === "proposed";
  const { value, range } = date ?? {};
  const vague = value?.kind === "year" || (value?.kind === "month-shift" && value.shift === 0 && !value.part);
  if (!date || !range || !ahead || !published || !vague || range.from >= published || range.to < published)
    return date;
  return { ...date, range: { from: published, to: range.to } };
}
