/** "Their last meeting was in Tirana on May 16", "The leaders’ previous call took place in June": another one of the same two */
import type { Focus, Reading, Rule, Trigger } from "../../finding.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { asSides } from "../../frames.ts";
import { CALL_NOUNS } from "./call-words.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";

const BEFORE =
  /(^| )(their|the (two )?(leaders|presidents|men|sides) [’']( s)?) (last|previous|most recent|latest|preceding|earlier)( \S+){0,3}$/;
const LAST = /(^| )[’'] s (last|previous|most recent|latest)( in - person| face - to - face)?$/;
const OURS = /(^| )(recall|remember|recalling|during|at|after|following|since)( \S+){0,3} our( \S+){0,3}$/;
const IS = /^(\S+ ){0,2}(was|took|came|happened|occurred|had been|were)( |$)/;

function ofTheSame(view: SentenceView, trigger: Trigger, focus: Focus): Reading[] {
  // "I recall our productive talks in Beijing": in a letter from the one to the other
  const recalled = focus.last?.type === "message" && OURS.test(view.words_(trigger.from - 8, trigger.from));
  if (recalled) return [{ sides: focus.lastPair, span: trigger }];
  // "President Trump and PM Modi’s last meeting was in 2020"
  const owners = LAST.test(view.words_(trigger.from - 4, trigger.from))
    ? view.groups.findLast((group) => group.to <= trigger.from - 3 && trigger.from - group.to <= 5)
    : undefined;
  const two = owners ? asSides(owners.actors) : [];
  if (two.length === 2 && IS.test(view.words_(trigger.to, trigger.to + 4)))
    return [{ sides: two, another: true, span: { from: owners!.from, to: trigger.to }, status: "held" }];
  if (
    !BEFORE.test(view.words_(trigger.from - 9, trigger.from)) ||
    !IS.test(view.words_(trigger.to, trigger.to + 4))
  )
    return [];
  return focus.lastPair.length === 2
    ? [{ sides: focus.lastPair, another: true, span: trigger, status: "held" }]
    : [];
}

export const meetingBefore: Rule = {
  name: "meeting-before",
  type: "meeting",
  noun: true,
  triggers: MEETING_NOUNS,
  read: ofTheSame,
};
export const callBefore: Rule = { ...meetingBefore, name: "call-before", type: "call", triggers: CALL_NOUNS };
