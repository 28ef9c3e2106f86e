/** "Chủ tịch nước dự tiệc trưa do Ngoại trưởng Mỹ chủ trì": guest and host are at one table */
import { actorsOf, asSides } from "../../frames.ts";
import type { Rule } from "../../finding.ts";

const MEALS = [
  "bữa tối",
  "bữa trưa",
  "bữa sáng",
  "tiệc trưa",
  "tiệc tối",
  "tiệc trà",
  "tiệc chiêu đãi",
].concat(["chiêu đãi", "quốc yến", "tiệc", "bữa tiệc", "bữa cơm", "dạ tiệc", "buổi chiêu đãi"]);
const GIVEN = /^(( \S+){0,4} )?(chủ trì|chiêu đãi|thết đãi|tổ chức|mời|khoản đãi|đứng ra tổ chức)( |$)/u;
/** Between the meal and "do": what kind it is. */
const PLAIN = /^(cấp nhà nước|trọng thể|thân mật|chính thức|riêng|chào mừng|làm việc|chiêu đãi)?( |$)*$/u;

export const guestAtTable: Rule = {
  name: "guest-at-table",
  type: "meeting",
  triggers: ["dự", "tham dự", "cùng dự", "tới dự", "đến dự"].flatMap((verb) =>
    MEALS.map((meal) => `${verb} ${meal}`),
  ),
  read(view, trigger, focus) {
    const host = view.groups.find((group) => group.from > trigger.to && group.governor === "do");
    if (!host || host.from - trigger.to > 4 || !PLAIN.test(view.words_(trigger.to, host.from - 1))) return [];
    if (
      !GIVEN.test(` ${view.words_(host.to, host.to + 6)}`.trim()) &&
      !GIVEN.test(view.words_(host.to, host.to + 3))
    )
      return [];
    const guest = view.subjectBefore(trigger.from);
    const hosts = actorsOf(host, focus, view);
    const sides = asSides(actorsOf(guest, focus, view), hosts);
    return guest && sides.length > 1
      ? [{ sides, hostCountry: hosts[0]!.country, span: { from: guest.from, to: host.to } }]
      : [];
  },
};
