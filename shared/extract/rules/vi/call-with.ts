/** "Tổng thống Putin điện đàm với Thủ tướng Modi", "trong cuộc điện đàm với ông Modi, ông Putin nói …" */
import type { Rule } from "../../finding.ts";
import { withPartner } from "./frames.ts";
import { CALL_NOUNS, CALL_VERBS } from "./call-words.ts";
import { PARTNER } from "./words.ts";

export const callWith: Rule = {
  name: "call-with",
  type: "call",
  triggers: [...CALL_VERBS, ...CALL_NOUNS],
  read: (view, trigger, focus) => withPartner(view, trigger, focus, PARTNER),
};
