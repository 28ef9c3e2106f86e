/** "Attending the summit were President Putin, Prime Minister Pashinyan and …", "The meeting was attended by …": all of them met */
import type { Rule } from "../../finding.ts";
import { asSides } from "../../frames.ts";

/** "… the summit at the Kremlin were A, B and C" */
const LIST = /^(\S+ ){0,3}(summit|meeting|talks|session)( \S+){0,4} (were|was|included|are)( |$)/;

export const attends: Rule = {
  name: "attends",
  type: "meeting",
  triggers: [
    "attending",
    "taking part",
    "attended by",
    "participating",
    "summit was attended by",
    "meeting was attended by",
    "talks were attended by",
    "summit brought together",
    "meeting brought together",
  ],
  read(view, trigger) {
    const listed =
      /(attended by|together)$/.test(view.words_(trigger.from, trigger.to)) &&
      /(^| )(summit|meeting|talks|session)( |$)/.test(view.words_(view.sentence.from, trigger.to));
    if (!listed && !LIST.test(view.words_(trigger.to, trigger.to + 10))) return [];
    const leaders = view.groups
      .filter(
        (group) =>
          group.from >= trigger.to ||
          /(chaired|hosted|led|convened) by$/.test(view.words_(group.from - 2, group.from)),
      )
      .flatMap((group) => group.actors)
      .filter(({ level }) => level === "leader");
    const sides = asSides(leaders);
    return sides.length > 1 ? [{ sides, span: { from: trigger.from, to: view.groups.at(-1)!.to } }] : [];
  },
};
