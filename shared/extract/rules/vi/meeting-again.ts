/** "Tại cuộc gặp, hai bên …": the meeting told of before, or the one that its sentence names the sides of */
import type { Rule } from "../../finding.ts";
import { around, pointsBack } from "../../frames.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";

/** Of two or of many: they count only with the sides named around them. */
const SUMMITS = ["thượng đỉnh", "hội nghị thượng đỉnh"];

export const meetingAgain: Rule = {
  name: "meeting-again",
  type: "meeting",
  noun: true,
  triggers: [
    ...MEETING_NOUNS,
    ...SUMMITS,
    ...["giờ", "tiếng", "phút"].flatMap((span) => [`${span} đàm phán`, `${span} hội đàm`]),
    "lần gặp thứ",
    "lần gặp nhau thứ",
    "lần gặp gỡ thứ",
    "lần gặp đầu tiên",
  ],
  read(view, trigger) {
    const readings = around(view, trigger);
    if (readings.length > 0) return readings;
    if (["giờ", "tiếng", "phút"].includes(view.key(trigger.from))) return [];
    return SUMMITS.includes(view.words_(trigger.from, trigger.to)) ? [] : pointsBack(trigger, view);
  },
};
