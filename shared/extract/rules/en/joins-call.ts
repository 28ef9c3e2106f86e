/** "Joining President Biden on the call were Prime Minister Trudeau of Canada, …": all of them are on one call */
import type { Rule } from "../../finding.ts";
import { asSides } from "../../frames.ts";

export const joinsCall: Rule = {
  name: "joins-call",
  type: "call",
  noun: true,
  triggers: [
    "on the call were",
    "on the call was",
    "on the call included",
    "on the call :",
    "in the call were",
    "in the call was",
    "in the call included",
    "in the conversation were",
    "participated in the call",
    "took part in the call",
    "joined the call",
    "were on the call",
    "were also on the call",
    "also joined the call",
    "also joined the conversation",
    "also took part in the call",
    "also on the call were",
  ],
  read(view, trigger, focus) {
    const named = view.groups.flatMap((group) => group.actors);
    const host = focus.topic ?? focus.recent[0];
    const sides = asSides(host && !named.includes(host) ? [host] : [], named);
    return sides.length > 1
      ? [{ sides, span: { from: view.sentence.from, to: Math.max(trigger.to, view.groups.at(-1)?.to ?? 0) } }]
      : [];
  },
};
