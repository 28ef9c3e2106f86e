/** "Zelenskyy congratulated Macron during a phone conversation", "discussed the ceasefire with Putin over phone": sides of the sentence */
import type { Rule } from "../../finding.ts";
import { BY_PHONE } from "./call-words.ts";
import { toldAt } from "./told-at.ts";

export const callDuring: Rule = {
  name: "call-during",
  type: "call",
  triggers: [
    "call",
    "conversation",
    "phone conversation",
    "telephone conversation",
    "telephonic conversation",
    "phone call",
    "phone talks",
    "telephone call",
    ...BY_PHONE,
  ],
  read: (view, trigger) =>
    toldAt(view, trigger, /^(by|over|on|via) /.test(view.words_(trigger.from, trigger.to))),
};
