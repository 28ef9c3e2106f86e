/** "the virtual summit between President Biden and President Xi" */
import type { Rule } from "../../finding.ts";
import { between } from "../../frames.ts";
import { ofBoth } from "./frames.ts";
import { VIDEO_WORDS } from "./video-words.ts";
import { BETWEEN } from "./words.ts";

export const videoBetween: Rule = {
  name: "video-between",
  type: "video",
  noun: true,
  triggers: VIDEO_WORDS,
  read(view, trigger, focus) {
    const readings = between(view, trigger, focus, BETWEEN);
    return readings.length > 0 ? readings : ofBoth(view, trigger);
  },
};
