/** "Biden and Xi met in Woodside", "The two leaders held talks", "They will meet again in Geneva" */
import type { Rule } from "../../finding.ts";
import { together } from "../../frames.ts";
import { isHeld } from "./frames.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";

/** "have met several times" is no one meeting. */
const SERIES =
  /^(several|many|multiple|numerous|regularly|repeatedly|frequently|often|(\S+ )?(times|occasions)|a number of)/;
/** "met the press", "met their goals", "meets the criteria". */
const OBJECT = /^(the|their|its|his|all|a|an) (?!white|kremlin|sidelines)/;

export const meetTogether: Rule = {
  name: "meet-together",
  type: "meeting",
  triggers: [
    "met",
    "meet",
    "to meet",
    "will meet",
    "sat down",
    "sit down",
    "met in person",
    "forward to meeting",
    "shook hands",
    ...MEETING_NOUNS,
  ],
  read(view, trigger, focus) {
    const words = view.words_(trigger.from, trigger.to);
    const after = view.words_(trigger.to, trigger.to + 3);
    if (SERIES.test(after)) return [];
    const verb = /^(met|meet|to meet|will meet|sat|sit|forward|shook)( |$)/.test(words);
    if (verb ? OBJECT.test(after) : !isHeld(view, trigger)) return [];
    return together(view, trigger, focus);
  },
};
