/** "Chặng dừng chân tiếp theo của ông là Nhật Bản", "kết thúc chuyến công du tại Singapore": a stop of the tour told of */
import type { Actor } from "../../mentions/mention.ts";
import type { Focus, Rule, Trigger } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { visitsOf } from "../../visits.ts";

const STOPS = [
  "chặng",
  "chặng dừng",
  "chặng dừng chân",
  "điểm dừng",
  "điểm dừng chân",
  "trạm dừng chân",
  "điểm đến",
];
const WHICH = ["đầu tiên", "đầu", "thứ hai", "thứ ba", "tiếp theo", "kế tiếp", "cuối cùng", "cuối", "sau đó"];
const TOURS = [
  "kết thúc chuyến công du",
  "kết thúc chuyến thăm",
  "khép lại chuyến công du",
  "mở đầu chuyến công du",
];
/** "là", "tại", "sẽ là thủ đô": what may stand before the place; a tour's own name is skipped. */
const AT = /^(của (\S+ ){1,6})?(trong |chuyến |công du |này |sẽ |ông |bà )*(là|tại|ở|:)( thủ đô| nước)?$/u;
const AHEAD = /(^| )(tiếp theo|kế tiếp|sẽ)( |$)/u;
const AFTER_TOUR = /^(\S+ ){0,6}(tại|ở)( thủ đô)?$/u;

export const nextStop: Rule = {
  name: "next-stop",
  type: "visit",
  triggers: [...STOPS.flatMap((stop) => WHICH.map((which) => `${stop} ${which}`)), ...TOURS],
  read(view, trigger, focus) {
    const isTour = TOURS.includes(view.words_(trigger.from, trigger.to));
    const between = isTour ? AFTER_TOUR : AT;
    const place = view.places.find(
      (each) =>
        each.from > trigger.to && each.kind !== "venue" && between.test(view.words_(trigger.to, each.from)),
    );
    const visitor = place && traveller(view, trigger, focus);
    if (!place || !visitor) return [];
    const ahead = AHEAD.test(view.words_(trigger.from, place.from));
    return visitsOf(
      [visitor],
      [place],
      { from: trigger.from, to: place.to },
      ahead ? { status: "planned" } : {},
    );
  },
};

/** Whose tour it is: said behind the stop, the subject, or whoever travels in what was read before. */
function traveller(view: SentenceView, { from, to }: Trigger, focus: Focus): Actor | undefined {
  const owner = view.groups.find(
    (group) => group.governor === "của" && group.from - to <= 2 && group.from > to,
  );
  const named = actorsOf(owner ?? view.subjectBefore(from), focus, view);
  const toured = focus.last?.type === "visit" ? focus.last.sides : focus.topic ? [focus.topic] : [];
  return (named.length > 0 ? named : toured).find(({ level }) => level === "leader");
}
