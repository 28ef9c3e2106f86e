/**
 * What the contacts of a text say of one another once all are read: talks on a visit were in person, a plan has the days
 * of the trip that it is made for, a visit without a day that of the talks in it.
 */
import type { DayRange } from "./contact-record.ts";
import { daysBetween } from "./dates/date-value.ts";
import type { Draft } from "./draft-contact.ts";

/** Those of the drafts that are contacts. */
export function contactsAmong(drafts: readonly Draft[]): Draft[] {
  for (const draft of drafts)
    if (draft.modeless && isFaceToFace(draft, drafts))
      Object.assign(draft, { type: "meeting", modeless: false });
  return drafts.filter(
    (draft) => !draft.modeless && !isOnlyWelcome(draft, drafts) && !isPartOfTalk(draft, drafts),
  );
}

/** Fills in, in place, what one contact says of another. */
export function settleDrafts(drafts: readonly Draft[], today: string | undefined): void {
  for (const draft of drafts) if (isAhead(draft, drafts, today)) draft.status = "planned";
  for (const draft of drafts) inheritVisit(draft, drafts);
  for (const draft of drafts) dateByTelling(draft);
  for (const draft of drafts) placeByEvent(draft, drafts);
  for (const draft of drafts) dateByMeeting(draft, drafts);
  for (const draft of drafts) dateByVisit(draft, drafts);
}

/** On the same days, or on days next to one another. */
export function near(a: DayRange, b: DayRange): boolean {
  return daysBetween(a.from, b.to) >= -1 && daysBetween(b.from, a.to) >= -1;
}

/** "đã có cuộc trao đổi tại Warsaw", or with a host in his own country while there: talked in person, whatever the words. */
function isFaceToFace({ sides, status, parts, date }: Draft, drafts: readonly Draft[]): boolean {
  if (status !== "held" || !parts.some(({ finding }) => finding.sides.length > 1)) return false;
  return drafts.some(
    (visit) =>
      visit.type === "visit" &&
      visit.status === "held" &&
      visit.sides[0]?.id !== undefined &&
      sides.some(({ id }) => id === visit.sides[0]!.id) &&
      sides.some(({ country }) => country === visit.destination) &&
      (!date || !visit.date || near(date, visit.date)) &&
      parts.some(({ finding }) => Math.abs(finding.view.index - visit.parts[0]!.finding.view.index) <= 6),
  );
}

/** "Mỹ chào đón Thái tử" where the text tells who received him there: that meeting, and no trip spoken of as one. */
function isOnlyWelcome({ type, sides, destination, parts }: Draft, drafts: readonly Draft[]): boolean {
  if (type !== "visit" || !parts.every(({ finding }) => finding.rule === "welcomed-abroad")) return false;
  return drafts.some(
    (each) =>
      each.type === "meeting" &&
      each.hostCountry === destination &&
      each.sides.some(({ id }) => id === sides[0]?.id),
  );
}

/** "Ông Tập chúc mừng ông Trump" in a text that tells of their talk: said there. */
function isPartOfTalk({ type, sides, parts }: Draft, drafts: readonly Draft[]): boolean {
  if (type !== "message" || !parts.every(({ finding }) => finding.inPassing)) return false;
  return drafts.some(
    (each) =>
      each.type !== "message" &&
      each.type !== "visit" &&
      sides.every(({ id }) => each.sides.some((side) => side.id === id)),
  );
}

/** The whole text knows it only as "trước cuộc gặp", and tells of nothing that its people have done together. */
function isAhead(draft: Draft, drafts: readonly Draft[], today: string | undefined): boolean {
  if (draft.status !== "held" || draft.stated || !draft.parts.every(({ ahead }) => ahead)) return false;
  if (draft.date && today && daysBetween(draft.date.to, today) > 0) return false;
  return !drafts.some(
    (other) =>
      other !== draft &&
      other.status === "held" &&
      (other.stated || other.date !== undefined) &&
      draft.sides.every(({ id }) => other.sides.some((side) => side.id === id)),
  );
}

/** Talks planned for a visit take place during it; talks without a place were where the one visit told of went. */
function inheritVisit(draft: Draft, drafts: readonly Draft[]): void {
  const visits = drafts.filter(
    (each) =>
      each.type === "visit" &&
      draft.sides.some((side) => side.id === each.sides[0]?.id) &&
      // "mời bà sớm thăm Việt Nam": she is not there yet
      !(draft.status === "held" && each.status === "proposed"),
  );
  const there =
    visits.find((each) => draft.sides.some((side) => side.country === each.destination)) ??
    (visits.length === 1 && (visits[0]!.status === "held" || draft.status !== "held")
      ? visits[0]
      : undefined);
  if (draft.type === "meeting" && there?.destination && !draft.hostCountry && !draft.place) {
    draft.hostCountry = there.destination;
    if (there.place) draft.place = there.place;
  }
  if (draft.type !== "meeting" || draft.status === "held" || draft.status === "denied" || draft.date) return;
  const visit = drafts.find(
    (each) =>
      each.type === "visit" &&
      (each.status === draft.status || each.status === "cancelled") &&
      each.date &&
      (!draft.hostCountry || draft.hostCountry === each.destination) &&
      draft.sides.some((side) => side.id === each.sides[0]?.id) &&
      (draft.sides.some((side) => side.country === each.destination) ||
        draft.hostCountry === each.destination),
  );
  if (!visit?.date || !visit.destination) return;
  draft.date = visit.date;
  draft.hostCountry ??= visit.destination;
  // "cancelled a visit to Ankara, where he had been due to hold talks with …"
  if (visit.status === "cancelled") draft.status = "cancelled";
}

/** Whom else he meets on the days of a summit, beside which the text begins, he meets there. */
function placeByEvent(draft: Draft, drafts: readonly Draft[]): void {
  if (draft.type !== "meeting" || draft.place || draft.hostCountry) return;
  const beside = drafts.find(
    (each) =>
      each !== draft &&
      each.type === "meeting" &&
      each.place &&
      each.date &&
      draft.date &&
      Math.abs(daysBetween(each.date.from, draft.date.from)) <= 2 &&
      each.parts.some((part) => part.atEvent) &&
      each.sides.some(({ id }) => draft.sides.some((side) => side.id === id)),
  );
  if (beside?.place) draft.place = beside.place;
  if (beside?.hostCountry) draft.hostCountry = beside.hostCountry;
}

/** What was told of as just held, and nowhere dated, took place when it was told. */
function dateByTelling(draft: Draft): void {
  const told = draft.parts.find((part) => part.told)?.told ?? draft.parts.find((part) => part.news)?.news;
  if (told && !draft.date && draft.status === "held") draft.date = told;
}

/** A visit without a day of its own took place on the day on which its visitor was met in that country. */
function dateByMeeting(visit: Draft, drafts: readonly Draft[]): void {
  if (visit.type !== "visit" || visit.date || visit.status !== "held") return;
  const met = drafts.find(
    (each) =>
      each.type === "meeting" &&
      each.status === "held" &&
      each.date?.from === each.date?.to &&
      each.hostCountry === visit.hostCountry &&
      each.sides.some((side) => side.id === visit.sides[0]?.id),
  );
  if (met?.date) visit.date = met.date;
}

/** Two days at most: "chuyến thăm hai ngày". */
const isShort = (date: DayRange | undefined) => !date || daysBetween(date.from, date.to) <= 1;

/** Talks in the host's country are of the day of the visit, where that is one day or two. */
function dateByVisit(meeting: Draft, drafts: readonly Draft[]): void {
  if (meeting.type !== "meeting" || meeting.date || meeting.status !== "held" || meeting.sides.length !== 2)
    return;
  const visit = drafts.find(
    (each) =>
      each.type === "visit" &&
      each.status === "held" &&
      (isShort(each.date) || isToldWith(each, meeting)) &&
      (each.destination === meeting.hostCountry || isToldWith(each, meeting)) &&
      meeting.sides.some((side) => side.id === each.sides[0]?.id) &&
      meeting.sides.some((side) => side.country === each.destination),
  );
  if (visit?.date) meeting.date = visit.date;
}

/** In one sentence: "hồi tháng 12, ông Tập đã thăm Hà Nội và hội đàm với …". */
const isToldWith = (a: Draft, b: Draft) =>
  a.parts.some(({ finding }) => b.parts.some((part) => part.finding.view === finding.view));
