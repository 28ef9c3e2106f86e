/**
 * The few ways in which sides stand around a trigger ("giữa A và B", "A … với B", "A … B"), shared by the rules of all
 * languages. Each answers with the sides or with nothing.
 */
import type { Focus, Reading, Trigger } from "./finding.ts";
import { mayTakePart, type Actor } from "./mentions/mention.ts";
import type { Group, SentenceView } from "./sentence-view.ts";

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
  const before = view.places.filter(
    (place) => place.to <= at && !["tại", "ở"].includes(view.key(place.from - 1)),
  );
  const countries = [...new Set(before.map((place) => place.country))];
  if (
    countries.length !== 2 ||
    countries.every((country) => focus.lastPair.some((actor) => actor.country === country))
  )
    return [];
  return countries.flatMap((country) => focus.recent.findLast((actor) => actor.country === country) ?? []);
}

/** The two leaders of two countries that a sentence names, up to `at`; or three in "cuộc điện đàm ba bên". */
function leadersIn(view: SentenceView, at = Infinity, many = 2): Actor[] {
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

function findWord(view: SentenceView, from: number, word: string, reach: number): number | undefined {
  for (let i = from; i < Math.min(from + reach, view.sentence.to); i++) {
    const key = view.key(i);
    if (key === word) return i;
    if (key === ";" || key === "," || key === "cuộc" || key === "chuyến") return undefined;
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
  // "hội kiến Giáo hoàng và hội đàm với Thủ tướng": with the first he needs no "với"
  if (!isNoun(view, trigger) && view.groups.some(({ from }) => from === trigger.to && from > trigger.from))
    if (/(^| )(gặp|kiến|tiếp)$/u.test(view.words_(trigger.from, trigger.to))) return [];
  const partner = view.governedBy(words.with, trigger.to, reach);
  if (!partner || (partner.pair && partner.actors.length === 0) || holdsNoun(view, trigger.to, partner.from))
    return [];
  const owner = view.groups.find(
    (group) => group.from >= trigger.to && group.to <= partner.from && words.of.has(group.governor),
  );
  const others = actorsOf(partner, focus, view);
  // "kỷ niệm về các cuộc gặp với A": none in particular
  if (isSeries(view, trigger) && others.length === 1 && isOfSeries(view, trigger)) return [];
  // "các cuộc gặp với A và B": one with each
  // "hội nghị thượng đỉnh ba bên với A và B": all at once
  if (others.length > 1 && MANY_SIDED.test(view.words_(trigger.from, trigger.to + 2)))
    return pairUp(view, trigger, focus, owner, partner, others, true);
  const sets = isSeries(view, trigger) && others.length > 1 ? others.map((other) => [other]) : [others];
  const next = nextPartner(view, partner, words.with);
  if (next) sets.push(actorsOf(next, focus, view));
  return sets.flatMap((set) => pairUp(view, trigger, focus, owner, partner, set));
}

/** "gọi điện cho A rồi cho B", "điện đàm với A, sau đó với B": one after the other. */
export function nextPartner(
  view: SentenceView,
  { to }: Group,
  prepositions: ReadonlySet<string>,
): Group | undefined {
  const next = view.groups.find((group) => group.from >= to && group.from - to <= 4);
  if (!next || !prepositions.has(view.key(next.from - 1))) return undefined;
  return THEN_WITH.test(view.words_(to, next.from - 1)) ? next : undefined;
}

const THEN_WITH = /^,? ?(rồi|sau đó|tiếp đó|tiếp theo|và|cũng như|cả)( (là|đến|cả))?$/u;

const MANY_SIDED = /(ba|bốn|3|4|nhiều) bên/u;

const isOfSeries = (view: SentenceView, { from }: Trigger) =>
  ["trong", "từ", "về", "qua"].includes(view.key(from - 2));

const isSeries = (view: SentenceView, { from, to }: Trigger) =>
  ["các", "những"].includes(view.key(from - 1)) && /^cuộc (gặp|tiếp xúc)/u.test(view.words_(from, to));

/** Another contact begins between: "sau cuộc gặp, hai bên có cuộc điện đàm với …". */
function holdsNoun(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (["cuộc", "chuyến", "buổi"].includes(view.key(i))) return true;
  // "tạm dừng cuộc họp để điện đàm với …"
  return /(^| )để (điện đàm|gọi|nhận điện)/u.test(view.words_(from, to));
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
  const first = away[0];
  return first ? split([first], others, { from: trigger.from, to: partner.to }) : [];
}

function groupOfMain(view: SentenceView, at: number): Group | undefined {
  const group = view.subjectAfter(at);
  return group && view.key(group.from - 1) === "khi" ? undefined : group;
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
  if (!subject || (isNoun(view, trigger) && !isHad(view, subject.to, trigger.from))) return [];
  if (subject.mentions.length === 1 && subject.mentions[0]!.kind === "person") return [];
  // "nhất trí có các cuộc tiếp xúc": none in particular
  if (isNoun(view, trigger) && view.key(trigger.from - 1) === "các") return [];
  // "hai nhà lãnh đạo gặp gỡ với báo chí"
  if (/^(với|cùng)(?! nhau)( |$)/u.test(view.words_(trigger.to, trigger.to + 2))) return [];
  const actors = actorsOf(subject, focus, view);
  const sides = asSides(actors);
  return sides.length > 1 ? [{ sides, span: { from: subject.from, to: trigger.to } }] : [];
}

const isNoun = (view: SentenceView, { from }: Trigger) =>
  ["cuộc", "buổi", "phiên"].some((noun) => noun === view.key(from) || noun === view.key(from - 1));

/** "A và B (đã) có một cuộc gặp", "A và B tại cuộc gặp": nothing else is done between subject and noun. */
function isHad(view: SentenceView, from: number, to: number): boolean {
  const words = view.words_(from, to);
  return (
    /(^| )(có|tiến hành|tổ chức|thực hiện|bắt đầu|kết thúc|bước vào|hoàn tất|nối lại|sắp xếp|lên kế hoạch|ấn định|hủy|hoãn)( \S+){0,3}$/u.test(
      words,
    ) ||
    (/(^| )(trong|tại|trước|sau)$/u.test(words) && words.split(" ").length <= 4)
  );
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
  if (!partner || (isSeries(view, trigger) && partner.actors.length < 2 && isOfSeries(view, trigger)))
    return [];
  return pairUp(view, trigger, focus, undefined, partner, actorsOf(partner, focus, view));
}

/** "cuộc gặp tiềm năng lãnh đạo Nga - Ukraine" */
const DESCRIBED =
  /^(tiềm năng|lịch sử|sắp tới|tay đôi|trực tiếp|dự kiến|được mong đợi|có thể có|tới đây|của)$/u;

/** "thượng đỉnh A - B": the two follow at once, joined by a dash or named without titles. */
export function ofTwo(view: SentenceView, trigger: Trigger): Reading[] {
  const group = view.groups.find((each) => each.from >= trigger.to && each.from - trigger.to <= 3);
  const described = group && view.words_(trigger.to, group.from);
  if (!group || group.pair || (described && !DESCRIBED.test(described))) return [];
  const dashed = group.mentions.every(
    (mention, at) => at === 0 || /^[-–—]$/.test(view.words_(group.mentions[at - 1]!.to, mention.from)),
  );
  const bare = group.mentions.every((mention) => mention.kind === "dyad" || !mention.office);
  const sides = dashed || bare ? asSides(group.actors) : [];
  return sides.length > 1 ? [{ sides, span: { from: trigger.from, to: group.to } }] : [];
}

/** "Trong cuộc điện đàm, A và B nhất trí …", "A nói với B tại cuộc gặp": the sides stand around the noun. */
export function around(view: SentenceView, trigger: Trigger): Reading[] {
  const after = view.subjectAfter(trigger.to);
  const both = after && view.isFronted(trigger.from) ? asSides(after.actors) : [];
  if (after && both.length > 1) return [{ sides: both, span: { from: trigger.from, to: after.to } }];
  const told = view.groups.findLast((group) => group.to <= trigger.from && group.governor === "với");
  const teller = told && view.subjectBefore(told.from);
  const inside = ["trong", "tại"].includes(view.key(trigger.from - 1));
  const near = told && inside && trigger.from - told.to <= 3 && teller;
  const sides = near ? asSides(teller.actors, told.actors) : [];
  return near && sides.length > 1 ? [{ sides, span: { from: teller.from, to: trigger.to } }] : [];
}

const THREE = /(ba|3) bên/u;

/** "tại cuộc gặp", "so với cuộc gặp ở Alaska", "nhắc lại cuộc gặp": the words know of it already. */
const POINTING =
  /(^| )(trong|tại|sau|trước|so với|trái với|khác với|khác|giống như|như|từ|nhắc lại|nhớ lại|nhắc đến|nhắc tới)( các)?$/u;

/** The words point to a contact told of before. */
export function pointsBack(trigger: Trigger, view?: SentenceView): Reading[] {
  const before = view?.key(trigger.from - 1) ?? "";
  const inside = view && POINTING.test(view.words_(trigger.from - 3, trigger.from));
  const placed = view && (before === "là" || view.dates.length + view.places.length > 0);
  const summit = view?.words_(trigger.from, trigger.to).includes("thượng đỉnh");
  const many = view && THREE.test(view.words_(trigger.to - 2, trigger.to + 2)) ? [3, 2] : [2];
  const named = placed && (inside || summit || before === "là") ? many : [];
  const otherwise =
    named.map((count) => leadersIn(view!, Infinity, count)).find(({ length }) => length > 0) ?? [];
  return [{ sides: [], pointsBack: true, span: trigger, ...(otherwise.length > 0 && { otherwise }) }];
}
