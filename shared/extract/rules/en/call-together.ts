/** "President Joe Biden and Chancellor Angela Merkel spoke today", "The two leaders held a phone call on Monday" */
import type { Rule, Trigger } from "../../finding.ts";
import { together } from "../../frames.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { IN_PERSON } from "./call-with.ts";
import { CALL_NOUNS } from "./call-words.ts";
import { DURING_ONE, isHeld } from "./frames.ts";

/** After "spoke": by phone, on a day; not "spoke in favour of", "spoke to reporters". */
const BY_PHONE =
  /^(today|yesterday|by|$|on phone|over phone|tomorrow|next week|on the phone|over the phone|again|earlier|since|for|twice|on (mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues|wednes|thurs|fri|satur|sun|last|this|\.|,)/;

const ON_A_DAY =
  /^(today|tomorrow|(later |early |late )?(on )?(mon|tues|wednes|thurs|fri|satur|sun)day|(this|next|later this) (week|weekend|month|morning|afternoon|evening)|by (tele)?phone|over (the )?(tele)?phone|on (the )?phone|for)( |$)/;

/** "agreed to meet after a two-hour phone call": by its own name a call. */
const PHONE = /phone|telephone/;

/** "The two had discussed it by phone on Monday" */
const ON_THE_PHONE = ["by phone", "by telephone", "over the phone", "on the phone"];

function isTalk(view: SentenceView, { from }: Trigger): boolean {
  const subject = view.subjectBefore(from);
  return (
    subject !== undefined &&
    /^((had|have|also|last|then|already|later|both|briefly) )*(spoke|spoken|talked|discussed|conferred|agreed|consulted)( |$)/.test(
      view.words_(subject.to, from),
    )
  );
}

export const callTogether: Rule = {
  name: "call-together",
  type: "call",
  triggers: [
    "spoke",
    "spoke by phone",
    "spoke by telephone",
    "spoke on the phone",
    "talked by phone",
    "talked on the phone",
    "speak by phone",
    "speak by telephone",
    "speak on the phone",
    "speak over the phone",
    "talk by phone",
    "talk by telephone",
    "talk on the phone",
    "talk over the phone",
    "have spoken",
    "had spoken",
    "spoke over the phone",
    "talked",
    "talk",
    "to talk",
    "will talk",
    "speak",
    "to speak",
    "will speak",
    "speak over phone",
    "spoke over phone",
    "talk over phone",
    ...ON_THE_PHONE,
    ...CALL_NOUNS,
  ],
  read(view, trigger, focus) {
    if (IN_PERSON.test(view.words_(view.sentence.from, view.sentence.to))) return [];
    const words = view.words_(trigger.from, trigger.to);
    // "agreed to speak again soon": no call in particular
    if (/^((to|will) )?(speak|talk)$/.test(words) && !ON_A_DAY.test(view.words_(trigger.to, trigger.to + 3)))
      return [];
    if (/(spoken?|speak|talked|talk)$/.test(words) && !BY_PHONE.test(view.words_(trigger.to, trigger.to + 3)))
      return [];
    if (ON_THE_PHONE.includes(words)) return isTalk(view, trigger) ? together(view, trigger, focus) : [];
    const verb = /^((to|will) )?(spoke|talk|have|had|speak)/.test(words);
    const before = view.words_(trigger.from - 7, trigger.from);
    if (!verb && !isHeld(view, trigger) && !(PHONE.test(words) && DURING_ONE.test(before))) return [];
    return together(view, trigger, focus);
  },
};
