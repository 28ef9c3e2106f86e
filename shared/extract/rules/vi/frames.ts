/** Ways in which sides stand around a trigger in Vietnamese: "điện đàm với B", "A gặp B", "trong cuộc gặp, A và B …". */
import type { Focus, Reading, Trigger } from "../../finding.ts";
import * as frames from "../../frames.ts";
import { actorsOf, asSides, leadersIn, pairUp } from "../../frames.ts";
import type { Group } from "../../group-mentions.ts";
import type { SentenceView } from "../../sentence-view.ts";

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

/** "A và B điện đàm", "A và B có một cuộc gặp", "hai nhà lãnh đạo gặp nhau". */
export function together(view: SentenceView, trigger: Trigger, focus: Focus): Reading[] {
  const subject = view.subjectBefore(trigger.from);
  if (!subject || (isNoun(view, trigger) && !isHad(view, subject.to, trigger.from))) return [];
  // "phái đoàn hai bên sẽ sớm gặp lại": their people, and not they
  if (subject.pair && PEOPLE_OF.test(view.words_(subject.from - 4, subject.from))) return [];
  // "nhất trí có các cuộc tiếp xúc": none in particular
  if (isNoun(view, trigger) && view.key(trigger.from - 1) === "các") return [];
  // "hai nhà lãnh đạo gặp gỡ với báo chí"
  if (/^(với|cùng)(?! nhau)( |$)/u.test(view.words_(trigger.to, trigger.to + 2))) return [];
  return frames.together(view, trigger, focus);
}

/** Who belongs to the two that are named next: "đại diện của hai bên". */
const PEOPLE_OF =
  /(^| )(phái đoàn|đoàn|đại diện|quan chức|giới chức|nhà đàm phán|nhóm|đội ngũ|ngoại trưởng|bộ trưởng|trợ lý|cố vấn|quân đội|doanh nghiệp)( cấp cao| kỹ thuật| đàm phán)?( của)?$/u;

const isNoun = (view: SentenceView, { from }: Trigger) =>
  ["cuộc", "buổi", "phiên"].some((noun) => noun === view.key(from) || noun === view.key(from - 1));

/** "A và B (đã) có một cuộc gặp", "A và B tại cuộc gặp": nothing else is done between subject and noun. */
function isHad(view: SentenceView, from: number, to: number): boolean {
  const words = view.words_(from, to);
  return (
    /(^| )(có|tiến hành|tổ chức|thực hiện|bắt đầu|kết thúc|bước vào|hoàn tất|nối lại|sắp xếp|thu xếp|dàn xếp|lên kế hoạch|ấn định|hủy|hoãn)( \S+){0,3}$/u.test(
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

/** The words point to a contact told of before, or else to one of those that the sentence names. */
export function pointsBackOr(view: SentenceView, trigger: Trigger): Reading[] {
  const before = view.key(trigger.from - 1);
  const inside = POINTING.test(view.words_(trigger.from - 3, trigger.from));
  const placed = before === "là" || view.dates.length + view.places.length > 0;
  const summit = view.words_(trigger.from, trigger.to).includes("thượng đỉnh");
  const many = THREE.test(view.words_(trigger.to - 2, trigger.to + 2)) ? [3, 2] : [2];
  const named = placed && (inside || summit || before === "là") ? many : [];
  const otherwise =
    named.map((count) => leadersIn(view, Infinity, count)).find(({ length }) => length > 0) ?? [];
  return frames
    .pointsBack(trigger)
    .map((reading) => ({ ...reading, ...(otherwise.length > 0 && { otherwise }) }));
}
