/** "Vladimir Putin sent a message to Sheikh Mohammed bin Zayed", "Xi sent condolences to the Japanese prime minister" */
import type { Rule } from "../../finding.ts";
import { actorsOf, asSides } from "../../frames.ts";
import { isPossessor, ownerOf } from "./frames.ts";
import { MESSAGE } from "./message-words.ts";

export const sendsMessage: Rule = {
  name: "sends-message",
  type: "message",
  triggers: [
    "sent",
    "sends",
    "send",
    "has sent",
    "wrote",
    "writes",
    "delivered",
    "cabled",
    "conveyed",
    "extended",
    "addressed",
  ],
  read(view, trigger, focus) {
    const words = view.words_(trigger.to, trigger.to + 12);
    const wrote = /^(wrote|writes|cabled)$/.test(view.words_(trigger.from, trigger.to));
    if (!wrote && !MESSAGE.test(words)) return [];
    if (
      /^(conveyed|extended)/.test(view.key(trigger.from)) &&
      /(phone|call|meeting|talks)/.test(view.words_(view.sentence.from, view.sentence.to))
    )
      return [];
    const to =
      view.groups.find(
        (group) => group.from >= trigger.to && group.from - trigger.to <= 18 && group.governor === "to",
      ) ?? (wrote ? undefined : view.objectAt(trigger.to, new Set(["the"]), 2));
    const from = ownerOf(view, trigger) ?? view.subjectBefore(trigger.from);
    if (!to || !from || isPossessor(view, to)) return [];
    const senders = actorsOf(from, focus, view);
    const sides = asSides(senders, actorsOf(to, focus, view));
    return sides.length > 1 && sides[0] === senders[0]
      ? [{ sides, span: { from: from.from, to: to.to } }]
      : [];
  },
};
