/** "Vladimir Putin congratulated Yoon Suk-yeol on taking office. The message reads, in part: …": by a message */
import type { Rule } from "../../finding.ts";
import { asSides } from "../../frames.ts";
import { inOffice } from "./sends-message.ts";

/** The message is named in the same sentence or at the head of the next. */
const BY_MESSAGE =
  /(^| )(in (a|his|her) (congratulatory )?(message|letter|telegram|cable|post)|(message|telegram|letter|cable) (reads|said|says|stated)|sent (a|his|her) (message|telegram|letter))( |$)/;
const REACH = 14;

export const congratulates: Rule = {
  name: "congratulates",
  type: "message",
  triggers: ["congratulated", "congratulates", "greeted", "expressed condolences to"],
  read(view, trigger) {
    const next = view.tokens.slice(view.sentence.to, view.sentence.to + REACH).map(({ key }) => key);
    if (!BY_MESSAGE.test(view.words_(trigger.to, view.sentence.to)) && !BY_MESSAGE.test(next.join(" ")))
      return [];
    // "During their call, Modi congratulated Trump. Modi in a post said …"
    if (
      /(^| )(call|conversation|phone|meeting|talks)( |$)/.test(view.words_(view.sentence.from, trigger.from))
    )
      return [];
    // the table knows the day of taking office only
    const object = view.objectAt(trigger.to, new Set(["the"]), 3);
    const from = view.subjectBefore(trigger.from);
    if (!object || from?.actors.length !== 1 || object.mentions.some(({ former }) => former)) return [];
    const sides = asSides(from.actors, object.actors.map(inOffice));
    return sides.length > 1 ? [{ sides, span: { from: from.from, to: object.to } }] : [];
  },
};
