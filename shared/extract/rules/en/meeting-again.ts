/** "During the meeting, the leaders discussed …", "The talks lasted two hours": the meeting told of before */
import { asSides, pointsBack } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { groupOf } from "./frames.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";

/** The speaker’s own words after the meeting: "We talked about this in detail today." */
const OURS = ["we met", "we talked", "we discussed"];
const BACK = /(^| )(the|this|their|today [’'] s|yesterday [’'] s)( \S+ - \S+)?( \S+)?$/;

export const meetingAgain: Rule = {
  name: "meeting-again",
  type: "meeting",
  noun: true,
  triggers: [
    ...OURS,
    ...MEETING_NOUNS.filter((noun) => !/summit|lunch|dinner|breakfast|negotiations|consultations/.test(noun)),
  ],
  read(view, trigger) {
    const ours = OURS.includes(view.words_(trigger.from, trigger.to));
    const ofOthers = /^(on|of|for|in|at) /.test(view.words_(trigger.to, trigger.to + 2));
    const back = !ofOthers && BACK.test(view.words_(trigger.from - 5, trigger.from));
    const both =
      back &&
      /(^| )their( |$)/.test(view.words_(trigger.from - 5, trigger.from)) &&
      groupOf(view, trigger.from);
    const sides = both ? asSides(both.actors) : [];
    if (sides.length > 1) return [{ sides: [], pointsBack: true, otherwise: sides, span: trigger }];
    return ours || back ? pointsBack(trigger) : [];
  },
};
