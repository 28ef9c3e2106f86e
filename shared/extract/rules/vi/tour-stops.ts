/** "chuyến công du châu Á của ông gồm Malaysia, Nhật Bản", "Nhật Bản là điểm dừng chân thứ hai của ông": stops by name */
import { actorsOf } from "../../frames.ts";
import type { Focus, Rule, Trigger } from "../../finding.ts";
import type { Actor } from "../../mentions/mention.ts";
import type { PlaceMention, SentenceView } from "../../sentence-view.ts";
import { destinationsAfter, visitsOf } from "../../visits.ts";

const STOPS = ["điểm dừng chân", "điểm dừng", "chặng dừng chân", "chặng dừng", "điểm đến", "trạm dừng chân"];
const TOURS = ["chuyến công du", "chuyến công tác", "chuyến tông du", "chuyến đi", "chuyến thăm"];

/** Between a tour and its stops: "châu Á của Tổng thống Trump gồm ba điểm dừng chân". */
const GOES_THROUGH =
  /(^| )(gồm|bao gồm|có|qua|lần lượt qua|đưa ông (đến|tới|qua)|với (\S+ )?(điểm|chặng) dừng( chân)?( gồm| tại| ở| là)?|tới|đến)( các)?( (\d+|hai|ba|bốn|năm))?( (nước|quốc gia|điểm dừng chân|điểm dừng|chặng dừng|chặng))?( là| gồm| tại| ở)?( :)?$/u;
const NONE: ReadonlySet<string> = new Set(["thủ", "đô", "thành", "phố"]);

/** Several places behind the tour that words of passing through lead to. */
function stopsOf(view: SentenceView, { to }: Trigger): PlaceMention[] {
  const first = view.places.find(
    (place) =>
      place.from - to <= 24 &&
      place.from > to &&
      GOES_THROUGH.test(view.words_(to, place.from)) &&
      place.kind !== "venue",
  );
  const stops = first ? destinationsAfter(view, first.from, NONE, 0) : [];
  return stops.length > 1 ? stops : [];
}

/** "Nhật Bản là điểm dừng chân thứ hai …": the place that stands before. */
function stopBefore(view: SentenceView, { from, to }: Trigger): PlaceMention[] {
  const place = view.places.findLast((each) => each.to <= from);
  if (!place || !/^(sẽ |cũng |là |chính |nơi |một |trong |những )*$/u.test(`${view.words_(place.to, from)} `))
    return [];
  if (!view.words_(place.to, from).includes("là")) return [];
  return /^(đầu|đầu tiên|thứ (hai|ba|tư|\d)|cuối|cuối cùng|tiếp theo|kế tiếp|của|trong)( |$)/u.test(
    view.words_(to, to + 2),
  )
    ? [place]
    : [];
}

function traveller(view: SentenceView, { from, to }: Trigger, focus: Focus): Actor | undefined {
  const owner = view.groups.find(
    (group) => group.governor === "của" && group.from > to && group.from - to <= 8,
  );
  const named = actorsOf(owner ?? view.subjectBefore(from) ?? view.subjectAfter(to), focus, view);
  const toured = focus.last?.type === "visit" ? focus.last.sides : focus.topic ? [focus.topic] : [];
  return (named.length > 0 ? named : toured).find(({ level }) => level === "leader");
}

export const tourStops: Rule = {
  name: "tour-stops",
  type: "visit",
  noun: true,
  triggers: [...STOPS, ...TOURS],
  read(view, trigger, focus) {
    const isTour = TOURS.includes(view.words_(trigger.from, trigger.to));
    const places = isTour ? stopsOf(view, trigger) : stopBefore(view, trigger);
    const visitor = places.length > 0 ? traveller(view, trigger, focus) : undefined;
    if (!visitor) return [];
    const from = Math.min(trigger.from, places[0]!.from);
    return visitsOf([visitor], places, { from, to: Math.max(trigger.to, places.at(-1)!.to) });
  },
};
