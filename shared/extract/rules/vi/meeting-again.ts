/** "Tại cuộc gặp, hai bên …": the meeting told of before */
import type { Rule } from "../../finding.ts";
import { pointsBack } from "../../frames.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";

export const meetingAgain: Rule = {
  name: "meeting-again",
  type: "meeting",
  noun: true,
  triggers: MEETING_NOUNS,
  read: (_view, trigger) => pointsBack(trigger),
};
