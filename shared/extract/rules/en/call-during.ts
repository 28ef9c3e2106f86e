/** "Zelenskyy congratulated Macron during a phone conversation", "during the phone conversation, A invited B": sides of the sentence */
import type { Rule } from "../../finding.ts";
import { asSides } from "../../frames.ts";
import { DURING_ONE } from "./frames.ts";

export const callDuring: Rule = {
  name: "call-during",
  type: "call",
  triggers: [
    "call",
    "conversation",
    "phone conversation",
    "telephone conversation",
    "phone call",
    "telephone call",
    "by phone",
    "by telephone",
    "over the phone",
  ],
  read(view, trigger) {
    const bare = /^(by|over) /.test(view.words_(trigger.from, trigger.to));
    const before = view.words_(trigger.from - 7, trigger.from);
    const the = /(^| )(during|in) the$/.test(before);
    if (!bare && !the && !DURING_ONE.test(before)) return [];
    const outer = view.groups.filter(
      ({ from, actors, pair }) => !pair && actors.length > 0 && Math.abs(from - trigger.from) < 24,
    );
    const subject = outer.find((group) => !view.isGoverned(group));
    const object = subject && outer.find((group) => group.from >= subject.to && view.isGoverned(group));
    if (!subject || object?.actors.length !== 1 || subject.actors.length !== 1) return [];
    const verb = view.words_(subject.to, object.from);
    if (!TO_SOMEBODY.test(verb)) return [];
    const sides = asSides(subject.actors, object.actors);
    if (sides.length < 2) return [];
    const span = { from: subject.from, to: Math.max(object.to, trigger.to) };
    // "the conversation" may be one told of before
    return the ? [{ sides: [], pointsBack: true, otherwise: sides, span }] : [{ sides, span }];
  },
};

/** What is done to the other on the phone, with nothing between but that verb. */
const TO_SOMEBODY =
  /^(, |also |again |warmly |personally )?(congratulated|thanked|told|assured|informed|briefed|invited|urged|asked|warned|reassured|reminded)( the| his| her)?$/;
