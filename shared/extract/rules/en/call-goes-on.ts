/** "I spoke with the Dutch premier. … With President of France Macron.": the list of calls goes on */
import { split } from "../../frames.ts";
import type { Rule } from "../../finding.ts";

/** Sentences between a call and "With …", which says by itself that a list goes on. */
const LONGEST_PAUSE = 4;

export const callGoesOn: Rule = {
  name: "call-goes-on",
  type: "call",
  triggers: ["."],
  read(view, trigger, focus) {
    const { last } = focus;
    const group = view.groups[0];
    const { from } = view.sentence;
    const withWhom = view.key(from) === "with";
    const whole = group?.from === (withWhom ? from + 1 : from) && group.to === trigger.from;
    if (!group || !whole || last?.type !== "call") return [];
    if (view.index - last.view.index > (withWhom ? LONGEST_PAUSE : 1)) return [];
    const caller = last.sides[0];
    const named = group.mentions.every(({ name, office }) => name !== undefined && office !== undefined);
    if (!caller || !named) return [];
    const span = { from: group.from, to: trigger.to };
    return split([caller], group.actors, span).map((reading) => ({ ...reading, sameDay: true }));
  },
};
