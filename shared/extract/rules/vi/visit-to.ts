/** "Thủ tướng Abe sẽ thăm chính thức Việt Nam", "ông Trump bắt đầu chuyến thăm Trung Quốc" */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { destinationsAfter, thatCountry, visitsOf } from "../../visits.ts";
import { headOfDelegation } from "./delegation.ts";
import { VISIT_FILLER, VISIT_NOUNS, VISIT_VERBS } from "./visit-words.ts";

/** "hoãn các chặng dừng ở Papua New Guinea và Úc" */
const STOPS = ["chặng dừng ở", "chặng dừng tại", "chặng dừng chân ở", "chặng dừng chân tại"];
const VISITING = /^(đang|sang|nhân dịp|nhân|đang trong|trong|trong khuôn khổ)?$/u;
const IN_VISIT = /(^| )(trong|nhân|dịp|sau|khi|khuôn khổ)$/u;

export const visitTo: Rule = {
  name: "visit-to",
  type: "visit",
  triggers: [...VISIT_VERBS, ...VISIT_NOUNS, ...STOPS],
  read(view, trigger, focus) {
    const named = destinationsAfter(view, trigger.to, VISIT_FILLER);
    const visitor = actorsOf(view.subjectBefore(trigger.from), focus, view)[0];
    const places =
      named.length > 0 ? named : thatCountry(view, trigger.to, VISIT_FILLER, visitor?.country, focus);
    if (places.length === 0) return [];
    const end = Math.max(trigger.to, places.at(-1)!.to);
    // "hội đàm với Thủ tướng Lào sang thăm Việt Nam": whoever is met is the visitor
    const met = view.groups.findLast(
      (group) => group.to <= trigger.from && VISITING.test(view.words_(group.to, trigger.from)),
    );
    const head = headOfDelegation(view, trigger);
    for (const group of [head, view.subjectBefore(trigger.from), view.subjectAfter(end), met]) {
      const actors = actorsOf(group, focus, view);
      // a mayor who is spoken of is not the one who travels with his country's guest
      if (view.key(trigger.from - 1) === "trong" && actors.every(({ level }) => level === "official"))
        continue;
      const readings = visitsOf(actors, places, {
        from: Math.min(group?.from ?? trigger.from, trigger.from),
        to: end,
      });
      if (readings.length > 0) return readings;
    }
    // "dây chuyền mà ông Trump tặng ông trong chuyến thăm Anh": whoever before is abroad there
    const both = view.groups.findLast((group) => group.to <= trigger.from && group.actors.length > 1);
    const others = [both, ...view.groups.filter((group) => group.to <= trigger.from).toReversed()];
    for (const group of IN_VISIT.test(view.words_(trigger.from - 2, trigger.from)) ? others : [both]) {
      const leaders = (group?.actors ?? []).filter(({ level }) => level === "leader");
      const readings = visitsOf(leaders, places, { from: group?.from ?? 0, to: end });
      if (readings.length > 0) return readings;
    }
    return [];
  },
};
