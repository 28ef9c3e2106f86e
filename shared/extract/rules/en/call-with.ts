/** "President Biden spoke today with President Macron", "Readout of President Biden’s call with Chancellor Scholz" */
import type { Rule } from "../../finding.ts";
import { CALL_NOUNS, CALL_VERBS } from "./call-words.ts";
import { withWhom } from "./frames.ts";
import { WITH, WITH_OR_TO } from "./words.ts";

/** A conversation in person, or on the margins of a gathering. */
export const IN_PERSON =
  /(in person|inside|basilica|funeral|face to face|face - to - face|sidelines|margins|in passing|over (lunch|dinner)|handshake)/;

export const callWith: Rule = {
  name: "call-with",
  type: "call",
  triggers: [...CALL_VERBS, ...CALL_NOUNS],
  read(view, trigger, focus) {
    if (IN_PERSON.test(view.words_(view.sentence.from, view.sentence.to))) return [];
    const verb = /^(spoke|spoken|speak|talk|on the phone)/.test(view.words_(trigger.from, trigger.to));
    return withWhom(view, trigger, focus, verb ? WITH_OR_TO : WITH, verb ? 12 : 16);
  },
};
