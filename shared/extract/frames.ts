/**
 * The few ways in which sides stand around a trigger ("giữa A và B", "A … với B", "A … B"), shared by the rules of all
 * languages. Each answers with the sides or with nothing.
 */
import type { Focus, Reading, Trigger } from "./finding.ts";
import type { Actor } from "./mentions/mention.ts";
import type { Group, SentenceView } from "./sentence-view.ts";

/** Sides that may have a contact: from at least two countries, at least one of them no outsider. */
export function asSides(a: readonly Actor[], b: readonly Actor[] = []): Actor[] {
  const all = [...a, ...b].filter(
    (actor, at, list) => !actor.outside && list.findIndex((each) => each.id === actor.id) === at,
  );
  return new Set(all.map((actor) => actor.country)).size > 1 ? all : [];
}

/** Who a group means; pronouns and bare pairs are settled by what the text spoke of. */
export function actorsOf(group: Group | undefined, focus: Focus, view: SentenceView): Actor[] {
  if (!group) return [];
  if (group.actors.length > 0) return group.actors;
  const first = group.mentions[0]!;
  if (first.kind === "pair") return focus.lastPair;
  if (first.kind === "pronoun") {
    const before = view.groups.find(
      (each) => each.to <= first.from && each.actors.length === 1 && !view.isGoverned(each),
    );
    const actor = before?.actors[0] ?? focus.topic;
    return actor ? [actor] : [];
  }
  return [];
}

/** "giữa A và B", "giữa A với B" after the trigger. */
export function between(
  view: SentenceView,
  trigger: Trigger,
  focus: Focus,
  words: { between: string; with: ReadonlySet<string> },
): Reading[] {
  const at = findWord(view, trigger.to, words.between, 14);
  if (at === undefined) return [];
  const first = view.groups.find((group) => group.from > at && group.from - at <= 3);
  if (!first) return [];
  const second =
    words.with.has(view.key(first.to)) || view.key(first.to) === "và"
      ? view.groups.find((group) => group.from > first.to && group.from - first.to <= 2)
      : undefined;
  const sides =
    first.pair && first.actors.length === 0
      ? actorsOf(first, focus, view)
      : asSides(first.actors, second?.actors);
  return sides.length > 1 ? [{ sides, span: { from: trigger.from, to: (second ?? first).to } }] : [];
}

function findWord(view: SentenceView, from: number, word: string, reach: number): number | undefined {
  for (let i = from; i < Math.min(from + reach, view.sentence.to); i++) {
    const key = view.key(i);
    if (key === word) return i;
    if (key === ";" || key === ".") return undefined;
  }
  return undefined;
}

export interface PartnerWords {
  with: ReadonlySet<string>;
  of: ReadonlySet<string>;
}

/** "A điện đàm với B", "cuộc điện đàm của A với B", "Trong cuộc điện đàm với B, A …". Several partners are several contacts. */
export function withPartner(
  view: SentenceView,
  trigger: Trigger,
  focus: Focus,
  words: PartnerWords,
  reach = 18,
): Reading[] {
  const partner = view.governedBy(words.with, trigger.to, reach);
  if (!partner) return [];
  const owner = view.groups.find(
    (group) => group.from >= trigger.to && group.to <= partner.from && words.of.has(group.governor),
  );
  const others = actorsOf(partner, focus, view);
  return pairUp(view, trigger, focus, owner, partner, others);
}

/** Sides of a trigger whose partner is known: the subject is looked for on the left, after the comma, in the focus. */
export function pairUp(
  view: SentenceView,
  trigger: Trigger,
  focus: Focus,
  owner: Group | undefined,
  partner: Group,
  others: Actor[],
): Reading[] {
  const candidates = [owner, view.subjectBefore(trigger.from), view.subjectAfter(partner.to)];
  for (const group of candidates) {
    if (!group) continue;
    const actors = actorsOf(group, focus, view);
    const readings = split(actors, others, {
      from: Math.min(group.from, trigger.from),
      to: Math.max(partner.to, trigger.to),
    });
    if (readings.length > 0) return readings;
    if (actors.length > 0 && group === owner) return [];
  }
  const away = [focus.topic, ...focus.recent.toReversed()].filter(
    (actor) => actor && !others.some((each) => each.id === actor.id || each.country === actor.country),
  ) as Actor[];
  const first = away[0];
  return first ? split([first], others, { from: trigger.from, to: partner.to }) : [];
}

/** One reading per country of partners; partners of one country are one delegation. */
export function split(subjects: readonly Actor[], partners: readonly Actor[], span: Trigger): Reading[] {
  const inside = partners.filter((actor) => !actor.outside);
  const nations = [...new Set(inside.map((actor) => actor.country))];
  return nations.flatMap((country) => {
    const own = inside.filter((actor) => actor.country === country);
    const leaders = own.filter((actor) => actor.level === "leader");
    const sets = leaders.length > 1 ? leaders.map((leader) => [leader]) : [own];
    return sets.flatMap((set) => {
      const sides = asSides(subjects, set);
      return sides.length > 1 ? [{ sides, span }] : [];
    });
  });
}

/** "A và B điện đàm", "Tổng thống Nga - Mỹ hội đàm", "hai nhà lãnh đạo gặp nhau". */
export function together(view: SentenceView, trigger: Trigger, focus: Focus): Reading[] {
  const subject = view.subjectBefore(trigger.from);
  if (!subject) return [];
  if (subject.mentions.length === 1 && subject.mentions[0]!.kind === "person") return [];
  const actors = actorsOf(subject, focus, view);
  const sides = asSides(actors);
  return sides.length > 1 ? [{ sides, span: { from: subject.from, to: trigger.to } }] : [];
}

/** "A gặp B": the partner follows at once. */
export function direct(
  view: SentenceView,
  trigger: Trigger,
  focus: Focus,
  filler: ReadonlySet<string>,
  reach = 8,
): Reading[] {
  const partner = view.objectAt(trigger.to, filler, reach);
  if (!partner) return [];
  return pairUp(view, trigger, focus, undefined, partner, actorsOf(partner, focus, view));
}

/** The words point to a contact told of before. */
export function pointsBack(trigger: Trigger): Reading[] {
  return [{ sides: [], pointsBack: true, span: trigger }];
}
