/** "The talks were held via videoconference": tells of what kind the contact spoken of was */
import type { Rule } from "../../finding.ts";
import { pointsBack } from "../../frames.ts";

export const byVideo: Rule = {
  name: "by-video",
  type: "video",
  triggers: [
    "via videoconference",
    "by videoconference",
    "via video link",
    "by video link",
    "via video conference",
    "by video conference",
    "virtually",
    "over video",
    "via video",
  ],
  read: (view, trigger) =>
    /(talks|conversation|meeting|call|discussion|spoke)/.test(view.words_(view.sentence.from, trigger.from))
      ? pointsBack(trigger)
      : [],
};
