/** "Trả lời bức thư của Tổng thống Trump, Đại giáo chủ Khamenei nói …": whoever answers a letter has been sent it */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { messagesOf } from "./message-sides.ts";
import { ANSWER, messageEnd } from "./message-words.ts";
import { FROM } from "./words.ts";

export const answersMessage: Rule = {
  name: "answers-message",
  type: "message",
  triggers: ANSWER,
  read(view, trigger, focus) {
    const from = view.governedBy(FROM, messageEnd(view, trigger.to), 8);
    const to = view.subjectBefore(trigger.from) ?? (from && view.subjectAfter(from.to));
    if (!from || !to) return [];
    const span = { from: Math.min(to.from, trigger.from), to: Math.max(to.to, from.to) };
    return messagesOf(actorsOf(from, focus, view), actorsOf(to, focus, view), span).map((reading) => ({
      ...reading,
      // "chưa trả lời bức thư": what is not answered has come all the same
      status: "held",
    }));
  },
};
