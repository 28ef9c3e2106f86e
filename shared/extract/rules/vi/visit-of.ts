/** "chuyến thăm Nhật Bản của Chủ tịch nước", "chuyến thăm của Thủ tướng Modi tới Nga" */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { destinationsAfter, visitsOf } from "../../visits.ts";
import { VISIT_FILLER, VISIT_NOUNS } from "./visit-words.ts";

export const visitOf: Rule = {
  name: "visit-of",
  type: "visit",
  noun: true,
  triggers: VISIT_NOUNS,
  read(view, trigger, focus) {
    const places = destinationsAfter(view, trigger.to, VISIT_FILLER);
    const at = places.at(-1)?.to ?? trigger.to;
    const owner = view.groups.find(
      (group) =>
        group.governor === "của" &&
        view.key(group.from - 2) !== "mời" &&
        group.from >= trigger.to &&
        group.from - at <= 9,
    );
    if (!owner) return [];
    const visitors = actorsOf(owner, focus, view);
    const goals = places.length > 0 ? places : destinationsAfter(view, owner.to, VISIT_FILLER, 14);
    return visitsOf(visitors.slice(0, 1), goals, {
      from: trigger.from,
      to: Math.max(owner.to, goals.at(-1)?.to ?? 0),
    });
  },
};
