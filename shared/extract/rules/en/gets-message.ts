/** "Trump received a letter from Kim Jong Un" */
import type { Rule } from "../../finding.ts";
import { actorsOf, asSides } from "../../frames.ts";
import { MESSAGE } from "./message-words.ts";
import { FROM } from "./words.ts";

export const getsMessage: Rule = {
  name: "gets-message",
  type: "message",
  triggers: ["received", "receives", "has received", "got"],
  read(view, trigger, focus) {
    if (!MESSAGE.test(view.words_(trigger.to, trigger.to + 6))) return [];
    const from = view.governedBy(FROM, trigger.to, 10);
    const to = view.subjectBefore(trigger.from);
    if (!from || !to) return [];
    const sides = asSides(actorsOf(from, focus, view), actorsOf(to, focus, view));
    return sides.length > 1 ? [{ sides, span: { from: to.from, to: from.to } }] : [];
  },
};
