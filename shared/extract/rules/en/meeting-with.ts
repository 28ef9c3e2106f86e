/** "President Biden’s meeting with King Hamad", "will hold talks in Moscow with Chancellor Scholz" */
import type { Rule } from "../../finding.ts";
import { withWhom } from "./frames.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";
import { WITH } from "./words.ts";

export const meetingWith: Rule = {
  name: "meeting-with",
  type: "meeting",
  noun: true,
  triggers: MEETING_NOUNS,
  read: (view, trigger, focus) => withWhom(view, trigger, focus, WITH),
};
