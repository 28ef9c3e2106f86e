/** "Trump spoke to Putin on Sunday and again on Monday": the same once more, on a day of its own */
import type { ContactType } from "../../contact-record.ts";
import type { Rule } from "../../finding.ts";

const againOn = (type: ContactType): Rule => ({
  name: `${type}-again-on`,
  type,
  triggers: ["and again", "and then again", "and once more"],
  read(view, trigger, { last }) {
    const on = view.dates.find(({ from }) => from >= trigger.to && from - trigger.to <= 2);
    if (!on || last?.view !== view || last.type !== type || last.sides.length < 2) return [];
    return [
      { sides: last.sides, on, another: true, status: "held", span: { from: trigger.from, to: on.to } },
    ];
  },
});

export const againOnAnotherDay: readonly Rule[] = (["call", "video", "meeting"] as const).map(againOn);
