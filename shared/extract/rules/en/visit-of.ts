/** "the visit of Prime Minister Modi to Washington", "the state visit by President Yoon", "State Visit with King Charles in the United Kingdom" */
import type { Rule } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { destinationsAfter, visitsOf } from "../../visits.ts";
import { ownerOf } from "./frames.ts";
import { VISIT_FILLER, VISIT_NOUNS } from "./visit-words.ts";

export const visitOf: Rule = {
  name: "visit-of",
  type: "visit",
  noun: true,
  triggers: VISIT_NOUNS,
  read(view, trigger, focus) {
    const named = view.groups.find((group) => group.from >= trigger.to && group.from - trigger.to <= 2);
    if (!named) return [];
    const goals = destinationsAfter(view, named.to, VISIT_FILLER, 10);
    const span = { from: trigger.from, to: Math.max(named.to, goals.at(-1)?.to ?? 0) };
    if (named.governor === "of" || named.governor === "by")
      return visitsOf(actorsOf(named, focus, view).slice(0, 1), goals, span);
    if (named.governor !== "with") return [];
    const visitor = ownerOf(view, trigger) ?? view.subjectBefore(trigger.from);
    return visitsOf(actorsOf(visitor, focus, view), goals, span);
  },
};
