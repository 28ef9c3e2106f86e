/** "Ngoại trưởng Lavrov được Chủ tịch Tập Cận Bình tiếp" */
import type { Rule } from "../../finding.ts";
import { asSides } from "../../frames.ts";

export const receivedBy: Rule = {
  name: "received-by",
  type: "meeting",
  triggers: ["tiếp", "tiếp đón", "đón tiếp", "tiếp kiến", "chào đón", "đón"],
  read(view, trigger) {
    const host = view.groups.find((group) => group.to === trigger.from);
    if (!host || !["được", "và"].includes(host.governor)) return [];
    const guest = view.subjectBefore(host.from);
    const sides = asSides(host.actors, guest?.actors);
    return sides.length > 1 && guest
      ? [{ sides, hostCountry: host.actors[0]!.country, span: { from: guest.from, to: trigger.to } }]
      : [];
  },
};
