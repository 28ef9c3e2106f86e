/** "Ông Trump gặp Thủ tướng Hàn Quốc", "Chủ tịch nước hội kiến Thủ tướng Lý Khắc Cường" */
import type { Rule } from "../../finding.ts";
import { direct } from "./frames.ts";
import { MEETING_DIRECT_VERBS, MEETING_NOUNS } from "./meeting-words.ts";
import { FILLER } from "./words.ts";

export const meets: Rule = {
  name: "meets",
  type: "meeting",
  triggers: [...MEETING_DIRECT_VERBS, ...MEETING_NOUNS],
  // "cuộc gặp do Thủ tướng Malaysia chủ trì": whoever arranges it is not whom somebody met
  read: (view, trigger, focus) =>
    view.key(trigger.from) === "cuộc" && view.key(trigger.to) === "do"
      ? []
      : direct(view, trigger, focus, FILLER),
};
