/** "President Biden held a virtual meeting with President Xi", "Putin and Biden met virtually" */
import type { Rule } from "../../finding.ts";
import { together } from "../../frames.ts";
import { isHeld, withWhom } from "./frames.ts";
import { VIDEO_WORDS } from "./video-words.ts";
import { WITH } from "./words.ts";

const VERB = /^(met|meet|spoke|talks)$/;

export const videoWith: Rule = {
  name: "video-with",
  type: "video",
  triggers: VIDEO_WORDS,
  read(view, trigger, focus) {
    const readings = withWhom(view, trigger, focus, WITH);
    if (readings.length > 0) return readings;
    return VERB.test(view.key(trigger.from)) || isHeld(view, trigger) ? together(view, trigger, focus) : [];
  },
};
