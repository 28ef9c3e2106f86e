/** "Remarks by President Biden and President Yoon in joint press conference", "at a joint press conference with President Macron": they have met */
import type { Focus, Reading, Rule, Trigger } from "../../finding.ts";
import { actorsOf, asSides } from "../../frames.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { groupOf, withWhom } from "./frames.ts";

const BESIDE = new Set(["with", "alongside", "beside"]);

/** "Speaking alongside A at a joint news conference, B said …", "B, standing beside A at …" */
function besideHim(view: SentenceView, trigger: Trigger, focus: Focus): Reading[] {
  const beside = view.groups.findLast(({ to, governor }) => to <= trigger.from && BESIDE.has(governor));
  if (!beside) return [];
  const speaker = view.subjectBefore(beside.from) ?? view.subjectAfter(trigger.to);
  const sides = asSides(actorsOf(speaker, focus, view).slice(0, 1), actorsOf(beside, focus, view));
  return sides.length > 1 ? [{ sides, span: { from: beside.from, to: trigger.to } }] : [];
}

export const jointPress: Rule = {
  name: "joint-press",
  type: "meeting",
  noun: true,
  triggers: [
    "joint press conference",
    "joint news conference",
    "joint press availability",
    "joint press statement",
    "joint news briefing",
    "joint media briefing",
    "joint press briefing",
    "joint briefing",
    "joint press appearance",
    "joint press point",
    "joint press meeting",
    "joint media appearance",
    "joint statement to the press",
    "joint remarks",
    "shared press conference",
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
  read(view, trigger, focus) {
    const group = groupOf(view, trigger.from) ?? view.groups.find(({ from }) => from === trigger.to);
    const sides = group ? asSides(group.actors) : [];
    if (group && sides.length > 1) return [{ sides, span: { from: group.from, to: trigger.to } }];
    if (!view.key(trigger.from).startsWith("joint")) return [];
    const readings = withWhom(view, trigger, focus, BESIDE, 12);
    return readings.length > 0 ? readings : besideHim(view, trigger, focus);
  },
};
