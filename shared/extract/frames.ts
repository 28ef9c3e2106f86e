/**
 * The few ways in which sides stand around a trigger ("giữa A và B", "A và B gặp nhau"), shared by the rules of all
 * languages, which say the words; each language's own are in its frames.ts. Each answers with the sides or with nothing.
 */
import type { Focus, Reading, Trigger } from "./finding.ts";
import { mayTakePart, type Actor } from "./mentions/mention.ts";
import type { Group } from "./group-mentions.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Sides that may have a contact: from at least two countries, at least one of them no outsider. */
export function asSides(a: readonly Actor[], b: readonly Actor[] = []): Actor[] {
  const all = [...a, ...b].filter(
    (actor, at, list) => mayTakePart(actor) && list.findIndex((each) => each.id === actor.id) === at,
  );
  return new Set(all.map((actor) => actor.country)).size > 1 ? all : [];
}

/** Who a group means; pronouns and bare pairs are settled by what the text spoke of. */
export function actorsOf(group: Group | undefined, focus: Focus, view: SentenceView): Actor[] {
  if (!group) return [];
  if (group.actors.length > 0) return group.actors;
  const first = group.mentions[0]!;
  if (first.kind === "pair") {
    const peers = peersOf(first.office, view, focus);
    if (peers.length > 1) return peers;
    const named = leadersOfPlaces(view, first.from, focus);
    if (named.length > 1) return named;
    const told = leadersIn(view, first.from);
    if (told.length > 1 && !focus.lastPair.some(({ id }) => told.some((each) => each.id === id))) return told;
    return focus.lastPair.length > 1 ? focus.lastPair : leadersIn(view);
  }
  return [];
}

/** "hai thủ tướng" who are not the two spoken of last: those two of that office who were named. */
function peersOf(office: string | undefined, view: SentenceView, focus: Focus): Actor[] {
  const holds = (actor: Actor) => actor.office === office;
  if (!office || office === "leader" || focus.lastPair.every(holds)) return [];
  const named = [...focus.recent, ...view.groups.flatMap(({ actors }) => actors)].filter(
    (actor) => actor.level === "leader" && !actor.outside && holds(actor),
  );
  const byCountry = new Map(named.map((actor) => [actor.country, actor]));
  return byCountry.size === 2 ? [...byCountry.values()] : [];
}

/** "Moscow chưa được Nhà Trắng liên lạc về cuộc điện đàm giữa lãnh đạo hai nước": the two that stand before. */
function leadersOfPlaces(view: SentenceView, at: number, focus: Focus): Actor[] {
  const { located } = view.groupWords;
  const before = view.places.filter((place) => place.to <= at && !located?.has(view.key(place.from - 1)));
  const countries = [...new Set(before.map((place) => place.country))];
  if (
    countries.length !== 2 ||
    countries.every((country) => focus.lastPair.some((actor) => actor.country === country))
  )
    return [];
  return countries.flatMap((country) => focus.recent.findLast((actor) => actor.country === country) ?? []);
}

/** The two leaders of two countries that a sentence names, up to `at`; or three in "cuộc điện đàm ba bên". */
export function leadersIn(view: SentenceView, at = Infinity, many = 2): Actor[] {
  const leaders = view.groups
    .filter((group) => group.to <= at)
    .flatMap((group) => group.actors)
    .filter((actor) => actor.level === "leader" && !actor.outside);
  const byCountry = new Map(leaders.map((leader) => [leader.country, leader]));
  return byCountry.size === many ? [...byCountry.values()] : [];
}

/** "giữa A và B", "giữa A với B" after the trigger. */
export function between(
  view: SentenceView,
  trigger: Trigger,
  focus: Focus,
  words: { between: string; with: ReadonlySet<string>; stops?: ReadonlySet<string> },
): Reading[] {
  const at = findBetween(view, trigger.to, words, 14);
  if (at === undefined) return [];
  const first = view.groups.find((group) => group.from > at && group.from - at <= 3);
  if (!first) return [];
  const second = words.with.has(view.key(first.to))
    ? view.groups.find((group) => group.from > first.to && group.from - first.to <= 2)
    : undefined;
  const pair = first.pair && first.actors.length === 0;
  const sides = pair ? actorsOf(first, focus, view) : asSides(first.actors, second?.actors);
  const span = { from: trigger.from, to: (second ?? first).to };
  const several =
    second && second.actors.length > 1 && new Set(first.actors.map(({ country }) => country)).size === 1;
  if (several) return split(first.actors, second.actors, span);
  if (sides.length > 1) return [{ sides, span }];
  const land = second
    ? undefined
    : view.places.find((place) => place.from > first.to && place.from - first.to <= 4);
  const one = first.actors.filter((actor) => !actor.outside);
  return land && one.length === 1 ? [{ sides: one, pointsBack: true, countries: [land.country], span }] : [];
}

function findBetween(
  view: SentenceView,
  from: number,
  words: { between: string; stops?: ReadonlySet<string> },
  reach: number,
): number | undefined {
  for (let i = from; i < Math.min(from + reach, view.sentence.to); i++) {
    const key = view.key(i);
    if (key === words.between) return i;
    if (key === ";" || key === "," || words.stops?.has(key)) return undefined;
  }
  return undefined;
}

/** Sides of a trigger whose partner is known: the subject is looked for on the left, after the comma, in the focus. */
export function pairUp(
  view: SentenceView,
  trigger: Trigger,
  focus: Focus,
  owner: Group | undefined,
  partner: Group,
  others: Actor[],
  atOnce = false,
): Reading[] {
  const candidates = [
    owner,
    view.subjectBefore(trigger.from),
    // not "điện đàm với B lần đầu kể từ năm 1979, khi ông A …": he acts in a clause of his own
    groupOfMain(view, partner.to),
    view.subjectOfClauseBefore(trigger.from),
    view.groups.findLast((group) => group.to <= trigger.from && trigger.from - group.to <= 2),
  ];
  for (const group of candidates) {
    if (!group) continue;
    const actors = actorsOf(group, focus, view);
    const span = { from: Math.min(group.from, trigger.from), to: Math.max(partner.to, trigger.to) };
    // "Điện đàm với X trước đó, A và B cũng …": each for himself
    const readings =
      group.from >= partner.to && new Set(actors.map(({ country }) => country)).size > 1
        ? actors.flatMap((actor) => split([actor], others, span))
        : atOnce
          ? [{ sides: asSides(actors, others), span }].filter(({ sides }) => sides.length > others.length)
          : split(actors, others, span);
    if (readings.length > 0) return readings;
    if (actors.length > 0 && group === owner) return [];
  }
  if (view.hasStranger(view.sentence.from, trigger.from)) return [];
  // "Tổng thống Biden sẽ tiếp ông Trump": countrymen, and no third man is meant
  const nearest = view.subjectBefore(trigger.from);
  const one = nearest?.mentions[0]?.kind === "person" && nearest.actors.length === 1 && nearest.actors[0];
  if (
    one &&
    one.level === "leader" &&
    others.every(({ country, id }) => country === one.country && id !== one.id)
  )
    return [];
  const away = [focus.topic, ...focus.recent.toReversed()].filter(
    (actor) =>
      actor?.level === "leader" &&
      !others.some((each) => each.id === actor.id || each.country === actor.country),
  ) as Actor[];
  // "The visit is aimed at holding talks with …": those who came
  const came =
    focus.last?.type === "visit" && view.index - focus.last.view.index <= 3 ? focus.last.sides : [];
  if (
    came.length > 0 &&
    came.every((actor) => others.every(({ id, country }) => id !== actor.id && country !== actor.country))
  )
    return split(came, others, { from: trigger.from, to: partner.to });
  const first = away[0];
  return first ? split([first], others, { from: trigger.from, to: partner.to }) : [];
}

function groupOfMain(view: SentenceView, at: number): Group | undefined {
  const group = view.subjectAfter(at);
  return group && view.groupWords.subordinates?.has(view.key(group.from - 1)) ? undefined : group;
}

/** One reading per country of partners; partners of one country are one delegation. */
export function split(subjects: readonly Actor[], partners: readonly Actor[], span: Trigger): Reading[] {
  const inside = partners.filter(mayTakePart);
  const hosts = new Set(subjects.filter(mayTakePart).map((actor) => actor.country));
  // "A, B và C hội đàm với D": together
  if (hosts.size > 1) {
    const others = subjects.filter((subject) => !inside.some((actor) => actor.country === subject.country));
    const sides = asSides(others, inside);
    return sides.length > 2 ? [{ sides, span }] : others.length === 1 ? split(others, partners, span) : [];
  }
  const nations = [...new Set(inside.map((actor) => actor.country))];
  return nations.flatMap((country) => {
    const own = inside.filter((actor) => actor.country === country);
    // heads of different houses are met one after the other, ministers come together
    const heads = own.filter(({ level, office }) => level === "leader" || office === "parliament-speaker");
    const others = own.filter((actor) => !heads.includes(actor));
    const ofParliament = heads.some(({ office }) => office === "parliament-speaker");
    const apart = heads.length > 1 || (ofParliament && others.length > 0);
    const sets = apart ? [...heads.map((actor) => [actor]), ...(others.length > 0 ? [others] : [])] : [own];
    return sets.flatMap((set) => {
      const sides = asSides(subjects, set);
      return sides.length > 1 ? [{ sides, span }] : [];
    });
  });
}

/** "A và B điện đàm", "Tổng thống Nga - Mỹ hội đàm", "hai nhà lãnh đạo gặp nhau". */
export function together(view: SentenceView, trigger: Trigger, focus: Focus): Reading[] {
  const subject = view.subjectBefore(trigger.from);
  if (!subject || (subject.mentions.length === 1 && subject.mentions[0]!.kind === "person")) return [];
  const sides = asSides(actorsOf(subject, focus, view));
  return sides.length > 1 ? [{ sides, span: { from: subject.from, to: trigger.to } }] : [];
}

/** The words point to a contact told of before. */
export const pointsBack = (trigger: Trigger): Reading[] => [{ sides: [], pointsBack: true, span: trigger }];
