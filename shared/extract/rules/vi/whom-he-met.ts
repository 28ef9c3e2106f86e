/** "Tổng thống Lula, người ông đã điện đàm hôm 7/8": whom they spoke with stands before, set off by "người" */
import type { ContactType } from "../../contact-record.ts";
import type { Rule } from "../../finding.ts";
import { actorsOf, asSides } from "../../frames.ts";
import { CALL_VERBS } from "./call-words.ts";
import { MEETING_DIRECT_VERBS } from "./meeting-words.ts";

const ruleOf = (name: string, type: ContactType, triggers: readonly string[]): Rule => ({
  name,
  type,
  triggers,
  read(view, trigger, focus) {
    const subject = view.groups.findLast((group) => group.to <= trigger.from);
    if (!subject || !DONE.test(view.words_(subject.to, trigger.from))) return [];
    const before = ["người", "mà"].includes(view.key(subject.from - 1));
    const whom = view.groups.findLast((group) => group.to < subject.from && subject.from - group.to <= 4);
    if (!before || !whom || !WHOM.test(view.words_(whom.to, subject.from))) return [];
    const sides = asSides(actorsOf(subject, focus, view), actorsOf(whom, focus, view));
    return sides.length > 1 ? [{ sides, span: { from: whom.from, to: trigger.to } }] : [];
  },
});

const DONE = /^(đã|vừa|từng|mới|sẽ|sắp|thường xuyên)?( có)?$/u;
const WHOM = /^,? ?người( mà)?$/u;

export const whomHeCalled = ruleOf("whom-he-called", "call", [
  ...CALL_VERBS,
  "gọi điện",
  "gọi",
  "nói chuyện qua điện thoại",
]);
export const whomHeMet = ruleOf("whom-he-met", "meeting", [
  ...MEETING_DIRECT_VERBS,
  "hội đàm",
  "tiếp",
  "đón",
]);
