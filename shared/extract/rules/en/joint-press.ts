/** "Remarks by President Biden and President Yoon in joint press conference": they have met */
import type { Rule } from "../../finding.ts";
import { asSides } from "../../frames.ts";
import { groupOf } from "./frames.ts";

export const jointPress: Rule = {
  name: "joint-press",
  type: "meeting",
  noun: true,
  triggers: [
    "joint press conference",
    "joint news conference",
    "joint press availability",
    "joint press statement",
    "joint press statements",
    "joint statements to the press",
    "made press statements",
    "made statements for the press",
    "made statements to the press",
    "press statements by",
    "press statements following",
    "before bilateral meeting",
    "before a bilateral meeting",
    "before expanded bilateral meeting",
    "after bilateral meeting",
    "in bilateral meeting",
    "before meeting",
    "in a bilateral meeting",
    "at state dinner",
    "at a state dinner",
    "at arrival ceremony",
    "at official arrival ceremony",
    "in exchange of toasts",
  ],
  read(view, trigger) {
    const group = groupOf(view, trigger.from) ?? view.groups.find(({ from }) => from === trigger.to);
    const sides = group ? asSides(group.actors) : [];
    return group && sides.length > 1 ? [{ sides, span: { from: group.from, to: trigger.to } }] : [];
  },
};
