/** A contact in the making, and what each finding adds to those before it. */
import type { ContactStatus, ContactType, DayRange, MinuteRange } from "./contact-record.ts";
import { daysBetween } from "./dates/date-value.ts";
import type { Finding } from "./finding.ts";
import type { OrdinalReading } from "./language.ts";
import type { Actor } from "./mentions/mention.ts";
import { isSpan, type DateReading } from "./refine/read-date.ts";
import type { PlaceReading } from "./refine/read-place.ts";
import { near } from "./settle-drafts.ts";

/** A finding with what the refiners made of it. */
export interface RefinedFinding {
  finding: Finding;
  status: ContactStatus;
  stated: boolean;
  /** Only spoken of as something that had not begun. */
  ahead: boolean;
  date: DateReading | undefined;
  /** Told with a day of its own as one more of its kind. */
  again: boolean;
  /** The day on which it was told of as just held. */
  told: DayRange | undefined;
  /** The one day of the news, for what the text tells of first. */
  news: DayRange | undefined;
  /** At a summit of many. */
  atEvent: boolean;
  duration: MinuteRange | undefined;
  ordinal: OrdinalReading | undefined;
  place: PlaceReading | undefined;
  initiator: string | undefined;
  inviter: Actor | undefined;
}

export interface Draft {
  type: ContactType;
  /** Nothing has said yet of what kind the contact was. */
  modeless?: boolean;
  sides: Actor[];
  inviter?: Actor;
  destination?: string;
  /** The date is the run of days that the text gives for the visit. */
  wholeStay?: true;
  status: ContactStatus;
  stated: boolean;
  date?: DayRange;
  duration?: MinuteRange;
  ordinal?: OrdinalReading;
  place?: string;
  /** The place is no more than the country. */
  wide?: boolean;
  hostCountry?: string;
  initiator?: string;
  parts: RefinedFinding[];
  /** Those of the parts that said what no part before them did. */
  telling: Set<RefinedFinding>;
}

export function begin(part: RefinedFinding): Draft {
  const { finding } = part;
  const draft: Draft = {
    type: finding.type,
    sides: [...finding.sides],
    status: part.status,
    stated: part.stated,
    parts: [],
    telling: new Set(),
    ...(finding.modeless && { modeless: true }),
  };
  if (finding.destination) draft.destination = finding.destination.country;
  add(draft, part);
  return draft;
}

export function add(draft: Draft, part: RefinedFinding): void {
  const known = factsOf(draft);
  addFacts(draft, part);
  if (factsOf(draft) !== known) draft.telling.add(part);
}

const factsOf = ({ status, date, duration, ordinal, place, initiator }: Draft) =>
  JSON.stringify([status, date, duration, ordinal, place, initiator]);

function addFacts(draft: Draft, part: RefinedFinding): void {
  const { finding } = part;
  draft.parts.push(part);
  if (draft.modeless && !finding.modeless) {
    draft.type = finding.type;
    draft.modeless = false;
    // "đã thảo luận khả năng tổ chức một cuộc gặp": talked of, and so not yet held
    if (part.stated && part.status !== "held" && !finding.pointsBack) draft.status = part.status;
  }
  if (finding.type === "video" && draft.type === "call") draft.type = "video";
  const longer =
    finding.type === "visit" &&
    part.date &&
    isSpan(part.date.value) &&
    (!draft.date || near(draft.date, part.date.range));
  if (part.date && longer) {
    draft.date = part.date.range;
    draft.wholeStay = true;
  } else if (part.date && !draft.wholeStay && (!draft.date || span(part.date.range) < span(draft.date))) {
    if (!finding.pointsBack || !draft.date || isWithin(part.date.range, draft)) draft.date = part.date.range;
  }
  const known = part.stated || part.duration !== undefined || (part.ordinal?.n ?? 0) > 1;
  if (known && !draft.stated && (!finding.pointsBack || part.status === draft.status))
    Object.assign(draft, { status: part.status, stated: true });
  else if (draft.status === "proposed" && part.status === "planned" && part.stated && !finding.pointsBack)
    draft.status = "planned";
  // "would meet in Sydney … The meeting was later scrapped"
  else if (/^(planned|proposed)$/.test(draft.status) && part.status === "cancelled" && finding.pointsBack)
    draft.status = "cancelled";
  // "The Kremlin denied the report."
  else if (finding.pointsBack && finding.status === "denied")
    Object.assign(draft, { status: "denied", stated: true });
  if (part.duration && (!draft.duration || saysMore(part.duration, draft.duration)))
    draft.duration = part.duration;
  if (part.ordinal && part.status !== "proposed") draft.ordinal ??= part.ordinal;
  if (part.place?.name && finding.type === draft.type) {
    // "will travel to Lithuania … in Vilnius": the town says more than the country
    const says = draft.place === undefined || (draft.wide === true && !part.place.wide);
    if (says) {
      // written in Kyiv of talks in London
      if (draft.type !== "visit" && part.place.country) draft.hostCountry = part.place.country;
      Object.assign(draft, { place: part.place.name, wide: part.place.wide === true });
    }
  }
  if (part.place?.country && finding.type === draft.type) draft.hostCountry ??= part.place.country;
  if (part.initiator) draft.initiator ??= part.initiator;
  if (part.inviter && part.inviter.country === draft.destination) draft.inviter ??= part.inviter;
  for (const side of finding.sides)
    if (!draft.sides.some((each) => each.id === side.id)) draft.sides.push(side);
}

/** "2 giờ 17 phút" behind "hơn hai tiếng": the same, to the minute. */
const saysMore = ({ min, max }: MinuteRange, known: MinuteRange) =>
  min !== null &&
  min === max &&
  known.min !== known.max &&
  (known.min === null || (min >= known.min && min < known.min + 60)) &&
  (known.max === null || (min <= known.max && min > known.max - 60));

/** The day of what had been dated by its month or year only; a visit's days hold many things. */
const isWithin = (day: DayRange, { type, date }: Draft) =>
  type !== "visit" && !!date && day.from >= date.from && day.to <= date.to;

const span = (range: DayRange) => daysBetween(range.from, range.to);
