/** "Trong chuyến thăm này, ông …": the visit told of before */
import { pointsBack } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { VISIT_NOUNS } from "./visit-words.ts";

export const visitAgain: Rule = {
  name: "visit-again",
  type: "visit",
  noun: true,
  triggers: VISIT_NOUNS,
  read: (_view, trigger) => pointsBack(trigger),
};
