/** What an English text says behind a planned contact, or close to it, of what became of the plan. */
import type { Trigger } from "../../finding.ts";
import type { SentenceView } from "../../sentence-view.ts";

const EVENT = "talks|meeting|meetings|visit|visits|trip|trips|tour|summit|call|journey|encounter";
const DROPPED = "called off|cancelled|canceled|postponed|scrapped|put off|shelved|dropped|abandoned|delayed";
const COME_ABOUT =
  "happen|happened|take place|took place|go ahead|went ahead|be held|proceed|materiali[sz]ed?";

const CALLED_OFF = new RegExp(
  [
    // "the talks could not take place", "that meeting fell through"
    `(the|that|this|their|his|her) (${EVENT}) (fell through|((could|did|would) not|couldn ['’] t|didn ['’] t|never|failed to) (${COME_ABOUT}))`,
    // "but the talks were called off"
    `but (the |that |their |this |a |his |her )?(${EVENT}|it|they|plans?) (was|were|had been|has been|have been|being) (${DROPPED})`,
    `but (it )?(could not|did not|never|failed to|will not|would not) (${COME_ABOUT})`,
    // "but has scrapped the trip"
    `but (he |she |they )?(later |then |has |had |have |was forced to )?(${DROPPED}|cut short|pulled out of|cancel|postpone|call off)`,
  ]
    .map((words) => `(^| )${words}( |$)`)
    .join("|"),
);
/** "Erdogan’s visit to Washington, planned for May 9, was postponed" */
const PUT_OFF = new RegExp(`^, [^,]{1,60} , (was|were|is|has been|have been|had been) (${DROPPED})( |$)`);
/** "has been moved to Thursday", "was postponed until June": set for another day. */
const MOVED = new RegExp(
  "(^| )(was|were|is|are|has been|have been|had been|being|to be) (since |now |later )?" +
    "(moved( back| up| forward)?|rescheduled|postponed|pushed back|put back|put off|put back|brought forward|shifted|delayed|switched|reset) " +
    "(from (\\S+ ){1,4})?(to|until|till|for|by) (the )?(\\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|next|this|later|early|late|mid|end|tomorrow)",
);
/** "… is not on the agenda", "did not take place": there is none. */
const NOT_AHEAD = new RegExp(
  "^(, [^,]{1,60} , )?(" +
    "(is|was|are|were) not (yet )?(on the (agenda|cards|table)|planned|scheduled|being (planned|prepared|discussed|considered)|in the (works|plans|schedule)|under (consideration|discussion)|envisaged)|" +
    "(did|will|would) not (take place|happen|be held|go ahead)|" +
    "(is|was|are|were) (currently |now |still |simply )?(out of the question|ruled out|off the table|impossible|not (yet |currently )?(possible|feasible|on the horizon|foreseen|expected)))",
);
/** "a meeting … is on the agenda", "the visit is in the works" */
const ON_AGENDA =
  /^(is|was|are|were|remains?) (also |still )?(on the agenda|in the works|under preparation|on the schedule|in preparation|(a|the|our) (\S+ ){0,3}priority)/;
/** "has postponed all foreign visits" */
const PLANS_DROPPED = new RegExp(
  `(^| )(cancels?|cancelling|postpones?|postponing|${DROPPED})( \\S+){0,6} (${EVENT})( |$)`,
);
/** Tokens on either side of a plan in which the text says so. */
const REACH = 60;

const reading = (pattern: RegExp) => (behind: string) => pattern.exec(behind)?.[0].trim();

/** Anywhere behind the trigger in its sentence. */
export const calledOff = reading(CALLED_OFF);
/** The three that follow: right behind the words for the contact. */
export const movedTo = reading(MOVED);
export const putOff = reading(PUT_OFF);
export const notAhead = reading(NOT_AHEAD);
export const onAgenda = reading(ON_AGENDA);

/** The text says close by that visits or talks were called off. */
export function isDroppedNear({ tokens }: SentenceView, { from }: Trigger): boolean {
  const near = tokens.slice(Math.max(0, from - REACH), from + REACH);
  return PLANS_DROPPED.test(near.map(({ key }) => key).join(" "));
}
