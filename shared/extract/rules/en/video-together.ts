/** "Costa and Modi held a videoconference", "Xi and Biden met virtually" */
import type { Rule } from "../../finding.ts";
import { together } from "../../frames.ts";
import { isHeld } from "./frames.ts";
import { VIDEO_WORDS } from "./video-words.ts";

const VERB = /^(met|meet|spoke)( |$)/;

export const videoTogether: Rule = {
  name: "video-together",
  type: "video",
  triggers: VIDEO_WORDS,
  read: (view, trigger, focus) =>
    VERB.test(view.words_(trigger.from, trigger.to)) || isHeld(view, trigger)
      ? together(view, trigger, focus)
      : [],
};
