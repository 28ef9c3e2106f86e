/** Out of all that pages say of a contact, the best value of each fact, and who says otherwise. */
import type {
  ContactRecord,
  ContactStatus,
  DayRange,
  MinuteRange,
  Participant,
} from "../extract/contact-record.ts";
import { type Claim, type Fact, FACTS } from "../store/contacts.ts";
import { addDays, gap, JOURNEY, span } from "./days.ts";
import { isSamePerson, isUnnamed } from "./sides-of.ts";

export interface Weighed {
  record: ContactRecord;
  disputed: Fact[];
}

/** One value of a fact and the pages that say so, most first. */
export interface Saying {
  value: unknown;
  claims: Claim[];
}

/** When a page said it: an edited page at its edit, a new one at its publication if that is known. */
export function toldAt({ page: { publishedAt, seenAt, versionId } }: Pick<Claim, "page">): string {
  if (!publishedAt || !versionId.endsWith("-1")) return seenAt;
  const published = new Date(publishedAt);
  return Number.isNaN(published.getTime()) || published.toISOString() > seenAt
    ? seenAt
    : published.toISOString();
}

/** Whether it was held is left open by the words themselves ("cuộc gặp Trump – Putin"). */
export const isUnsure = ({ confidence }: Pick<ContactRecord, "confidence">): boolean => confidence < 0.6;

const isSaid = (value: unknown): boolean => value !== null && value !== undefined;

/** What pages say of a fact, most first and then earliest first; those that say nothing of it are left out. */
export const whoSays = (fact: Fact, claims: Claim[]): Saying[] =>
  countSayings(fact, inOrder(claims.filter(({ withdrawnAt }) => !withdrawnAt)));

/** In the order told; the same for any order of arrival. */
function inOrder(claims: Claim[]): Claim[] {
  const keyed = claims.map((claim) => ({ claim, key: toldAt(claim) + claim.page.versionId }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ claim }) => claim);
}

function countSayings(fact: Fact, told: Claim[]): Saying[] {
  const sayings = new Map<string, Saying>();
  for (const claim of told) {
    const value = claim.record[fact];
    if (!isSaid(value)) continue;
    const key = JSON.stringify(value);
    const saying = sayings.get(key);
    if (saying) saying.claims.push(claim);
    else sayings.set(key, { value, claims: [claim] });
  }
  return [...sayings.values()].sort((a, b) => b.claims.length - a.claims.length);
}

const mostSaid = <T>(fact: Fact, told: Claim[]): T | null =>
  (countSayings(fact, told)[0]?.value as T | undefined) ?? null;

/**
 * @param claims at least one that is not withdrawn
 */
export function weighClaims(claims: Claim[]): Weighed {
  const told = inOrder(claims.filter(({ withdrawnAt }) => !withdrawnAt));
  const status = weighStatus(told);
  const record: ContactRecord = {
    type: weighType(told),
    status,
    level: "leader",
    participants: weighParticipants(told),
    date: weighDate(told, status),
    durationMinutes: weighDuration(told),
    place: mostSaid<string>("place", told),
    hostCountry: mostSaid<string>("hostCountry", told),
    initiator: mostSaid<string>("initiator", told),
    ordinal: mostSaid<ContactRecord["ordinal"]>("ordinal", told),
    reportedBy: [...new Set(told.flatMap(({ record: { reportedBy } }) => reportedBy))].slice(0, 12),
    topics: [...new Set(told.flatMap(({ record: { topics } }) => topics))],
    evidence: [],
    confidence: Math.max(...told.map(({ record: { confidence } }) => confidence)),
  };
  record.level = levelOf(record.participants);
  record.evidence = evidenceFor(record, told);
  return { record, disputed: FACTS.filter((fact) => isDisputed(fact, record, told)) };
}

function levelOf(participants: Participant[]): ContactRecord["level"] {
  const leaders = participants.filter(({ level }) => level === "leader").length;
  return leaders === participants.length ? "leader" : leaders > 0 ? "mixed" : "official";
}

/** What some call a phone call and others talks is a video call when enough of them say so. */
function weighType(told: Claim[]): ContactRecord["type"] {
  const said = countSayings("type", told);
  const most = said[0]!;
  const video = said.find(({ value }) => value === "video");
  return video && video.claims.length * 3 >= most.claims.length
    ? "video"
    : (most.value as ContactRecord["type"]);
}

/** What so many pages expect is not undone by a single one that denies it. */
const MANY = 5;

/**
 * What was held stays held, unless more pages deny it afterwards. Before, the latest word counts; a mere proposal doesn't
 * undo a plan, and one straggler that still speaks of the plan doesn't undo its cancellation.
 */
function weighStatus(all: Claim[]): ContactStatus {
  const plan = planDate(all.filter(({ record }) => record.date && record.status === "planned"));
  const told = statingStatus(all, plan);
  const held = told.filter((claim) => claim.record.status === "held" && !isEarly(claim, plan));
  const [firstHeld] = held;
  if (firstHeld) {
    const against = told.filter(
      (claim) => toldAt(claim) > toldAt(firstHeld) && ["cancelled", "denied"].includes(claim.record.status),
    );
    if (against.length <= held.length) return "held";
    return against.at(-1)!.record.status;
  }
  let status: ContactStatus = "proposed";
  let off: Claim | undefined;
  let stragglers = 0;
  let planning = 0;
  let doubted = false;
  for (const claim of told) {
    const { record } = claim;
    if (record.status === "denied" && !off && planning >= MANY && !doubted) {
      doubted = true;
    } else if (record.status === "cancelled" || record.status === "denied") {
      off = claim;
      stragglers = 0;
      status = record.status;
    } else if (!off) {
      planning++;
      if (record.status !== "proposed") status = "planned";
    } else if (record.status === "planned") {
      stragglers++;
      const anew = record.date && off.record.date && record.date.from > off.record.date.to;
      if (anew || stragglers > 1) [status, off] = ["planned", undefined];
    }
  }
  return status;
}

/** The pages that say by their words whether it was held; all of them where none does. */
function statingStatus(told: Claim[], plan: DayRange | null | undefined): Claim[] {
  const isOver = (claim: Claim) =>
    plan !== null && plan !== undefined && toldAt(claim).slice(0, 10) > plan.to;
  const stating = told.filter((claim) => !isUnsure(claim.record) || isOver(claim));
  return stating.length ? stating : told;
}

/** "Their meeting in Hungary", said without a day before the day of the plan, is about the plan. */
function isEarly(claim: Claim, plan: DayRange | null | undefined): boolean {
  if (claim.record.date || !plan) return false;
  return toldAt(claim).slice(0, 10) < (span(plan) > 4 ? addDays(plan.to, 1) : plan.from);
}

/** Whoever at least a quarter as many pages name as name the one named most, in the order of the fullest early report. */
function weighParticipants(told: Claim[]): Participant[] {
  const named = new Map<string, { person: Participant; pages: number; place: number }>();
  for (const { record } of told)
    record.participants.forEach((person, place) => {
      const seen = named.get(person.id);
      if (seen) seen.pages++;
      else named.set(person.id, { person, pages: 1, place });
    });
  const most = Math.max(...[...named.values()].map(({ pages }) => pages));
  const kept: Array<{ person: Participant; place: number }> = [];
  const surest = [...named.values()]
    .filter(({ pages }) => pages * 4 >= most)
    .sort((a, b) => Number(isUnnamed(a.person)) - Number(isUnnamed(b.person)) || b.pages - a.pages);
  for (const each of surest)
    if (!kept.some(({ person }) => isToldTwice(each.person, person))) kept.push(each);
  return kept.sort((a, b) => a.place - b.place).map(({ person }) => person);
}

/** The holder of an office that one page leaves unnamed, or a leader whose name it spells otherwise. */
const isToldTwice = (person: Participant, known: Participant): boolean =>
  person.country === known.country &&
  (isUnnamed(person) || person.level === "leader") &&
  isSamePerson(person, known);

/** The latest day given; but what three pages agree on is moved by two, not by one that misreads it. */
function planDate(dated: Claim[]): DayRange | null {
  let [current, challenger]: (DayRange | undefined)[] = [];
  let pages = 0;
  for (const { record } of dated) {
    const said = record.date!;
    const apart = current && gap(current, said);
    if (current && (apart === 0 || (apart === 1 && pages >= 3))) {
      if (apart === 0 && span(said) <= span(current)) current = said;
      pages++;
      challenger = undefined;
    } else if (!current || pages < 3 || (challenger && gap(challenger, said) <= 1)) {
      pages = challenger ? 2 : 1;
      [current, challenger] = [said, undefined];
    } else challenger = said;
  }
  return current ?? null;
}

/** Of a held contact, what those say who tell of it as held; of a plan, the latest date given. */
function weighDate(told: Claim[], status: ContactStatus): DayRange | null {
  const dated = told.filter(({ record }) => record.date !== null);
  if (status !== "held") return planDate(dated.filter(({ record }) => record.status !== "held"));
  const held = dated.filter(({ record }) => record.status === "held");
  const votes = held.length ? held : dated;
  const narrowest = Math.min(...votes.map(({ record }) => span(record.date!)));
  return mostSaid<DayRange>(
    "date",
    votes.filter(({ record }) => span(record.date!) <= Math.max(narrowest, 1)),
  );
}

/** An exact number rather than "more than an hour", when both are said equally often. */
function weighDuration(told: Claim[]): MinuteRange | null {
  const exact = told.filter(({ record: { durationMinutes: d } }) => d && d.min === d.max);
  return mostSaid<MinuteRange>("durationMinutes", exact.length ? exact : told);
}

/** The quotes of the claim that bears the facts best, at most three. */
function evidenceFor(record: ContactRecord, told: Claim[]): ContactRecord["evidence"] {
  const agreeing = (claim: Claim): number =>
    FACTS.filter((fact) => isSaid(record[fact]) && sameValue(fact, claim.record[fact], record[fact])).length;
  const best = told.reduce((a, b) => (agreeing(b) > agreeing(a) ? b : a));
  return best.record.evidence.slice(0, 3);
}

const bounds = ({ min, max }: MinuteRange): [number, number] => [min ?? 0, max ?? Infinity];

/** Whether two values can both be true: a day and its month, "50 minutes" and "more than 45". */
export function sameValue(fact: Fact, a: unknown, b: unknown): boolean {
  if (!isSaid(a) || !isSaid(b)) return true;
  switch (fact) {
    case "date":
      return gap(a as DayRange, b as DayRange) <= 1;
    case "durationMinutes": {
      const [[minA, maxA], [minB, maxB]] = [bounds(a as MinuteRange), bounds(b as MinuteRange)];
      return minA <= maxB && minB <= maxA;
    }
    case "ordinal": {
      const [one, other] = [
        a as { n: number; since: string | null },
        b as { n: number; since: string | null },
      ];
      return one.since !== other.since || one.n === other.n;
    }
    // Cities, palaces and countries name one place; what is called a call here is talks there.
    case "place":
    case "type":
    case "initiator":
      return true;
    case "hostCountry":
    case "status":
      return a === b;
  }
}

/** A plan overtaken by events is no contradiction: of status and date, only what is said of the same stage counts. */
function isDisputed(fact: Fact, record: ContactRecord, told: Claim[]): boolean {
  const comparable = told.filter(({ record: said }) => {
    if (fact === "status") return record.status === "held" && said.status === "denied";
    return fact !== "date" || (record.status === "held" && said.status === "held");
  });
  // What is done on the third day of a visit belongs to it.
  if (fact === "date" && record.type === "visit" && record.date)
    return comparable.some(({ record: { date } }) => date && gap(date, record.date!) > JOURNEY);
  return comparable.some((claim) => !sameValue(fact, claim.record[fact], record[fact]));
}
