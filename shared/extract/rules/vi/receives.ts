/** "Tổng Bí thư Tô Lâm tiếp Thủ tướng Lào": the host is the subject, the contact is in his country */
import type { Rule } from "../../finding.ts";
import { direct } from "../../frames.ts";
import { RECEPTION_VERBS } from "./meeting-words.ts";
import { FILLER } from "./words.ts";

/** "trực tiếp", "gián tiếp": only the second half of a word. */
const PART_OF = new Set(["trực", "gián", "kế", "nối", "liên", "giao"]);

export const receives: Rule = {
  name: "receives",
  type: "meeting",
  triggers: RECEPTION_VERBS,
  read(view, trigger, focus) {
    if (PART_OF.has(view.key(trigger.from - 1))) return [];
    if (
      ["đón", "tiễn", "chào"].includes(view.key(trigger.from)) &&
      view.key(trigger.from + 1) !== "tiếp" &&
      view.subjectBefore(trigger.from) === undefined
    )
      return [];
    return direct(view, trigger, focus, FILLER, 14).map((reading) => {
      const host = reading.sides[0]!;
      return { ...reading, hostCountry: host.country };
    });
  },
};
