/** "Ông Putin và ông Trump gặp nhau ở Alaska", "hai nhà lãnh đạo hội đàm tại Bắc Kinh" */
import type { Rule } from "../../finding.ts";
import { together } from "../../frames.ts";
import { MEETING_NOUNS, MEETING_WITH_VERBS } from "./meeting-words.ts";

export const meetTogether: Rule = {
  name: "meet-together",
  type: "meeting",
  triggers: [
    "gặp nhau",
    "gặp gỡ nhau",
    "gặp mặt nhau",
    "gặp lại nhau",
    ...MEETING_WITH_VERBS,
    ...MEETING_NOUNS,
    "hội nghị thượng đỉnh",
    "bắt tay nhau",
  ],
  read: (view, trigger, focus) => together(view, trigger, focus),
};
