/** "Ông Merz nói chuyện với ông Trump qua điện thoại": tells of what kind the contact spoken of was */
import type { Rule } from "../../finding.ts";
import { pointsBack } from "../../frames.ts";
import { together } from "./frames.ts";

const TALK = /(^| )(thảo luận|trao đổi|nói chuyện|trò chuyện|đối thoại|hội đàm|liên lạc|tiếp xúc)( |$)/u;

export const byPhone: Rule = {
  name: "by-phone",
  type: "call",
  triggers: ["qua điện thoại", "bằng điện thoại", "diễn ra qua điện thoại", "được thực hiện qua điện thoại"],
  read(view, trigger, focus) {
    if (!TALK.test(view.words_(view.sentence.from, trigger.from))) return [];
    const readings = together(view, trigger, focus);
    return readings.length > 0 ? readings : pointsBack(trigger);
  },
};
