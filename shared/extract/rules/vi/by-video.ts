/** "Các cuộc thảo luận diễn ra qua video": tells of what kind the contact spoken of was */
import type { Rule } from "../../finding.ts";
import { pointsBack } from "../../frames.ts";
import { together } from "./frames.ts";

export const byVideo: Rule = {
  name: "by-video",
  type: "video",
  triggers: [
    "diễn ra qua video",
    "qua video",
    "theo hình thức trực tuyến",
    "qua hình thức trực tuyến",
    "qua cầu truyền hình",
    "bằng hình thức trực tuyến",
    "diễn ra trực tuyến",
  ],
  read(view, trigger, focus) {
    // "hội đàm hẹp, sau đó qua cầu truyền hình ra lệnh": another act
    if (!/\b(thảo luận|gặp|hội đàm|đàm|trao đổi)\b/u.test(view.words_(view.sentence.from, trigger.from)))
      return [];
    if (/(^| )(rồi|sau đó)$/u.test(view.words_(trigger.from - 2, trigger.from))) return [];
    const readings = together(view, trigger, focus);
    return readings.length > 0 ? readings : pointsBack(trigger);
  },
};
