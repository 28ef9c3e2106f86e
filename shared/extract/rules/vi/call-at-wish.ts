/** "Theo đề nghị của Thủ tướng Bỉ, Thủ tướng có cuộc điện đàm": the other side is named as the one who asked for it */
import type { Rule } from "../../finding.ts";
import { asSides } from "../../frames.ts";
import { AT_THE_WISH_OF, isWithin } from "../../refine/vi/read-initiator.ts";
import { CALL_NOUNS, CALL_VERBS } from "./call-words.ts";

export const callAtWish: Rule = {
  name: "call-at-wish",
  type: "call",
  triggers: [...CALL_VERBS, ...CALL_NOUNS],
  read(view, trigger) {
    const asking = view.groups.find((group) => AT_THE_WISH_OF.test(view.words_(group.from - 7, group.from)));
    const subject = asking && view.subjectBefore(trigger.from);
    const [initiator, ...more] = asking?.actors ?? [];
    if (
      !initiator ||
      !subject ||
      subject === asking ||
      more.length > 0 ||
      isWithin(view, trigger, asking.from)
    )
      return [];
    const sides = asSides(subject.actors, [initiator]);
    const span = { from: subject.from, to: trigger.to };
    return sides.length === 2 ? [{ sides, initiator: initiator.id, span }] : [];
  },
};
