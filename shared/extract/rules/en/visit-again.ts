/** "During the visit, …", "The three-day trip …": the visit told of before */
import { pointsBack } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { VISIT_NOUNS } from "./visit-words.ts";

export const visitAgain: Rule = {
  name: "visit-again",
  type: "visit",
  noun: true,
  triggers: VISIT_NOUNS,
  read: (view, trigger) =>
    /(^| )(the|this|his|her|(leader|president|minister|king|prince) [’\'] s|today [’\'] s|yesterday [’\'] s)( \S+ - \S+)?( \S+)?$/.test(
      view.words_(trigger.from - 5, trigger.from),
    )
      ? pointsBack(trigger)
      : [],
};
