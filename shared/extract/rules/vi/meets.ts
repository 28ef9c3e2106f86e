/** "Ông Trump gặp Thủ tướng Hàn Quốc", "Chủ tịch nước hội kiến Thủ tướng Lý Khắc Cường" */
import type { Rule } from "../../finding.ts";
import { actorsOf, asSides } from "../../frames.ts";
import { direct } from "./frames.ts";
import { MEETING_DIRECT_VERBS, MEETING_NOUNS } from "./meeting-words.ts";
import { FILLER } from "./words.ts";

export const meets: Rule = {
  name: "meets",
  type: "meeting",
  triggers: [...MEETING_DIRECT_VERBS, ...MEETING_NOUNS],
  // "cuộc gặp do Thủ tướng Malaysia chủ trì": whoever arranges it is not whom somebody met
  read(view, trigger, focus) {
    const noun = ["cuộc", "buổi"].includes(view.key(trigger.from));
    if (noun && view.key(trigger.to) === "do") return [];
    // "buổi tiếp Thủ tướng Lào của Tổng Bí thư"
    const guest = noun ? view.objectAt(trigger.to, FILLER) : undefined;
    const host =
      guest && view.groups.find(({ from, governor }) => governor === "của" && from === guest.to + 1);
    const sides = host ? asSides(actorsOf(host, focus, view), actorsOf(guest, focus, view)) : [];
    if (host && sides.length > 1) return [{ sides, span: { from: trigger.from, to: host.to } }];
    return direct(view, trigger, focus, FILLER);
  },
};
