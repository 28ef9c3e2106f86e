/** "ông Trump nhận được thư của nhà lãnh đạo Kim Jong-un" */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { messagesOf } from "./message-sides.ts";
import { sendersListed } from "./message-senders.ts";
import { GET, messageEnd } from "./message-words.ts";
import { FROM } from "./words.ts";

export const getsMessage: Rule = {
  name: "gets-message",
  type: "message",
  triggers: GET,
  read(view, trigger, focus) {
    const end = messageEnd(view, trigger.to);
    const listed = sendersListed(view, end);
    const from = listed[0] ?? view.governedBy(FROM, end, 12);
    const to = view.subjectBefore(trigger.from);
    if (!from || !to) return [];
    const senders = listed.length > 1 ? listed.flatMap(({ actors }) => actors) : actorsOf(from, focus, view);
    return messagesOf(senders, actorsOf(to, focus, view), { from: to.from, to: from.to });
  },
};
