/** "ông Trump nhận được thư của nhà lãnh đạo Kim Jong-un" */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { messagesOf } from "./message-sides.ts";
import { GET, messageEnd } from "./message-words.ts";
import { FROM } from "./words.ts";

export const getsMessage: Rule = {
  name: "gets-message",
  type: "message",
  triggers: GET,
  read(view, trigger, focus) {
    const from = view.governedBy(FROM, messageEnd(view, trigger.to), 12);
    const to = view.subjectBefore(trigger.from);
    if (!from || !to) return [];
    const senders = actorsOf(from, focus, view);
    return messagesOf(senders, actorsOf(to, focus, view), { from: to.from, to: from.to });
  },
};
