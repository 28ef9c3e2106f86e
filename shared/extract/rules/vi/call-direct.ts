/** "Putin điện đàm Tổng thống Hàn Quốc": headlines leave out "với" */
import type { Rule } from "../../finding.ts";
import { direct } from "./frames.ts";
import { CALL_VERBS } from "./call-words.ts";
import { FILLER } from "./words.ts";

export const callDirect: Rule = {
  name: "call-direct",
  type: "call",
  triggers: CALL_VERBS,
  read: (view, trigger, focus) =>
    view.key(trigger.from - 1) === "cuộc" ? [] : direct(view, trigger, focus, FILLER, 3),
};
