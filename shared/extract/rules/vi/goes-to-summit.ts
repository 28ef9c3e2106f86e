/** "Thủ tướng lên đường dự Hội nghị G20 tại Brazil" */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { visitsOf } from "../../visits.ts";

/** "ông Trump tuyên bố Mỹ không cử quan chức dự hội nghị", "cử phái đoàn dự": not the leader himself. */
const OTHERS = new Set(["chức", "đoàn", "diện", "ai"]);

const ELSEWHERE = /^(gửi|nói|kêu gọi|ca ngợi|cảnh báo|tuyên bố|nhắn|chỉ trích|lên án|chúc|cho biết)/u;

export const goesToSummit: Rule = {
  name: "goes-to-summit",
  type: "visit",
  triggers: [
    "dự hội nghị",
    "tham dự hội nghị",
    "dự diễn đàn",
    "tham dự diễn đàn",
    "dự thượng đỉnh",
    "dự cuộc họp",
    "dự lễ",
    "tham dự lễ",
    "dự hội nghị thượng đỉnh",
    "tham dự hội nghị thượng đỉnh",
    "dự tuần lễ",
    "tham dự tuần lễ",
    "dự kỳ họp",
    "dự khóa họp",
    "dự phiên",
    "dự hội nghị cấp cao",
    "tham dự hội nghị cấp cao",
    "tham dự thượng đỉnh",
    "sang dự",
    "tới dự",
    "đến dự",
    "dự đại hội",
    "tham gia hội nghị thượng đỉnh",
    "tham gia vào hội nghị thượng đỉnh",
  ],
  read(view, trigger, focus) {
    const visitor = view.subjectBefore(trigger.from);
    const visitors = actorsOf(visitor, focus, view);
    const place = view.places.find(
      (each) =>
        each.from > trigger.to &&
        each.from - trigger.to < 18 &&
        each.kind !== "venue" &&
        ["tại", "ở", "đô", "phố", "ở"].includes(view.key(each.from - 1)),
    );
    if (!place || visitors.length === 0 || OTHERS.has(view.key(trigger.from - 1))) return [];
    for (let i = trigger.to; i < place.from; i++) {
      if ([";", "với"].includes(view.key(i))) return [];
      // "dự lễ năm mới, gửi thông điệp đến binh sĩ ở Nga"
      if (view.key(i) === "," && ELSEWHERE.test(view.words_(i + 1, i + 3))) return [];
    }
    return visitsOf(visitors, [place], { from: Math.min(visitor!.from, trigger.from), to: place.to });
  },
};
