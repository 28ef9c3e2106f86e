/** "cuộc điện đàm Trump - Putin"; "điện đàm Nga - Mỹ" says nothing of leaders */
import type { Rule } from "../../finding.ts";
import { ofTwo } from "./frames.ts";
import { CALL_NOUNS } from "./call-words.ts";

export const callOfTwo: Rule = {
  name: "call-of-two",
  type: "call",
  noun: true,
  triggers: CALL_NOUNS,
  read: ofTwo,
};
