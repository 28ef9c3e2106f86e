/** "In a letter to President Trump, Kim Jong Un …", "Xi’s message to Putin", "a letter from Maduro to Trump" */
import type { Rule } from "../../finding.ts";
import { actorsOf, asSides } from "../../frames.ts";
import { ownerOf } from "./frames.ts";
import { MESSAGE_NOUNS } from "./message-words.ts";

export const messageOf: Rule = {
  name: "message-of",
  type: "message",
  noun: true,
  triggers: MESSAGE_NOUNS,
  read(view, trigger, focus) {
    const near = view.groups.filter((group) => group.from >= trigger.to && group.from - trigger.to <= 14);
    const to = near.find((group) => group.governor === "to");
    if (!to) return [];
    const author = near.find(
      (group) => group !== to && (group.governor === "from" || group.governor === "by"),
    );
    const fronted = view.isFronted(trigger.from) ? view.subjectAfter(to.to) : undefined;
    for (const group of [author, ownerOf(view, trigger), fronted]) {
      const from = actorsOf(group, focus, view);
      const sides = asSides(from, actorsOf(to, focus, view));
      if (group && sides.length > 1 && sides[0] === from[0])
        return [{ sides, span: { from: Math.min(group.from, trigger.from), to: Math.max(group.to, to.to) } }];
    }
    return [];
  },
};
