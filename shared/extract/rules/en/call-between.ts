/** "a telephone call between President Putin and Prime Minister Modi" */
import type { Rule } from "../../finding.ts";
import { between } from "../../frames.ts";
import { ofBoth } from "./frames.ts";
import { CALL_NOUNS } from "./call-words.ts";
import { BETWEEN } from "./words.ts";

export const callBetween: Rule = {
  name: "call-between",
  type: "call",
  noun: true,
  triggers: CALL_NOUNS,
  read(view, trigger, focus) {
    const readings = between(view, trigger, focus, BETWEEN);
    return readings.length > 0 ? readings : ofBoth(view, trigger);
  },
};
