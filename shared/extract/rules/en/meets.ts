/** "President Biden met today with King Hamad of Bahrain", "Zelenskyy met Boris Johnson in Kyiv" */
import type { Rule } from "../../finding.ts";
import { whom, withWhom } from "./frames.ts";
import { MEETING_VERBS } from "./meeting-words.ts";
import { FILLER, WITH } from "./words.ts";

export const meets: Rule = {
  name: "meets",
  type: "meeting",
  triggers: MEETING_VERBS,
  read(view, trigger, focus) {
    const directly = whom(view, trigger, focus, FILLER);
    return directly.length > 0 ? directly : withWhom(view, trigger, focus, WITH, 14);
  },
};
