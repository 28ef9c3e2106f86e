/** "ông Trump nhận được thư của nhà lãnh đạo Kim Jong-un" */
import { actorsOf, asSides } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { GET } from "./message-words.ts";
import { FROM } from "./words.ts";

export const getsMessage: Rule = {
  name: "gets-message",
  type: "message",
  triggers: GET,
  read(view, trigger, focus) {
    const from = view.governedBy(FROM, trigger.to, 12);
    const to = view.subjectBefore(trigger.from);
    if (!from || !to) return [];
    const senders = actorsOf(from, focus, view);
    const sides = asSides(senders, actorsOf(to, focus, view));
    return sides.length > 1 ? [{ sides, span: { from: to.from, to: from.to } }] : [];
  },
};
