/** "Tại cuộc điện đàm, hai nhà lãnh đạo …": the call told of before */
import type { Rule } from "../../finding.ts";
import { pointsBack } from "../../frames.ts";
import { CALL_NOUNS } from "./call-words.ts";

export const callAgain: Rule = {
  name: "call-again",
  type: "call",
  noun: true,
  triggers: CALL_NOUNS.filter((noun) => /^(cuộc|buổi|cú)/.test(noun)),
  read: (_view, trigger) => pointsBack(trigger),
};
