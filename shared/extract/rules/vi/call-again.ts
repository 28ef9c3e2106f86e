/** "Tại cuộc điện đàm, hai nhà lãnh đạo …": the call told of before, or the one that its sentence names the sides of */
import type { Rule } from "../../finding.ts";
import { around, pointsBackOr } from "./frames.ts";
import { CALL_NOUNS } from "./call-words.ts";

export const callAgain: Rule = {
  name: "call-again",
  type: "call",
  noun: true,
  triggers: [
    ...CALL_NOUNS.filter((noun) => /^(cuộc|buổi|cú)/.test(noun)),
    "lần điện đàm thứ",
    "lần điện đàm đầu tiên",
    // "Việc gửi thư và điện đàm đều do phía Mỹ đề nghị"
    "việc điện đàm",
    "điện đàm diễn ra",
    "điện đàm kéo dài",
    "điện đàm kết thúc",
    "điện đàm do",
    "điện đàm đều",
    "điện đàm được",
  ],
  read(view, trigger) {
    // "các cuộc điện đàm của ông A với giới chức Hàn Quốc": whichever they were
    if (["các", "những", "nhiều"].includes(view.key(trigger.from - 1)) && view.key(trigger.to) === "của")
      return [];
    const readings = around(view, trigger);
    return readings.length > 0 ? readings : pointsBackOr(view, trigger);
  },
};
