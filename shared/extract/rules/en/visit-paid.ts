/** "the visit that Mr. Macron will pay to China", "a trip that will take him to Lebanon", "his first foreign trip will be to Japan": where to stands in the clause behind it */
import type { Rule } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { destinationsAfter, visitsOf } from "../../visits.ts";
import { VISIT_FILLER, VISIT_NOUNS } from "./visit-words.ts";

const PAID =
  /^(that |which )?.*?(pay|paid|make|made|making|paying|begin|began|undertake|take|takes|took|will be|would be|was|is)( (him|her|them))?$/;

export const visitPaid: Rule = {
  name: "visit-paid",
  type: "visit",
  noun: true,
  triggers: VISIT_NOUNS.filter((noun) => !noun.endsWith(" to")),
  read(view, trigger, focus) {
    for (let at = trigger.to; at < Math.min(trigger.to + 12, view.sentence.to); at++) {
      if (view.key(at) === ",") return [];
      if (view.key(at) !== "to" || !PAID.test(view.words_(trigger.to, at))) continue;
      const inner = view.groups.find((group) => group.from >= trigger.to && group.to <= at);
      const who = inner ?? view.subjectBefore(trigger.from);
      const goals = destinationsAfter(view, at + 1, VISIT_FILLER);
      const visitors = actorsOf(who, focus, view).filter(({ level }) => level === "leader");
      return goals.length === 0 || who?.pair
        ? []
        : visitsOf(
            visitors,
            goals,
            { from: trigger.from, to: goals.at(-1)!.to },
            /(^| )(will|would) be$/.test(view.words_(trigger.to, at)) ? { status: "planned" } : {},
          );
    }
    return [];
  },
};
