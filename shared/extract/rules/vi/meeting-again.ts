/** "Tại cuộc gặp, hai bên …": the meeting told of before, or the one that its sentence names the sides of */
import type { Reading, Rule, Trigger } from "../../finding.ts";
import { asSides } from "../../frames.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { around, pointsBackOr } from "./frames.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";

/** Of two or of many: they count only with the sides named around them. */
const SUMMITS = ["thượng đỉnh", "hội nghị thượng đỉnh"];

/** "A đứng cạnh B sau cuộc gặp": those two had it. */
function sideBySide(view: SentenceView, { from, to }: Trigger): Reading[] {
  const other = view.groups.findLast((group) => group.to <= from);
  const one = other && view.groups.findLast((group) => group.to <= other.from && !view.isGoverned(group));
  if (!one || !/^(ngay )?(sau|trước|tại|trong)$/u.test(view.words_(other.to, from))) return [];
  if (!BESIDE.test(view.words_(one.to, other.from))) return [];
  const sides = asSides(one.actors, other.actors);
  return sides.length === 2 ? [{ sides, span: { from: one.from, to } }] : [];
}
const BESIDE = /^(đã )?(đứng|ngồi|xuất hiện) (cạnh|bên|bên cạnh|cùng)$/u;

export const meetingAgain: Rule = {
  name: "meeting-again",
  type: "meeting",
  noun: true,
  triggers: [
    ...MEETING_NOUNS,
    ...SUMMITS,
    ...["giờ", "tiếng", "phút"].flatMap((span) => [`${span} đàm phán`, `${span} hội đàm`]),
    // "Hội đàm diễn ra trong khoảng 90 phút"
    ...["hội đàm", "hội kiến", "đàm phán"].flatMap((talks) =>
      ["diễn ra", "kéo dài", "kết thúc"].map((verb) => `${talks} ${verb}`),
    ),
    "lần gặp thứ",
    "lần gặp nhau thứ",
    "lần gặp gỡ thứ",
    "lần gặp đầu tiên",
  ],
  read(view, trigger, focus) {
    const readings = [...around(view, trigger), ...sideBySide(view, trigger)];
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
    return SUMMITS.includes(view.words_(trigger.from, trigger.to)) ? [] : pointsBackOr(view, trigger);
  },
};
