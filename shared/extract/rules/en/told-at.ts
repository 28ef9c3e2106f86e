/** "Trump told Putin in a phone call that …", "during their meeting, Putin thanked Xi": the contact is named beside what one does to the other. */
import type { Reading, Trigger } from "../../finding.ts";
import { asSides } from "../../frames.ts";
import type { Group } from "../../group-mentions.ts";
import type { SentenceView } from "../../sentence-view.ts";

/** What is done to the other in words, with nothing between but that verb. */
const TO_SOMEBODY =
  /^(, )?((also|again|warmly|personally|has|had|have|then|later|privately|reportedly|directly|once|still|both|,) )*(congratulat(ed|es|ing)|thank(ed|s|ing)|told|tells|telling|assur(ed|es)|inform(ed|s|ing)|brief(ed|s|ing)|invit(ed|es|ing)|urg(ed|es|ing)|ask(ed|s|ing)|warn(ed|s|ing)|reassur(ed|es)|remind(ed|s)|press(ed|es)|encourag(ed|es)|implor(ed|es)|caution(ed|s)|advis(ed|es))( the| his| her)?$/;
/** What is done together or said, before "with" or "to". */
const TALKING =
  /(^| )(discuss(ed|es)?|talk(ed|s)?|spoke|speaks?|agree(d|s)?|conferred|review(ed|s)?|exchanged?|consult(ed|s)?|raise[ds]?|explored|coordinat(ed|es)|reiterated|conveyed|expressed|stressed|emphasi[sz]ed)( |$)/;
const REACH = 24;
/** "during Thursday’s call", "in a lengthy phone call", "at the meeting": it is that in which they talked. */
const INSIDE =
  /(^| )(after|following|during|in|on|by|at|over) ?((a|an|the|their|his|her|another|this|that|last|yesterday [’'] s|today [’'] s|\S+day [’'] s)( [^,;: ]+( - [^,;: ]+)*){0,3})?$/;
const KNOWN = /(^| )(the|this|that|their)( \S+){0,3}$/;

/** "would raise it in a call": not yet. */
const AHEAD = /(^| )(will|would|to|may|might|could|plans?|expected)( |$)/;

/** Who speaks and to whom, where the words before the trigger place their talk in it. */
export function toldAt(view: SentenceView, trigger: Trigger, bare: boolean): Reading[] {
  const before = view.words_(trigger.from - 9, trigger.from);
  if (!bare && !INSIDE.test(before)) return [];
  if (!bare && /^(with|between|of|from|to)( |$)/.test(view.words_(trigger.to, trigger.to + 1))) return [];
  let subject: Group | undefined;
  for (const group of view.groups) {
    const near = Math.abs(group.from - trigger.from) < REACH && !group.pair;
    const ahead = subject;
    if (!view.isGoverned(group)) subject = group;
    if (!near || !ahead || group.actors.length !== 1 || ahead.actors.length !== 1) continue;
    const verb = view.words_(ahead.to, group.from);
    const talked = /^(with|to)$/.test(group.governor) && TALKING.test(verb);
    if (!TO_SOMEBODY.test(verb) && !talked) continue;
    const sides = asSides(ahead.actors, group.actors);
    if (sides.length < 2) continue;
    const span = { from: Math.min(ahead.from, trigger.from), to: Math.max(group.to, trigger.to) };
    // "the conversation" may be one told of before
    return !bare && KNOWN.test(before)
      ? [{ sides: [], pointsBack: true, otherwise: sides, span }]
      : [{ sides, span, ...(AHEAD.test(before) ? {} : { status: "held" as const }) }];
  }
  return [];
}
