/** "Ông Putin và ông Trump gặp nhau ở Alaska", "hai nhà lãnh đạo hội đàm tại Bắc Kinh" */
import type { Rule } from "../../finding.ts";
import { together } from "./frames.ts";
import { MEETING_NOUNS, MEETING_WITH_VERBS } from "./meeting-words.ts";

/** "ngồi vào bàn đàm phán", "sớm hoàn tất đàm phán", "nối lại đàm phán", "vòng đàm phán": spoken of as a thing, nobody is said to do it. */
const A_THING = new Set(
  "bàn cuộc lại vòng đoàn diện tiến trình các nhà nhóm quá hoạch về cho tất đẩy nhanh sớm của trong".split(
    " ",
  ),
);

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
    "đàm phán",
  ],
  read(view, trigger, focus) {
    const isTable = view.key(trigger.from) === "đàm" && A_THING.has(view.key(trigger.from - 1));
    // "trong suốt thời gian gặp mặt"
    if (view.key(trigger.from - 1) === "gian") return [];
    return isTable ? [] : together(view, trigger, focus);
  },
};
