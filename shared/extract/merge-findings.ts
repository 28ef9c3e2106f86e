/**
 * One contact, one record: findings with the same sides, kind and time are brought together, whether they stand in the
 * headline, the lead or a caption; "the call" of a later sentence adds what it says to the call told of before.
 */
import type { ContactStatus, ContactType, DayRange } from "./contact-record.ts";
import { daysBetween } from "./dates/date-value.ts";
import { add, begin, type Draft, type RefinedFinding } from "./draft-contact.ts";
import type { Finding } from "./finding.ts";
import type { Actor } from "./mentions/mention.ts";
import { contactsAmong, near, settleDrafts } from "./settle-drafts.ts";

const spoken = (type: ContactType) => (type === "video" ? "call" : type);

export function mergeFindings(
  refined: readonly RefinedFinding[],
  today: string | undefined,
  say: ((message: string) => void) | undefined,
): Draft[] {
  const drafts: Draft[] = [];
  /** "cuộc gặp thượng đỉnh lần thứ hai" in a headline, before anybody is named. */
  const early: RefinedFinding[] = [];
  for (const part of refined) {
    const { finding } = part;
    if (finding.modeless && finding.pointsBack && finding.status === "denied") {
      const denied = drafts.findLast(({ parts }) =>
        parts.some((told) => told.finding.view.index >= finding.view.index - 1),
      );
      if (denied) add(denied, part);
      if (denied) Object.assign(denied, { status: "denied", stated: true });
      continue;
    }
    if (finding.modeless && part.status !== "held") {
      // "sẽ là lần đầu tiên hai ông đối thoại": counts what is planned
      const planned = drafts.findLast((each) => each.status === part.status && isSame(each, part, today));
      if (planned && part.ordinal) planned.ordinal ??= part.ordinal;
      if (planned && part.duration) planned.duration ??= part.duration;
      // "Phía Mỹ chủ động đề xuất cuộc trao đổi này"
      const asked = drafts.findLast((each) => each.status === "held" && isSpokenOfBy(each, part));
      if (asked && finding.pointsBack && part.initiator) asked.initiator ??= part.initiator;
      continue;
    }
    if (finding.pointsBack) {
      const meant = drafts.filter((each) => isSpokenOfBy(each, part));
      // "cuộc trao đổi" is what was held, though what is planned was told of last
      const draft =
        (finding.modeless && meant.findLast((each) => each.status === "held")) ||
        meant.findLast((each) => !isAside(each, meant, part)) ||
        meant.at(-1);
      if (!draft) {
        if (finding.otherwise && (finding.type !== "visit" || finding.destination))
          drafts.push(begin({ ...part, finding: { ...finding, sides: finding.otherwise } }));
        else if (finding.view.index < 3) early.push(part);
        continue;
      }
      add(draft, part);
      say?.(`${finding.rule} adds to ${label(draft)}`);
      continue;
    }
    const same = drafts.filter(
      (each) => isSame(each, part, today) && (!finding.another || sameDay(each.date, part.date?.range)),
    );
    const draft =
      same.find((each) => sameDay(each.date, part.date?.range)) ??
      counted(same, part) ??
      same.findLast((each) => finding.modeless && each.parts.at(-1)?.finding.view === finding.view) ??
      same.findLast((each) => each.status === part.status) ??
      same.at(-1);
    if (draft) {
      say?.(`${finding.rule} is ${label(draft)} again`);
      const split = draft.parts[0]!.finding;
      add(draft, part);
      // a headline set apart what the text tells of as one meeting of three
      if (finding.sides.length > 2)
        for (const each of drafts.filter((other) => other !== draft && isPartOf(other, split, draft)))
          drafts.splice(drafts.indexOf(each), 1);
    } else drafts.push(begin(part));
  }
  const told = contactsAmong(drafts);
  for (const part of early) {
    const meant = told.filter((each) => isSpokenOfBy(each, part));
    const counted = part.ordinal && meant.find((each) => each.ordinal?.n === part.ordinal?.n);
    const draft = counted ?? (part.ordinal && meant.length > 1 ? undefined : meant[0]);
    if (draft) add(draft, part);
  }
  settleDrafts(told, today);
  return told;
}

/** "cuộc gặp đầu tiên giữa A và B" with no day: the one of that number, or the first of those that have a day. */
function counted(drafts: readonly Draft[], { ordinal, date }: RefinedFinding): Draft | undefined {
  if (!ordinal || date || drafts.length < 2) return undefined;
  const dated = drafts.filter((each) => each.date && !each.ordinal && each.status === "held");
  const first = dated.toSorted((a, b) => a.date!.from.localeCompare(b.date!.from))[0];
  return drafts.find((each) => each.ordinal?.n === ordinal.n) ?? (ordinal.n === 1 ? first : undefined);
}

/** How much older than another visit one is that is only looked back on, in days. */
const LOOKED_BACK = 60;

/** "the first since the visit of X in 2007. The visit comes at …": the other one, unless the words say "that visit". */
function isAside(draft: Draft, meant: readonly Draft[], { finding, date }: RefinedFinding): boolean {
  const { view, trigger } = finding;
  if (finding.type !== "visit" || date || draft.parts.at(-1)!.finding.view === view) return false;
  if (/^(đó|ấy|này)$/u.test(view.key(trigger.to))) return false;
  return meant.some(
    (other) => other.date && draft.date && daysBetween(draft.date.to, other.date.from) > LOOKED_BACK,
  );
}

/** Another reading of the same words, of some of the same sides. */
const isPartOf = ({ type, parts, sides }: Draft, split: Finding, whole: Draft): boolean =>
  type === whole.type &&
  parts.every(({ finding }) => finding.view === split.view && finding.trigger.from === split.trigger.from) &&
  sides.every(({ id }) => whole.sides.some((side) => side.id === id));

const label = (draft: Draft) => `${draft.type} of ${draft.sides.map((side) => side.id).join(", ")}`;

function isSpokenOfBy(draft: Draft, { finding, date }: RefinedFinding): boolean {
  if (!finding.sides.every((side) => draft.sides.some((each) => each.id === side.id))) return false;
  if (
    finding.countries &&
    !finding.countries.every((country) => draft.sides.some((each) => each.country === country))
  )
    return false;
  if (draft.modeless && finding.type !== "visit") return true;
  if (finding.modeless) return draft.type !== "visit";
  if (spoken(draft.type) !== spoken(finding.type)) {
    // a video meeting is a meeting and a call
    return finding.type === "video"
      ? draft.type === "call"
      : draft.type === "video" && finding.type === "meeting";
  }
  return !date || !draft.date || near(draft.date, date.range);
}

function isSame(draft: Draft, part: RefinedFinding, today: string | undefined): boolean {
  const { finding } = part;
  const known = !draft.modeless && !finding.modeless;
  if (known && spoken(draft.type) !== spoken(finding.type)) return false;
  if (!known && [draft.type, finding.type].some((type) => type === "visit" || type === "message"))
    return false;
  if (!sameSides(draft, finding) || isOfTwoBesideMany(draft, part)) return false;
  if (draft.destination && finding.destination && draft.destination !== finding.destination.country)
    return false;
  if (draft.date && part.date) {
    const other = !sameDay(draft.date, part.date.range) && draft.stated && part.stated;
    // met on Monday, to meet again on Tuesday
    if (other && (draft.status === "held") !== (part.status === "held")) return false;
    // met on Monday, and again on Tuesday
    if (
      part.again &&
      isOneDay(draft.date) &&
      isOneDay(part.date.range) &&
      !sameDay(draft.date, part.date.range)
    )
      return false;
    return near(draft.date, part.date.range) || isOneStay(draft, part, draft.date, part.date.range);
  }
  const sure = draft.type === "visit" || !(draft.wide ?? part.place?.wide);
  if (
    sure &&
    part.place?.country &&
    draft.hostCountry &&
    part.place.country !== draft.hostCountry &&
    part.place.name
  )
    return false;
  // called off, and then set for another day
  if (draft.status === "cancelled" && draft.stated && part.status === "planned" && part.date && !draft.date)
    return false;
  const ahead = (status: ContactStatus) => status === "planned" || status === "proposed";
  const past = (date: DayRange | undefined) => !!date && !!today && daysBetween(date.to, today) > 7;
  if (
    (past(draft.date) && !part.date && ahead(part.status)) ||
    (past(part.date?.range) && !draft.date && ahead(draft.status))
  )
    return false;
  return !known || statusFits(draft, part);
}

/** "leaves for India on 1 April … will also visit Varanasi before returning on 3 April": days of one stay. */
const isOneStay = (draft: Draft, part: RefinedFinding, a: DayRange, b: DayRange): boolean =>
  draft.type === "visit" &&
  draft.status === part.status &&
  draft.destination === part.finding.destination?.country &&
  Math.min(Math.abs(daysBetween(a.to, b.from)), Math.abs(daysBetween(b.to, a.from))) <= LONGEST_STAY;
const LONGEST_STAY = 4;

/** What is said to have been held is not what is still wished for, unless one of the two is only read so. */
function statusFits(draft: Draft, part: RefinedFinding): boolean {
  if (!draft.stated || !part.stated) return true;
  const over = (status: ContactStatus) => status === "held";
  return over(draft.status) === over(part.status);
}

function sameSides(draft: Draft, finding: Finding): boolean {
  const ids = (actors: readonly Actor[]) => actors.map((actor) => actor.id);
  const a = ids(draft.sides);
  const b = ids(finding.sides);
  if (draft.type === "message" && a[0] !== b[0]) return false;
  if (draft.type === "visit") return a.includes(b[0]!) || b.includes(a[0]!);
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((id) => many.includes(id));
}

/** "trước hội nghị ba bên, A có cuộc gặp riêng với B": of two, beside the one of many. */
function isOfTwoBesideMany(draft: Draft, { finding, status }: RefinedFinding): boolean {
  const { sides, view, trigger, span } = finding;
  const counts = [draft.sides.length, sides.length].sort((a, b) => a - b);
  if (draft.type !== "meeting" || counts[0] !== 2 || counts[1]! < 3) return false;
  const many = sides.length > 2 ? finding : draft.parts[0]!.finding;
  // the one planned, that of three only put forward
  if (status !== draft.status && MANY_SIDED.test(many.view.words_(many.trigger.from, many.trigger.to + 2)))
    return true;
  const [of] = sides.length === 2 ? [{ view, trigger, span }] : draft.parts.map(({ finding }) => finding);
  return !!of && APART.test(of.view.words_(of.trigger.from, of.span.to));
}
const MANY_SIDED = /(^| )(ba|bốn|3|4) bên( |$)|trilateral|three-way/u;
const APART = /(^| )(riêng|song phương|tay đôi)( |$)/u;

const isOneDay = ({ from, to }: DayRange) => from === to;
const sameDay = (a?: DayRange, b?: DayRange) => !!a && !!b && a.from === b.from && a.to === b.to;
