/** "Sau đó, ông Macron và ông Starmer tham gia cuộc gọi": they are on the call told of before */
import type { Rule } from "../../finding.ts";
import { actorsOf, asSides } from "../../frames.ts";

const JOIN = ["tham gia", "cùng tham gia", "cũng tham gia", "góp mặt trong", "có mặt trong"];
const CALLS = ["cuộc gọi", "cuộc điện đàm", "cuộc trò chuyện", "cuộc nói chuyện", "cuộc trao đổi"];

export const joinsCall: Rule = {
  name: "joins-call",
  type: "call",
  noun: true,
  triggers: JOIN.flatMap((join) => CALLS.map((call) => `${join} ${call}`)),
  read(view, trigger, focus) {
    const { last, lastPair } = focus;
    if (last?.type !== "call" || ["với", "giữa", "của", "cùng"].includes(view.key(trigger.to))) return [];
    const subject = view.subjectBefore(trigger.from);
    if (!subject || subject.pair) return [];
    const sides = asSides(lastPair, actorsOf(subject, focus, view));
    const joins = sides.length > lastPair.length && lastPair.length > 1;
    return joins ? [{ sides, span: { from: subject.from, to: trigger.to } }] : [];
  },
};
