/** "During the meeting, the leaders discussed …", "The talks lasted two hours": the meeting told of before */
import { pointsBack } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";

export const meetingAgain: Rule = {
  name: "meeting-again",
  type: "meeting",
  noun: true,
  triggers: MEETING_NOUNS.filter(
    (noun) => !/summit|lunch|dinner|breakfast|negotiations|consultations/.test(noun),
  ),
  read: (view, trigger) =>
    !/^(on|of|for|in|at) /.test(view.words_(trigger.to, trigger.to + 2)) &&
    /(^| )(the|this|their|today [’\'] s|yesterday [’\'] s)( \S+ - \S+)?( \S+)?$/.test(
      view.words_(trigger.from - 5, trigger.from),
    )
      ? pointsBack(trigger)
      : [],
};
