/** "Lần gặp gần nhất là ở Kazan tháng 10/2024", "Hai lần trước là ở A và B": contacts of the same two before this one */
import type { ContactType } from "../../contact-record.ts";
import type { Focus, Reading, Rule, Trigger } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import type { PlaceMention, SentenceView } from "../../sentence-view.ts";

const ONCE = [
  "lần gần nhất",
  "lần gần đây nhất",
  "lần trước",
  "lần trước đó",
  "sau lần gặp",
  "lần gặp gần nhất",
  "lần gặp gần đây nhất",
  "lần gặp trước",
  "lần gặp trước đó",
  "lần gặp mặt gần nhất",
  "lần gặp mặt trước",
  "cuộc gặp gần nhất",
  "cuộc gặp gần đây nhất",
  "cuộc điện đàm gần nhất",
  "cuộc gọi gần nhất",
];
const SEVERAL = ["hai", "ba", "2", "3"].flatMap((many) => [
  `${many} lần trước`,
  `${many} lần gặp trước`,
  `${many} cuộc gặp trước`,
]);
const IN_PERSON = /(^| )(gặp|hội đàm|hội kiến|mặt)( |$)/u;
const BY_PHONE = /(^| )(điện đàm|gọi|điện thoại|nói chuyện)( |$)/u;
/** Another thing was the last: a visit, a summit, a war. */
const ANOTHER_THING = /(^| )(thăm|đến|tới|sang|dự|công du|đặt chân|tổ chức|tấn công|bầu|xảy ra)( |$)/u;

const ruleOf = (name: string, type: ContactType): Rule => ({
  name,
  type,
  triggers: [...ONCE, ...SEVERAL],
  read(view, trigger, focus) {
    const date = view.dates.find(({ from }) => from >= trigger.to);
    const places = placesOf(view, trigger);
    const told = view.words_(trigger.from, Math.min(date?.from ?? Infinity, places[0]?.from ?? Infinity));
    const kind = IN_PERSON.test(told) ? "meeting" : BY_PHONE.test(told) ? "call" : focus.last?.type;
    if (kind !== type || (kind === focus.last?.type && ANOTHER_THING.test(told) && !IN_PERSON.test(told)))
      return [];
    const sides = twoOf(view, trigger, focus);
    if (sides.length < 2 || (!date && places.length === 0)) return [];
    const reading = { sides, another: true, status: "held", span: trigger } as const;
    if (SEVERAL.includes(view.words_(trigger.from, trigger.to)))
      return places.map((place) => ({ ...reading, sides: [...sides], ...at(place) }));
    return [{ ...reading, sides: [...sides], ...(date && { on: date }), ...at(places[0]) }];
  },
});

const at = (place: PlaceMention | undefined): Partial<Reading> =>
  place ? { place: place.name, hostCountry: place.country } : {};

const placesOf = (view: SentenceView, { to }: Trigger) =>
  view.places.filter(
    (place) => place.from >= to && ["ở", "tại", "và", ","].includes(view.key(place.from - 1)),
  );

/** Those two of whom the sentence speaks, or the text. */
function twoOf(view: SentenceView, { to }: Trigger, focus: Focus) {
  const group = view.groups.find((each) => each.from >= to && each.from - to <= 2);
  const named = actorsOf(group, focus, view);
  return named.length > 1 ? named : focus.lastPair;
}

export const metBefore = ruleOf("met-before", "meeting");
export const calledBefore = ruleOf("called-before", "call");
