/**
 * Whether what a page tells is a contact that we know: the same people, a compatible kind, a compatible time. Outlet,
 * language, order and wording play no part.
 */
import type { ContactRecord, ContactType, Participant } from "../extract/contact-record.ts";
import type { ListedContact } from "../store/listed-contacts.ts";
import { fold } from "../store/fold.ts";
import { addDays, around, daysBetween, gap, JOURNEY, span } from "./days.ts";
import { isSamePerson, SUMMITS } from "./sides-of.ts";
import { isUnsure } from "./weigh-claims.ts";

/** A record, and the day on which its page told it. */
export interface Said {
  record: ContactRecord;
  toldOn: string;
}

/** A range this short names a day or an event; a longer one ("in October") leaves it open. */
const NARROW = 4;
/** A plan is still the same plan when it moves by so many days. */
const MOVED = 14;
/** A proposal or a plan without a date is spoken of for so many days without a new one being meant. */
const OPEN = 45;
/** What is told as held without a date was held at most so many days before. */
const FRESH = 7;

/** How far around a report to look for the contact it may tell of. */
export function searchRange({ record: { date }, toldOn }: Said): { from: string; to: string } {
  return date ? around(date, 62, 62) : { from: addDays(toldOn, -120), to: addDays(toldOn, 200) };
}

/**
 * The known contact that a page tells of, or nothing when it tells of a new one.
 * @param known contacts of the same sides
 */
export function matchContact(said: Said, known: ListedContact[]): ListedContact | undefined {
  const fitting = known
    .map((contact) => ({ contact, fit: fit(said, contact) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || distance(said, a.contact) - distance(said, b.contact));
  const [best, second] = fitting;
  // A memory that fits several contacts stays alone rather than ending up with the wrong one.
  if (best && second && best.fit < SURE && best.fit === second.fit && said.record.date) return undefined;
  return best?.contact;
}

/** What a vague mention ("their summit in August") may reach, and what a contact has to reach that is meant for sure. */
const VAGUE = 2;
const SURE = 3;

/** "Cuộc gặp Trump – Putin", of which the page says neither that it was held nor when. */
const saysLittle = ({ confidence, date }: ContactRecord): boolean =>
  date === null && isUnsure({ confidence });

const isHeld = ({ status }: Pick<ContactRecord, "status">): boolean => status === "held";
const dayOf = ({ date, firstSeen }: ListedContact): string => date?.from ?? firstSeen.slice(0, 10);
const distance = ({ record, toldOn }: Said, contact: ListedContact): number =>
  Math.abs(daysBetween(record.date?.from ?? toldOn, dayOf(contact)));

/** 0: another contact. The more, the surer. */
function fit(said: Said, contact: ListedContact): number {
  if (!samePeople(said.record, contact) || !sameKind(said.record, contact)) return 0;
  const time = fitInTime(said, contact);
  return (
    time &&
    time + (said.record.type === contact.type ? 0.5 : 0) + (samePlace(said.record, contact) ? 0.25 : 0)
  );
}

type Sides = Pick<ContactRecord, "type" | "participants" | "hostCountry"> & { sides?: string };

const peopleOf = ({ participants }: Sides, country: string): Participant[] =>
  participants.filter((person) => person.country === country);
/** Of a joint visit all who go, without whoever receives them. */
const visitorsOf = ({ participants, hostCountry }: Sides): Participant[] =>
  participants.filter(({ country }, at) => at === 0 || (hostCountry !== null && country !== hostCountry));
const overlaps = (a: Participant[], b: Participant[]): boolean =>
  a.some((one) => b.some((other) => isSamePerson(one, other)));

/** Of each side that both name people of, they name one in common; of a visit, a visitor. */
function samePeople(said: ContactRecord, known: ListedContact): boolean {
  if (known.sides === SUMMITS) return sameSummit(said, known);
  if (said.type === "visit" && known.type === "visit") {
    return overlaps(visitorsOf(said), visitorsOf(known)) && agree(said.hostCountry, known.hostCountry);
  }
  if (said.type === "message" && said.participants[0]?.country !== known.participants[0]?.country)
    return false;
  const countries = new Set(said.participants.map(({ country }) => country));
  return [...countries].every((country) => {
    const [ours, theirs] = [peopleOf(said, country), peopleOf(known, country)];
    return ours.length === 0 || theirs.length === 0 || overlaps(ours, theirs);
  });
}

/** Reports of one summit name other participants: two in common are enough, or one at the same place. */
function sameSummit(said: ContactRecord, known: ListedContact): boolean {
  const ids = known.participants.map(({ id }) => id);
  const common = said.participants.filter(({ id }) => ids.includes(id)).length;
  const sameHost = said.hostCountry !== null && said.hostCountry === known.hostCountry;
  // Of many who write to one, reports name some.
  if (said.type === "message")
    return common >= 3 || common === Math.min(said.participants.length, ids.length);
  return agree(said.hostCountry, known.hostCountry) && (common >= 2 || (common === 1 && sameHost));
}

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const REMOTE: ContactType[] = ["call", "video"];

/** One video call is told as a phone call by some and as talks by others; a meeting at a place is neither. */
function sameKind(said: ContactRecord, known: ListedContact): boolean {
  if (said.type === known.type) return true;
  if (REMOTE.includes(said.type) && REMOTE.includes(known.type)) return true;
  const [a, b] = [said, known];
  const pair = [a.type, b.type];
  if (!pair.includes("video") || !pair.includes("meeting")) return false;
  const meeting = a.type === "meeting" ? a : b;
  return meeting.place === null && meeting.hostCountry === null;
}

function samePlace(a: Pick<ContactRecord, "place">, b: Pick<ContactRecord, "place">): boolean {
  if (!a.place || !b.place) return false;
  const [one, other] = [fold(a.place), fold(b.place)];
  return one.includes(other) || other.includes(one);
}

function fitInTime(said: Said, contact: ListedContact): number {
  const { date } = said.record;
  if (date && contact.date) return fitDates(said, contact, date, contact.date);
  if (date) return fitUndatedContact(said, contact, date);
  return isHeld(said.record) ? fitUndatedHeld(said, contact) : fitUndatedPlan(said, contact);
}

type Range = { from: string; to: string };

function fitDates({ record, toldOn }: Said, contact: ListedContact, said: Range, known: Range): number {
  const apart = gap(said, known);
  // One journey: its first day, its last, and what was done on the days between.
  if (record.type === "visit" && apart <= JOURNEY) return apart === 0 ? 10 : 6;
  const bothNarrow = span(said) <= NARROW && span(known) <= NARROW;
  // An evening in Washington is the next day in Hanoi.
  if (bothNarrow && apart <= 1) return apart === 0 ? 10 : 6;
  if (apart === 0) return isHeld(record) && isHeld(contact) ? VAGUE : 4;
  return movedPlan(record, contact, apart, toldOn) ? 3 : 0;
}

/** The same plan with another date, or held on another day than planned. */
function movedPlan(record: ContactRecord, contact: ListedContact, apart: number, toldOn: string): boolean {
  if (isHeld(contact) || !agree(record.hostCountry, contact.hostCountry)) return false;
  if (isHeld(record)) return apart <= 3;
  return apart <= MOVED && contact.date !== null && contact.date.to >= addDays(toldOn, -2);
}

function fitUndatedContact({ record, toldOn }: Said, contact: ListedContact, date: Range): number {
  const [first, last] = [contact.firstSeen.slice(0, 10), contact.updatedAt.slice(0, 10)];
  if (isHeld(contact)) {
    const on = record.type === "visit" ? FRESH : 1;
    const then = date.from >= addDays(first, -FRESH) && date.from <= addDays(last, on);
    return then && isHeld(record) ? 3 : 0;
  }
  const told = daysBetween(first, toldOn);
  if (span(date) > NARROW && told > OPEN) return 0;
  const ahead = date.to >= addDays(first, -1);
  return ahead && (date.from <= addDays(first, OPEN) || told <= OPEN) ? 3 : 0;
}

/** Told as held, without a day: something of the last days, or of a place that says which one is meant, or what is near. */
function fitUndatedHeld({ record, toldOn }: Said, contact: ListedContact): number {
  const ago = daysBetween(lastDayOf(contact), toldOn);
  const begun = contact.date !== null && contact.date.from <= addDays(toldOn, 1);
  const began = begun && (record.type === "visit" || span(contact.date!) <= NARROW * 2);
  if ((ago >= -1 || began) && ago <= FRESH) return 3;
  if (saysLittle(record) && ago < 0 && ago >= -OPEN) return 2.5;
  if (!isHeld(contact)) return ago < 0 && ago >= -MOVED ? 1.5 : 0;
  return ago > 0 && samePlace(record, contact) ? VAGUE : 0;
}

/** Planned, proposed, cancelled or denied, without a day: what is still ahead, or still spoken of. */
function fitUndatedPlan({ record, toldOn }: Said, contact: ListedContact): number {
  const ago = daysBetween(lastDayOf(contact), toldOn);
  // What was done or said before a contact is still told when it is over.
  const justOver = ago >= 0 && ago <= FRESH && (saysLittle(record) || samePlace(record, contact));
  if (contact.date === null) {
    if (isHeld(contact)) return ago <= 1 || justOver ? 2.5 : 0;
    return Math.abs(daysBetween(contact.firstSeen.slice(0, 10), toldOn)) <= OPEN ? 3 : 0;
  }
  if (!isHeld(contact)) return ago <= 1 || justOver ? 3 : 0;
  // What is asked about a visit that has just been made is about that one.
  const justMade = record.type === "visit" && record.hostCountry !== null && ago <= 5;
  return ago <= 0 || justMade || justOver ? 2.5 : 0;
}

/** The last day of a contact; of one without a date, the day on which it was last told anew. */
const lastDayOf = (contact: ListedContact): string =>
  contact.date?.to ?? (isHeld(contact) ? contact.updatedAt : contact.firstSeen).slice(0, 10);
