/** "Putin told Xi at a meeting in Beijing that …", "during their meeting, Putin thanked Xi": sides of the sentence */
import type { Rule } from "../../finding.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";
import { toldAt } from "./told-at.ts";

export const meetingDuring: Rule = {
  name: "meeting-during",
  type: "meeting",
  noun: true,
  triggers: MEETING_NOUNS,
  read: (view, trigger) => toldAt(view, trigger, false),
};
