/** "Zelensky proposed to Putin to meet in Istanbul", "offered Xi a call", "Trump’s proposal to Kim to meet": put forward by one to the other */
import type { Reading, Rule } from "../../finding.ts";
import { actorsOf, asSides } from "../../frames.ts";
import { ownerOf } from "./frames.ts";

const VERBS =
  "proposed,proposes,offered,offers,asked,asks,urged,urges,invited,invites,challenged,challenges,suggested,suggests,dared,called on,calls on,appealed to,proposed to,proposes to,suggested to,offered to".split(
    ",",
  );
const NOUNS = [
  "proposal to",
  "offer to",
  "invitation to",
  "appeal to",
  "call on",
  "suggestion to",
  "overture to",
  "challenge to",
];

/** What is proposed, right behind the one it is proposed to; nobody else follows. */
const WHAT: Readonly<Record<"meeting" | "call", RegExp>> = {
  meeting:
    /^(to (meet|sit down|hold (\S+ )?talks|come to (the )?(table|talks)|have (a )?(\S+ )?(meeting|talks))|(for|to) (a |an )?(\S+ ){0,2}(meeting|talks|negotiations|summit)|(a|an|direct|personal|to hold (a|an)) (\S+ ){0,2}(meeting|talks|summit|negotiations))( |$)/,
  call: /^(to (speak|talk)( \S+)? by (tele)?phone|to hold (a )?(\S+ )?(phone|telephone|call)|(for )?(a|an) (\S+ ){0,2}(call|phone call|telephone conversation))( |$)/,
};

const offers = (name: string, type: "meeting" | "call"): Rule => ({
  name,
  type,
  triggers: [...VERBS, ...NOUNS],
  read(view, trigger, focus): Reading[] {
    const partner = view.objectAt(trigger.to, TO, 1);
    const wanted = partner && WHAT[type].exec(view.words_(partner.to, partner.to + 7));
    if (!wanted) return [];
    const end = partner.to + wanted[0].trim().split(" ").length;
    // "urged Putin to meet Zelensky": of these two
    const next = view.groups.find(({ from }) => from >= end && from - end < 9);
    const beside = next && (next.from - end < 2 || THIRD.has(next.governor));
    if (beside && !HIM.has(view.key(next.from))) return [];
    const noun = NOUNS.includes(view.words_(trigger.from, trigger.to));
    const owner = noun ? ownerOf(view, trigger) : view.subjectBefore(trigger.from);
    const asked = actorsOf(partner, focus, view).slice(0, 1);
    const sides = asSides(actorsOf(owner, focus, view).slice(0, 1), asked);
    const span = { from: Math.min(trigger.from, partner.from), to: end };
    if (sides.length > 1) return [{ sides, status: "proposed", span }];
    return noun && asked.length > 0 ? [{ sides: asked, pointsBack: true, status: "proposed", span }] : [];
  },
});
const TO: ReadonlySet<string> = new Set(["to"]);
const HIM: ReadonlySet<string> = new Set(["him", "her"]);
const THIRD: ReadonlySet<string> = new Set(["with", "between", "and"]);

export const offersToMeet = offers("offers-to-meet", "meeting");
export const offersToCall = offers("offers-to-call", "call");
