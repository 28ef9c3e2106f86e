/** "Hội nghị thượng đỉnh ở Thiên Tân có sự tham dự của ông Tập, Tổng thống Putin và Thủ tướng Modi": one meeting of all */
import { asSides } from "../../frames.ts";
import type { Rule } from "../../finding.ts";

const GATHERING =
  /(^| )(hội nghị|thượng đỉnh|cuộc họp|cuộc gặp|hội đàm|phiên họp|bữa tối|bữa trưa|lễ ký|cuộc thảo luận)( |$)/u;

export const attendedBy: Rule = {
  name: "attended-by",
  type: "meeting",
  triggers: [
    ...["có", "với"].flatMap((verb) =>
      ["dự", "tham dự", "tham gia", "góp mặt", "hiện diện"].map((act) => `${verb} sự ${act} của`),
    ),
    "có sự tham dự đầy đủ của",
    "quy tụ",
  ],
  read(view, trigger) {
    if (!GATHERING.test(view.words_(view.sentence.from, trigger.from))) return [];
    const present = view.groups.find((group) => group.from >= trigger.to && group.from - trigger.to <= 4);
    const sides = asSides(present?.actors ?? []);
    if (!present || sides.filter(({ level }) => level === "leader").length < 2) return [];
    return [{ sides, span: { from: trigger.from, to: present.to } }];
  },
};
