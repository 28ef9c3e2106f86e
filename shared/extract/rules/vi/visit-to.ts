/** "Thủ tướng Abe sẽ thăm chính thức Việt Nam", "ông Trump bắt đầu chuyến thăm Trung Quốc" */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { destinationsAfter, visitsOf } from "../../visits.ts";
import { VISIT_FILLER, VISIT_NOUNS, VISIT_VERBS } from "./visit-words.ts";

export const visitTo: Rule = {
  name: "visit-to",
  type: "visit",
  triggers: [...VISIT_VERBS, ...VISIT_NOUNS],
  read(view, trigger, focus) {
    const places = destinationsAfter(view, trigger.to, VISIT_FILLER);
    if (places.length === 0) return [];
    const end = places.at(-1)!.to;
    for (const group of [view.subjectBefore(trigger.from), view.subjectAfter(end)]) {
      const readings = visitsOf(actorsOf(group, focus, view), places, {
        from: Math.min(group?.from ?? trigger.from, trigger.from),
        to: end,
      });
      if (readings.length > 0) return readings;
    }
    // "theo thống nhất giữa A và B trong chuyến thăm Mỹ": whoever of the two is abroad there
    const both = view.groups.findLast((group) => group.to <= trigger.from && group.actors.length > 1);
    if (both) return visitsOf(both.actors, places, { from: both.from, to: end });
    return [];
  },
};
