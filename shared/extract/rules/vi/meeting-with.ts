/** "Chủ tịch nước hội đàm với Tổng thống Putin", "tại cuộc gặp với ông Tập, ông Putin nói …" */
import type { Rule } from "../../finding.ts";
import { withPartner } from "./frames.ts";
import { MEETING_NOUNS, MEETING_OF_ANY, MEETING_WITH_VERBS } from "./meeting-words.ts";
import { PARTNER } from "./words.ts";

export const meetingWith: Rule = {
  name: "meeting-with",
  type: "meeting",
  triggers: [
    ...MEETING_WITH_VERBS,
    ...MEETING_NOUNS,
    ...MEETING_OF_ANY,
    "hội nghị thượng đỉnh",
    "thượng đỉnh",
  ],
  read: (view, trigger, focus) => withPartner(view, trigger, focus, PARTNER),
};
