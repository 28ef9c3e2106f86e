/** "Biden and Xi met in Woodside", "The two leaders held talks", "They will meet again in Geneva" */
import type { Rule } from "../../finding.ts";
import { together } from "../../frames.ts";
import { isHeld } from "./frames.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";

/** "have met several times" is no one meeting. */
const SERIES =
  /^(several|many|multiple|numerous|regularly|repeatedly|frequently|often|(\S+ )?(times|occasions)|a number of)/;
/** "agreed to hold more meetings": none in particular. */
const ANY = /(^| )(more|further|regular|additional|other|several|many|future|such|frequent|periodic)( \S+)?$/;
/** "agreed to hold the meeting of the delegations" */
const OTHERS =
  /^(of|between|for) (the )?(two )?(delegations|ministers|foreign|experts|negotiators|teams|working)/;
/** "Putin and Trump discussed in their call a possible meeting" */
const OF_BOTH =
  /(^| )(discuss(ed|ing)?|consider(ed|ing)?|weigh(ed|ing)?|mull(ed|ing)?|explor(ed|ing)|plan(ned|ning)?|arrang(e|ed|ing)|prepar(e|ed|ing)( for)?|schedul(ed|ing)|cancell?ed|postponed|called off|agreed (on|to)|agreed to (hold|have|arrange|schedule)) ((?!with|of|to|at)\S+ ){0,6}?(a|an|their|another|the) ((possible|potential|next|future|upcoming|planned|prospective|new|further|second|in|-|person|face|to|bilateral|early|trilateral|one|on) ?)+$/;
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
    "dined",
    "dined together",
    "huddled",
    "come face to face",
    "come face - to - face",
    "came together",
    "come together",
    "will sit down",
    "to sit down",
    "came face to face",
    "came face - to - face",
    "met face to face",
    "lunched",
    "spoke in person",
    "spoke face to face",
    "spoken in person",
    ...MEETING_NOUNS,
  ],
  read(view, trigger, focus) {
    const words = view.words_(trigger.from, trigger.to);
    const after = view.words_(trigger.to, trigger.to + 3);
    if (SERIES.test(after) || OTHERS.test(after)) return [];
    if (/s$/.test(words) && ANY.test(view.words_(trigger.from - 3, trigger.from))) return [];
    const verb =
      /^(met|meet|to meet|will meet|sat|sit|forward|shook|dined|lunched|spoke|spoken|huddled|came|come)( |$)/.test(
        words,
      );
    // "A and B signed a treaty after talks in Pyongyang"
    const following =
      /(^| )(after|following)( \S+){0,2}$/.test(view.words_(trigger.from - 4, trigger.from)) &&
      !/^(with|between|of)( |$)/.test(view.words_(trigger.to, trigger.to + 1)) &&
      (view.subjectBefore(trigger.from)?.actors.length ?? 0) > 1;
    const ahead = OF_BOTH.test(view.words_(trigger.from - 9, trigger.from));
    if (verb ? OBJECT.test(after) : !isHeld(view, trigger) && !following && !ahead) return [];
    return together(view, trigger, focus);
  },
};
