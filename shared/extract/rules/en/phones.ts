/** "President Trump called Mr. Putin on Monday", "Biden phoned the Israeli prime minister": who phones asked for the call */
import type { Rule } from "../../finding.ts";
import { isPossessor, whom } from "./frames.ts";

/** "called Putin a killer", "called President Xi’s remarks", "called the deal" are no calls. */
const NAMING = /^(a|an|the|his|her|one|[“"](?! to( |$)))( |$)/;
const FILLER = new Set(["and", "congratulated", "today", "the", "up"]);

export const phones: Rule = {
  name: "phones",
  type: "call",
  triggers: [
    "called",
    "phoned",
    "telephoned",
    "rang",
    "calls",
    "phones",
    "telephones",
    "placed a call to",
    "made a call to",
    "put in a call to",
    "initiated a call with",
    "to call",
    "to phone",
    "to telephone",
    "would call",
    "would phone",
    "phone",
    "may call",
    "might call",
    "could call",
    "should call",
    "dialed",
    "dialled",
    "dials",
    "rings",
    "telephone",
    "returned a call from",
    "will call",
    "plans to call",
  ],
  read(view, trigger, focus) {
    const object = view.objectAt(trigger.to, FILLER, 4);
    if (!object || isPossessor(view, object) || NAMING.test(view.words_(object.to, object.to + 2))) return [];
    return whom(view, trigger, focus, FILLER, 4).map((reading) => {
      const caller = view.subjectBefore(trigger.from);
      return {
        ...reading,
        initiator: (caller?.actors.length === 1 ? caller.actors[0]! : reading.sides[0]!).id,
      };
    });
  },
};
