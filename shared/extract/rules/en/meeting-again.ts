/** "During the meeting, the leaders discussed …", "The talks lasted two hours": the meeting told of before */
import { asSides, pointsBack } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { groupOf } from "./frames.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";

/** The speaker’s own words after the meeting: "We talked about this in detail today." */
const OURS = ["we met", "we talked", "we discussed"];
const BACK =
  /(^| )(it was (a|an)( \S+)?|this (is|was) our|the|this|their|today [’'] s|yesterday [’'] s)( \S+ - \S+| oval office| white house)?( \S+)?$/;
/** Of many, or of no politics, unless it is theirs. */
const COMMON = /summit|lunch|dinner|breakfast|negotiations|consultations?/;
/** "Last time we met on May 9" */
const EARLIER = /(^| )(last time|previously|when)$/;

export const meetingAgain: Rule = {
  name: "meeting-again",
  type: "meeting",
  noun: true,
  triggers: [...OURS, ...MEETING_NOUNS],
  read(view, trigger, focus) {
    const words = view.words_(trigger.from, trigger.to);
    const before = view.words_(trigger.from - 5, trigger.from);
    if (OURS.includes(words))
      return EARLIER.test(before) && focus.lastPair.length === 2
        ? [{ sides: focus.lastPair, another: true, status: "held", span: trigger }]
        : pointsBack(trigger);
    const ofOthers = /^(on|of|for|in|at) /.test(view.words_(trigger.to, trigger.to + 2));
    const theirs = /(^| )their( |$)/.test(before);
    if ((ofOthers && !theirs) || !BACK.test(before)) return [];
    if (COMMON.test(words) && !theirs) return [];
    // "A and B reached no agreement during their summit"
    const both = theirs ? asSides(groupOf(view, trigger.from)?.actors ?? []) : [];
    return both.length > 1
      ? [{ sides: [], pointsBack: true, otherwise: both, span: trigger }]
      : pointsBack(trigger);
  },
};
