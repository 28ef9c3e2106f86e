/** "During the call, they discussed …", "The call lasted 90 minutes": the call told of before */
import { pointsBack } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { CALL_NOUNS } from "./call-words.ts";

export const callAgain: Rule = {
  name: "call-again",
  type: "call",
  noun: true,
  triggers: CALL_NOUNS,
  read: (view, trigger) =>
    /(^| )((in|during|over|after) (a|an)|it was (a|an)( \S+)?|this (is|was) our|the|this|their|that|today [’\'] s|yesterday [’\'] s)( \S+ - \S+)?( \S+)?$/.test(
      view.words_(trigger.from - 5, trigger.from),
    )
      ? pointsBack(trigger)
      : [],
};
