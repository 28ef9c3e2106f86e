/** "thượng đỉnh Trump - Putin", "hội nghị thượng đỉnh Nga - Mỹ", "cuộc gặp Trump - Kim" */
import type { Rule } from "../../finding.ts";
import { asSides } from "../../frames.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";

export const summitOfTwo: Rule = {
  name: "summit-of-two",
  type: "meeting",
  noun: true,
  triggers: ["thượng đỉnh", "hội nghị thượng đỉnh", ...MEETING_NOUNS],
  read(view, trigger) {
    const group = view.groups.find((each) => each.from === trigger.to);
    if (!group) return [];
    const sides = group.mentions.every(
      (mention) => mention.kind !== "pair" && (mention.kind === "dyad" || !mention.office),
    )
      ? asSides(group.actors)
      : [];
    return sides.length > 1 ? [{ sides, span: { from: trigger.from, to: group.to } }] : [];
  },
};
