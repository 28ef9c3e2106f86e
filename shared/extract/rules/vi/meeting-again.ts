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
  read(view, trigger, focus) {
    const readings = around(view, trigger);
    if (readings.length > 0) return readings;
    // "A và B lập quan hệ đối tác. Cuộc hội đàm tại Phòng Bầu dục sáng 25-7 …": of those two, should no other be told
    const opens =
      trigger.from - view.sentence.from <= 2 && view.words_(trigger.from, trigger.to).startsWith("cuộc");
    if (
      opens &&
      !focus.last &&
      focus.lastPair.length === 2 &&
      view.dates.length > 0 &&
      view.places.length > 0
    )
      return [{ sides: [], pointsBack: true, otherwise: focus.lastPair, span: trigger }];
    if (["giờ", "tiếng", "phút"].includes(view.key(trigger.from))) return [];
    return SUMMITS.includes(view.words_(trigger.from, trigger.to)) ? [] : pointsBack(trigger, view);
  },
};
