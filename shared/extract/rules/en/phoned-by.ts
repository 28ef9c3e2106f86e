/** "Zelensky received a call from President Macron": the other side asked for the call */
import type { Rule } from "../../finding.ts";
import { CALL_NOUNS } from "./call-words.ts";
import { withWhom } from "./frames.ts";

/** "received a congratulatory phone call", "took separate calls": nothing between but what kind of call. */
const RECEIVED =
  /(^| )(receiv(ed|es|ing)|took|takes|taken|got|gets|had|has had|fielded|answered|accepted)( (a|an|the|two|three|several|separate|another|further|congratulatory|official|introductory|brief|long|lengthy|surprise|today|yesterday|on|this|morning|evening|afternoon|\S+day|his|her|first|incoming|,|late|early|and|series|of|number))*$/;
/** "after a phone call from …" */
const AFTER = /(^| )(after|following|in|during) (a|an|the|his|her)( \S+)?$/;
const FROM_WHOM = new Set(["from"]);

export const phonedBy: Rule = {
  name: "phoned-by",
  type: "call",
  triggers: CALL_NOUNS,
  read(view, trigger, focus) {
    const before = view.words_(trigger.from - 7, trigger.from);
    const phone = /phone/.test(view.words_(trigger.from, trigger.to));
    if (!RECEIVED.test(before) && !(phone && AFTER.test(before))) return [];
    return withWhom(view, trigger, focus, FROM_WHOM, 8).flatMap((reading) => {
      const caller = reading.sides.at(-1);
      return caller ? [{ ...reading, initiator: caller.id }] : [];
    });
  },
};
