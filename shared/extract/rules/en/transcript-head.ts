/** "Rose Garden" and "1:43 P.M. EDT" at the head of a transcript: where and on which day they spoke */
import type { Rule } from "../../finding.ts";
import { pointsBack } from "../../frames.ts";

export const transcriptHead: Rule = {
  name: "transcript-head",
  type: "meeting",
  noun: true,
  triggers: [
    "p.m.",
    "a.m.",
    "rose garden",
    "east room",
    "oval office",
    "cabinet room",
    "roosevelt room",
    "south lawn",
    "the white house",
  ],
  read(view, trigger) {
    const line = view.sentence.to - view.sentence.from;
    if (view.sentence.line > 6 || line > 12) return [];
    const house = !/^[ap] \./.test(view.words_(trigger.from, trigger.to));
    return pointsBack(trigger).map((reading) => (house ? { ...reading, hostCountry: "US" } : reading));
  },
};
