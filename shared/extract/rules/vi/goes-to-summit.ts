/** "Thủ tướng lên đường dự Hội nghị G20 tại Brazil" */
import { actorsOf } from "../../frames.ts";
import type { Rule, Trigger } from "../../finding.ts";
import type { Group } from "../../group-mentions.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { visitsOf } from "../../visits.ts";

/** "ông Trump tuyên bố Mỹ không cử quan chức dự hội nghị", "cử phái đoàn dự": not the leader himself. */
const OTHERS = new Set(["chức", "đoàn", "diện", "ai"]);

const AWAY = /(^| )(trở về|sau|hy sinh|nhiệm vụ)( |$)/u;
const ELSEWHERE = /^(gửi|nói|kêu gọi|ca ngợi|cảnh báo|tuyên bố|nhắn|chỉ trích|lên án|chúc|cho biết)/u;

/** "tại quảng trường Thiên An Môn, Bắc Kinh": the town behind the place in it. */
function isInSquare(view: SentenceView, at: number): boolean {
  if (view.key(at - 1) !== ",") return false;
  for (let i = at - 2; i > at - 10; i--) {
    if (["tại", "ở"].includes(view.key(i))) return true;
    if (!view.tokens[i]?.capital && !VENUES.has(view.key(i))) return false;
  }
  return false;
}
const VENUES = new Set(
  "quảng trường sân vận động trung tâm cung điện nhà hội quốc gia khách sạn đại lễ đường".split(" "),
);

/** "Nhân dịp dự Hội nghị thượng đỉnh tại Brazil, Thủ tướng …" */
function whoeverFollows(view: SentenceView, trigger: Trigger, at: number): Group | undefined {
  if (trigger.from - view.sentence.from > 12) return undefined;
  const after = view.subjectAfter(at);
  return after && view.isFronted(trigger.from) && view.words_(at, after.from).includes(",")
    ? after
    : undefined;
}

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
    const place = view.places.find(
      (each) =>
        each.from > trigger.to &&
        each.from - trigger.to < 28 &&
        each.kind !== "venue" &&
        (["tại", "ở", "đô", "phố"].includes(view.key(each.from - 1)) || isInSquare(view, each.from)),
    );
    const visitor = view.subjectBefore(trigger.from) ?? (place && whoeverFollows(view, trigger, place.to));
    const visitors = actorsOf(visitor, focus, view);
    if (!place || visitors.length === 0 || OTHERS.has(view.key(trigger.from - 1))) return [];
    // "dự lễ chào mừng đơn vị trở về sau nhiệm vụ tại Nga": where they had been
    if (AWAY.test(view.words_(trigger.to, place.from))) return [];
    for (let i = trigger.to; i < place.from; i++) {
      if ([";", "với"].includes(view.key(i)) && !view.words_(i, i + 3).startsWith("với tư cách")) return [];
      // "dự lễ năm mới, gửi thông điệp đến binh sĩ ở Nga"
      if (view.key(i) === "," && ELSEWHERE.test(view.words_(i + 1, i + 3))) return [];
    }
    const span = {
      from: Math.min(visitor!.from, trigger.from),
      to: Math.max(visitor!.to, place.to),
    };
    return visitsOf(visitors, [place], span);
  },
};
