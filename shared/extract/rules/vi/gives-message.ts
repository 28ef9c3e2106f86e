/** "ông Putin gửi tới Tổng thống Mỹ một bức thư", "Thủ tướng Anh trao cho ông Trump thư của Vua Charles": to whom stands first */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { messagesOf, senderBefore } from "./message-sides.ts";
import { isMessageAt, messageEnd } from "./message-words.ts";

export const givesMessage: Rule = {
  name: "gives-message",
  type: "message",
  triggers: ["gửi", "chuyển", "trao", "trao tận tay", "đưa", "viết", "dành"].flatMap((verb) =>
    ["", " tới", " đến", " cho"].map((way) => `${verb}${way}`),
  ),
  read(view, trigger, focus) {
    const to = view.groups.find(({ from }) => from >= trigger.to);
    if (!to || to.from - trigger.to > 1 || !isMessageAt(view, to.to)) return [];
    const end = messageEnd(view, to.to + 2);
    const owner = view.groups.find(
      (group) => group.from >= end && group.from - end <= 4 && ["của", "từ"].includes(group.governor),
    );
    // "trao cho ông bức thư của một học sinh"
    if (!owner && /^(\S+ ){0,2}của( |$)/u.test(view.words_(end, end + 3))) return [];
    const sender = owner ?? senderBefore(view, trigger.from, focus);
    return messagesOf(actorsOf(sender, focus, view), actorsOf(to, focus, view), {
      from: Math.min(sender?.from ?? trigger.from, trigger.from),
      to: Math.max(owner?.to ?? end, end),
    });
  },
};
