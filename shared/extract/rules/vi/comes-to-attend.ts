/** "Thủ tướng Lào sang Việt Nam tham dự kỳ họp", "ông Modi tới Thiên Tân bắt đầu chuyến công tác" */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { visitsOf } from "../../visits.ts";

const THERE = /^(dự|tham|thăm|làm|công|(, )?bắt đầu (chuyến|các hoạt động|tham|dự|thăm))/u;

export const comesToAttend: Rule = {
  name: "comes-to-attend",
  type: "visit",
  triggers: ["sang", "tới", "đến"],
  read(view, trigger, focus) {
    const place = view.places.find(
      (each) => each.from >= trigger.to && each.from - trigger.to <= 1 && each.kind !== "venue",
    );
    if (!place || !THERE.test(view.words_(place.to, place.to + 6))) return [];
    const beside = view.groups.find((group) => group.to === trigger.from);
    const visitor = beside ?? view.subjectBefore(trigger.from);
    const actors = actorsOf(visitor, focus, view).filter((actor) => actor.level === "leader");
    return visitsOf(actors, [place], {
      from: Math.min(visitor?.from ?? trigger.from, trigger.from),
      to: place.to,
    });
  },
};
