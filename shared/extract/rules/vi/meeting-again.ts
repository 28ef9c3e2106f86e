/** "Tại cuộc gặp, hai bên …": the meeting told of before, or the one that its sentence names the sides of */
import type { Rule } from "../../finding.ts";
import { around, pointsBack } from "../../frames.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";

export const meetingAgain: Rule = {
  name: "meeting-again",
  type: "meeting",
  noun: true,
  triggers: [...MEETING_NOUNS, "lần gặp thứ", "lần gặp nhau thứ", "lần gặp gỡ thứ", "lần gặp đầu tiên"],
  read(view, trigger) {
    const readings = around(view, trigger);
    return readings.length > 0 ? readings : pointsBack(trigger, view);
  },
};
