/** "Rời Bắc Kinh, ông Putin …", "trở về từ Mỹ", "sau hai ngày ở Paris": whoever leaves, or stays for days, has come */
import { actorsOf } from "../../frames.ts";
import type { Rule, Trigger } from "../../finding.ts";
import type { Group } from "../../group-mentions.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { destinationsAfter, visitsOf } from "../../visits.ts";

const LEAVES = ["rời", "rời khỏi"];
const RETURNS = ["trở về từ", "trở về nước từ", "về nước từ", "vừa từ"];
const STAYS = ["ngày ở", "ngày tại", "ngày làm việc ở", "ngày làm việc tại", "ngày lưu lại"];

/** Between who leaves and "rời": only whether and when, nothing that he decides on. */
const ADVERBS =
  /^(( ?)(đã|vừa|mới|sẽ|,|cùng phu nhân|sáng|chiều|tối|nay|hôm|ngày|qua|lên chuyên cơ|lên máy bay))*$/u;
/** "Trong hai ngày ở Tokyo, ông sẽ …" */
const AHEAD = /^(\S+ ){0,3}(sẽ|dự kiến)( |$)/u;
const TO_PLACE: ReadonlySet<string> = new Set("thủ đô thành phố nước".split(" "));

function traveller(view: SentenceView, { from, to }: Trigger, end: number): Group | undefined {
  const before = view.groups.findLast((group) => group.to <= from && !view.isGoverned(group));
  if (before) {
    let between = "";
    for (let i = before.to; i < from; i++) if (!view.inDate(i)) between += `${view.key(i)} `;
    return ADVERBS.test(between.trim()) ? before : undefined;
  }
  const after = from - view.sentence.from <= 4 ? view.subjectAfter(end) : undefined;
  return after && view.key(after.from - 1) === "," && after.from - to <= 12 ? after : undefined;
}

export const leaves: Rule = {
  name: "leaves",
  type: "visit",
  triggers: [...LEAVES, ...RETURNS, ...STAYS],
  read(view, trigger, focus) {
    const places = destinationsAfter(view, trigger.to, TO_PLACE, 3).filter(
      ({ kind, country }) => kind !== "venue" && !["NATO", "EU", "UN"].includes(country),
    );
    const [place] = places;
    if (!place) return [];
    const words = view.words_(trigger.from, trigger.to);
    if (words === "vừa từ" && !/^(trở )?về/u.test(view.words_(place.to, place.to + 2))) return [];
    // "Trong ba ngày ở Tokyo": a number of days
    if (
      STAYS.includes(words) &&
      !/^(\d+|hai|ba|bốn|năm|sáu|bảy|một|vài|nhiều)$/u.test(view.key(trigger.from - 1))
    )
      return [];
    const group = traveller(view, trigger, place.to);
    const leaders = actorsOf(group, focus, view).filter(({ level }) => level === "leader");
    const span = { from: Math.min(group?.from ?? trigger.from, trigger.from), to: place.to };
    const ahead = STAYS.includes(words) && AHEAD.test(view.words_(group?.to ?? place.to, view.sentence.to));
    return visitsOf(leaders.slice(0, 1), [place], span, {
      status: ahead && view.key(trigger.from - 2) === "trong" ? "planned" : "held",
    });
  },
};
