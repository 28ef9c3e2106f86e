/** "the visit of Prime Minister Modi to Washington", "a visit to Pakistan by President Xi", "the state visit by President Yoon", "State Visit with King Charles in the United Kingdom" */
import type { Rule } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { destinationsAfter, visitsOf } from "../../visits.ts";
import type { Group } from "../../group-mentions.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { ownerOf } from "./frames.ts";
import { VISIT_FILLER, VISIT_NOUNS } from "./visit-words.ts";

export const visitOf: Rule = {
  name: "visit-of",
  type: "visit",
  noun: true,
  triggers: VISIT_NOUNS,
  read(view, trigger, focus) {
    const goal = destinationsAfter(view, trigger.to, VISIT_FILLER);
    const by = goal.length > 0 ? byWhom(view, goal.at(-1)!.to) : undefined;
    if (by) return visitsOf(actorsOf(by, focus, view).slice(0, 1), goal, { from: trigger.from, to: by.to });
    const named = view.groups.find((group) => group.from >= trigger.to && group.from - trigger.to <= 2);
    if (!named) return [];
    const goals = destinationsAfter(view, named.to, VISIT_FILLER, 10);
    const span = { from: trigger.from, to: Math.max(named.to, goals.at(-1)?.to ?? 0) };
    if (named.governor === "of" || named.governor === "by") {
      const visitors = actorsOf(named, focus, view).slice(0, 1);
      // "State visit of Joe Biden": where to is told elsewhere
      return goals.length > 0 || named.pair || visitors.length === 0
        ? visitsOf(visitors, goals, span)
        : [{ sides: visitors, pointsBack: true, span }];
    }
    if (named.governor !== "with") return [];
    const visitor = ownerOf(view, trigger) ?? view.subjectBefore(trigger.from);
    return visitsOf(actorsOf(visitor, focus, view), goals, span);
  },
};

/** "to Moscow on Monday by Prime Minister Modi": right behind the place, but for a date. */
function byWhom(view: SentenceView, at: number): Group | undefined {
  let end = at;
  while (end - at < 4 && (view.inDate(end) || view.key(end) === "on")) end++;
  if (!/^(by|of)$/.test(view.key(end))) return undefined;
  return view.groups.find((group) => group.from > end && group.from - end <= 2);
}
