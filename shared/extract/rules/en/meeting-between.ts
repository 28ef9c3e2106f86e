/** "the meeting between President Trump and Kim Jong Un", "talks between the two leaders" */
import type { Rule } from "../../finding.ts";
import { between } from "../../frames.ts";
import { ofBoth } from "./frames.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";
import { BETWEEN } from "./words.ts";

export const meetingBetween: Rule = {
  name: "meeting-between",
  type: "meeting",
  noun: true,
  triggers: [...MEETING_NOUNS, "handshake"],
  read(view, trigger, focus) {
    const readings = between(view, trigger, focus, BETWEEN);
    return readings.length > 0 ? readings : ofBoth(view, trigger);
  },
};
