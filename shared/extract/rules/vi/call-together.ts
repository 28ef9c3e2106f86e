/** "Lãnh đạo Ấn Độ - Nga điện đàm", "ông Trump và ông Putin có cuộc điện đàm" */
import type { Rule } from "../../finding.ts";
import { together } from "./frames.ts";
import { CALL_NOUNS, CALL_VERBS } from "./call-words.ts";

export const callTogether: Rule = {
  name: "call-together",
  type: "call",
  triggers: [...CALL_VERBS, ...CALL_NOUNS],
  read: (view, trigger, focus) =>
    view.key(trigger.from - 1) === "cuộc" ? [] : together(view, trigger, focus),
};
