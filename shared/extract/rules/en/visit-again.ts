/** "During the visit, …", "The three-day trip …", "the Vietnamese leader’s visit from August 18 is …": the visit told of before */
import { actorsOf, pointsBack } from "../../frames.ts";
import { ownerOf } from "./frames.ts";
import type { Rule } from "../../finding.ts";
import { VISIT_NOUNS } from "./visit-words.ts";

export const visitAgain: Rule = {
  name: "visit-again",
  type: "visit",
  noun: true,
  triggers: VISIT_NOUNS,
  read: (view, trigger, focus) => {
    const owner = ownerOf(view, trigger);
    const visitors = owner?.pair ? [] : actorsOf(owner, focus, view);
    if (
      visitors.length === 1 &&
      visitors[0]!.level === "leader" &&
      !/ (to|in)( |$)/.test(view.words_(trigger.from, trigger.to + 1))
    )
      return [{ sides: visitors, pointsBack: true, span: trigger }];
    return /(^| )(the|this|his|her|(leader|president|minister|king|prince) [’\'] s|today [’\'] s|yesterday [’\'] s)( \S+ - \S+)?( \S+)?$/.test(
      view.words_(trigger.from - 5, trigger.from),
    )
      ? pointsBack(trigger)
      : [];
  },
};
