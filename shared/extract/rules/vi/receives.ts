/** "Tổng Bí thư Tô Lâm tiếp Thủ tướng Lào": the host is the subject, the contact is in his country */
import type { Focus, Reading, Rule, Trigger } from "../../finding.ts";
import { actorsOf, asSides } from "../../frames.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { direct } from "./frames.ts";
import { RECEPTION_VERBS } from "./meeting-words.ts";
import { FILLER } from "./words.ts";

/** "trực tiếp", "gián tiếp": only the second half of a word. */
const PART_OF = new Set(["trực", "gián", "kế", "nối", "liên", "giao"]);

/** "Đón ông Putin tại sân bay, Thủ tướng Modi …", "thông điệp của ông Modi khi đón ông Putin": said all the same. */
function hasHost(view: SentenceView, { from, to }: Trigger): boolean {
  const guest = view.objectAt(to, FILLER, 14);
  const after = guest && view.subjectAfter(guest.to);
  if (after && from - view.sentence.from <= 1) return view.key(after.from - 1) === ",";
  return view.key(from - 1) === "khi" && view.groups.some((group) => group.to === from - 1);
}

/** "Tổng Bí thư chủ trì lễ đón." after a sentence on whom it was held for. */
function ceremonyOf(view: SentenceView, trigger: Trigger, focus: Focus): Reading[] {
  if (!/^chủ trì lễ đón/u.test(view.words_(trigger.from, trigger.to))) return [];
  const host = view.subjectBefore(trigger.from);
  const told = focus.earlier.at(-1)?.groups.flatMap(({ actors }) => actors) ?? [];
  const guest = told.find((actor) => actor.level === "leader" && actor.country !== host?.actors[0]?.country);
  const sides = host && guest ? asSides(host.actors, [guest]) : [];
  return host && sides.length === 2 ? [{ sides, span: { from: host.from, to: trigger.to } }] : [];
}

/** "ông bay sang Addis Ababa, nơi Thủ tướng Ethiopia ra tận sân bay đón": whom is said before "nơi" */
function whereMet(view: SentenceView, { from, to }: Trigger, focus: Focus): Reading[] {
  const host = view.groups.findLast((group) => group.to <= from && view.key(group.from - 1) === "nơi");
  const guest = view.groups.find((group) => !view.isGoverned(group) && group.to < (host?.from ?? 0));
  if (!host || !guest || from - host.to > 6 || view.groups.some((group) => group.from === to)) return [];
  const sides = asSides(host.actors, actorsOf(guest, focus, view));
  return sides.length > 1 ? [{ sides, span: { from: guest.from, to } }] : [];
}

export const receives: Rule = {
  name: "receives",
  type: "meeting",
  triggers: RECEPTION_VERBS,
  read(view, trigger, focus) {
    // "Ngoại trưởng Thụy Sĩ cho biết nước này sẵn sàng đón ông Putin": the country, not he
    if (/(^| )nước (này|ông|bà|mình)( |$)/u.test(view.words_(trigger.from - 6, trigger.from))) return [];
    if (PART_OF.has(view.key(trigger.from - 1))) return [];
    const bare =
      ["đón", "tiễn", "chào"].includes(view.key(trigger.from)) && view.key(trigger.from + 1) !== "tiếp";
    if (bare && view.subjectBefore(trigger.from) === undefined && !hasHost(view, trigger)) return [];
    const readings = direct(view, trigger, focus, FILLER, 14);
    const others = () => [...ceremonyOf(view, trigger, focus), ...whereMet(view, trigger, focus)];
    return (readings.length > 0 ? readings : others()).map((reading) => {
      const host = reading.sides[0]!;
      return { ...reading, hostCountry: host.country };
    });
  },
};
