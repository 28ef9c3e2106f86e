/** "ông Kim Jong-un đã đến Trung Quốc", "Tổng thống Ukraine bay sang Mỹ", "chuyên cơ chở ông Putin hạ cánh xuống Anchorage" */
import { actorsOf } from "../../frames.ts";
import type { Rule, Trigger } from "../../finding.ts";
import type { Group } from "../../group-mentions.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { placesThere, visitsOf } from "../../visits.ts";
import { headOfDelegation } from "./delegation.ts";

/** Say by themselves that somebody travels. */
const TRAVEL = [
  ...["bay", "trở lại", "quay lại", "lên đường", "khởi hành", "đặt chân", "trên đường"].flatMap((verb) =>
    ["tới", "đến", "sang", "xuống"].map((way) => `${verb} ${way}`),
  ),
  "bay đi",
  "lên máy bay đi",
  "lên máy bay sang",
  "vừa đi",
  "mới đi",
  "hạ cánh xuống",
  "hạ cánh tại",
  "hạ cánh ở",
  "đáp xuống",
  "có mặt tại",
  "có mặt ở",
  "ghé",
  "ghé qua",
  "ghé tới",
  "ghé sang",
  // stays there, however he came
  "đang ở",
  "còn ở",
  "vẫn ở",
  "lưu lại",
  "dừng chân tại",
  "dừng chân ở",
  "rời hà nội sang",
  "rời hà nội đi",
];
/** May mean anything ("liên quan đến"): only right behind the traveller. */
const WAYS = ["tới", "đến", "sang"];
/** Between traveller and verb: when, with whom, whether. */
const ADVERBS =
  /^(( ?)(đã|sẽ|sớm|vừa|mới|đang|sắp|cũng|dự kiến|bất ngờ|lần đầu tiên|lần đầu|có thể|chuẩn bị|muốn|ngay|trực tiếp|hôm|ngày|sáng|chiều|tối|đêm|trưa|nay|qua|mai|vào|,|cùng|và|phu nhân|đoàn đại biểu cấp cao việt nam|đoàn đại biểu việt nam|đoàn|đích thân|chính thức|vẫn|giữ lịch|có lịch|có kế hoạch|dự định|định|quyết định|lại|tiếp tục|một mình|rời|từ|đi tàu|đi máy bay|đi chuyên cơ|bay|bằng tàu hỏa|bằng chuyên cơ|(nói|cho biết|tuyên bố|thông báo|xác nhận|khẳng định)( rằng)?( ông| bà| mình)? (sẽ|sắp|có thể)|\( (trái|phải|giữa) \)))*$/u;
/** "cùng Đoàn đại biểu cấp cao Nam Phi đến …" */
const COMPANY = /(^|,? )(cùng|và|dẫn đầu)( đoàn| đoàn đại biểu| phái đoàn)( cấp cao)?( \S+){0,3}$/u;

/** "ông gặp B ở Berlin rồi tới Paris": whoever the sentence is about goes on. */
const THEN = /(^| )(rồi( sẽ| sau đó)?|trước khi|sau khi|trước đó|sau đó( sẽ)?|và sẽ)$/u;

/** "rời Bình Nhưỡng tới Bắc Kinh": where from. */
const inPlace = ({ places }: SentenceView, at: number) =>
  places.some(({ from, to }) => from <= at && at < to);

function traveller(view: SentenceView, trigger: Trigger): Group | undefined {
  const verb = view.words_(trigger.from, trigger.to);
  const head = headOfDelegation(view, trigger);
  if (head) return head;
  // "Đến Bắc Kinh, ông Trump …"
  if (
    trigger.from - view.sentence.from <= 4 &&
    !view.groups.some(
      (group) => group.to <= trigger.from && (group.actors.length > 0 || !view.isGoverned(group)),
    )
  ) {
    const after = view.subjectAfter(trigger.to);
    return after && view.key(after.from - 1) === "," && after.from - trigger.to <= 9 ? after : undefined;
  }
  const subject = WAYS.includes(verb)
    ? view.groups.findLast((group) => group.to <= trigger.from && !view.isGoverned(group))
    : view.subjectBefore(trigger.from);
  // "Ông Macron: Binh sĩ Pháp đã có mặt tại Greenland": somebody else, of whom he speaks
  if (subject && /^: (?!(đã|sẽ|sắp|vừa|đang)( |$))\S/u.test(view.words_(subject.to, trigger.from)))
    return undefined;
  if (WAYS.includes(verb) && THEN.test(view.words_(trigger.from - 3, trigger.from)))
    return view.groups.find(
      (group) =>
        group.to <= trigger.from && !view.isGoverned(group) && !group.pair && group.actors.length > 0,
    );
  if (!subject || !WAYS.includes(verb)) return subject;
  let between = "";
  for (let i = subject.to; i < trigger.from; i++)
    if (!view.inDate(i) && !inPlace(view, i)) between += `${view.key(i)} `;
  return ADVERBS.test(between.trim().replace(COMPANY, "")) ? subject : undefined;
}

export const arrives: Rule = {
  name: "arrives",
  type: "visit",
  triggers: [...TRAVEL, ...WAYS],
  read(view, trigger, focus) {
    const places = placesThere(view, trigger.to);
    const visitor = places.length > 0 ? traveller(view, trigger) : undefined;
    const actors = actorsOf(visitor, focus, view).filter((actor) => actor.level === "leader");
    const span = {
      from: Math.min(visitor?.from ?? trigger.from, trigger.from),
      to: places.at(-1)?.to ?? trigger.to,
    };
    return visitsOf(actors, places, span);
  },
};
