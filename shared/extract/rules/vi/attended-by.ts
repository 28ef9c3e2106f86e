/** "Hội nghị thượng đỉnh ở Thiên Tân có sự tham dự của ông Tập, Tổng thống Putin và Thủ tướng Modi": one meeting of all */
import { actorsOf, asSides } from "../../frames.ts";
import type { Focus, Reading, Rule, Trigger } from "../../finding.ts";
import type { SentenceView } from "../../sentence-view.ts";

const GATHERING =
  /(^| )(hội nghị|thượng đỉnh|cuộc họp|cuộc gặp|hội đàm|phiên họp|bữa tối|bữa trưa|lễ ký|cuộc thảo luận)( |$)/u;

const ONLINE = /(^| )(trực tuyến|qua cầu truyền hình|qua video)( |$)/u;

/** "ông chủ trì Hội nghị cấp cao trực tuyến với sự tham dự của A và B": he is one of them. */
function present(view: SentenceView, trigger: Trigger, focus: Focus): Reading[] {
  const before = view.words_(view.sentence.from, trigger.from);
  if (!GATHERING.test(before)) return [];
  const group = view.groups.find((each) => each.from >= trigger.to && each.from - trigger.to <= 4);
  const chair = /(^| )chủ trì( |$)/u.test(before) ? view.subjectBefore(trigger.from) : undefined;
  // "cuộc gặp ba bên với sự góp mặt của Tổng thống Uzbekistan": the third beside the two told of
  const two = /(^| )(ba|3) bên( |$)/u.test(before) && group?.actors.length === 1 ? focus.lastPair : [];
  const sides = asSides(chair ? actorsOf(chair, focus, view) : two, group?.actors ?? []);
  if (!group || sides.filter(({ level }) => level === "leader").length < 2) return [];
  return [{ sides, span: { from: trigger.from, to: group.to } }];
}

const TRIGGERS = [
  ...["có", "với"].flatMap((verb) =>
    ["dự", "tham dự", "tham gia", "góp mặt", "hiện diện"].map((act) => `${verb} sự ${act} của`),
  ),
  "có sự tham dự đầy đủ của",
  "quy tụ",
];

export const attendedOnline: Rule = {
  name: "attended-online",
  type: "video",
  triggers: TRIGGERS,
  read: (view, trigger, focus) =>
    ONLINE.test(view.words_(view.sentence.from, trigger.from)) ? present(view, trigger, focus) : [],
};

export const attendedBy: Rule = {
  name: "attended-by",
  type: "meeting",
  triggers: TRIGGERS,
  read: present,
};
