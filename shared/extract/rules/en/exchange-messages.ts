/** "Xi Jinping and Vladimir Putin exchanged congratulatory messages" */
import type { Rule } from "../../finding.ts";
import { together } from "../../frames.ts";
import { withWhom } from "./frames.ts";
import { MESSAGE } from "./message-words.ts";
import { WITH } from "./words.ts";

export const exchangeMessages: Rule = {
  name: "exchange-messages",
  type: "message",
  triggers: ["exchanged", "exchange", "exchanges"],
  read(view, trigger, focus) {
    if (!MESSAGE.test(view.words_(trigger.to, trigger.to + 5))) return [];
    const readings = withWhom(view, trigger, focus, WITH);
    return readings.length > 0 ? readings : together(view, trigger, focus);
  },
};
