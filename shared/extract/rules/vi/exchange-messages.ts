/** "Lãnh đạo Việt Nam và Trung Quốc trao đổi điện mừng" */
import type { Rule } from "../../finding.ts";
import { together, withPartner } from "./frames.ts";
import { EXCHANGE } from "./message-words.ts";
import { PARTNER } from "./words.ts";

export const exchangeMessages: Rule = {
  name: "exchange-messages",
  type: "message",
  triggers: EXCHANGE,
  read(view, trigger, focus) {
    const readings = withPartner(view, trigger, focus, PARTNER);
    return readings.length > 0 ? readings : together(view, trigger, focus);
  },
};
