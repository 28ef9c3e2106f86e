/** "Kais Saied, who is in Beijing on a state visit", "Mr. Modi will be in Kyiv on Friday for talks", "Orban in Moscow for talks": a visit, as of now or to come */
import type { Rule } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { destinationsAfter, visitsOf } from "../../visits.ts";

/** "on Thursday" before the reason. */
const WHEN = new Set(["late", "early", "on", "this", "next", "later", "from", "to", "until", "and"]);
const WHY =
  /^(\S+ ){0,4}(visit|trip|tour|leg|stop|summit|talks|meet|attend|meeting|mission|forum|conference|funeral|inauguration|discuss|see|sign|negotiations)( |$)/;
/** "is in China this week": nobody stays at home so. */
const STAY = /^(this (week|weekend|month)|for (the )?(\S+ ){1,3}(days?|weekend|week)|until )/;
/** Behind "Orban in Moscow" in a headline: what for is told there or below. */
const HEADED = /^(:|ahead|today|this)( |$)/;

const THE = new Set(["the"]);
/** "will be in", "due in": to be anywhere is a journey for whoever is not there yet. */
const AHEAD = /(^| )(will|ll|due|expected)( |$)/;

export const isAbroad: Rule = {
  name: "is-abroad",
  type: "visit",
  triggers: [
    "is in",
    "was in",
    "are in",
    "is currently in",
    "is now in",
    "are on a state visit to",
    "are on an official visit to",
    "are on a working visit to",
    "will be in",
    "will also be in",
    "has been in",
    "is back in",
    "is due in",
    "was due in",
    "due in",
    "expected in",
    "is expected in",
    "will be at",
    "ll be in",
    "ll be at",
    "is due at",
    "due at",
    "expected at",
    "in",
  ],
  read(view, trigger, focus) {
    const bare = trigger.to === trigger.from + 1;
    if (bare && (view.sentence.line > 0 || view.groups[0]?.to !== trigger.from)) return [];
    const places = destinationsAfter(view, trigger.to, THE, 2);
    const end = places.at(-1)?.to;
    if (end === undefined) return [];
    const onVisit = view.key(trigger.to - 1) === "to";
    let why = end;
    while (view.inDate(why) || (WHEN.has(view.key(why)) && view.inDate(why + 1))) why++;
    const told = /^(on|for|to)$/.test(view.key(why)) && WHY.test(view.words_(why + 1, why + 8));
    const sure = told || onVisit || AHEAD.test(view.words_(trigger.from, trigger.to));
    if (bare) {
      const start = view.groups[0]!.from === view.sentence.from;
      if (!start || (!told && !HEADED.test(view.words_(end, end + 1)))) return [];
    } else if (!sure && !STAY.test(view.words_(end, end + 5))) return [];
    const guest = view.groups.findLast(
      (group) =>
        group.to <= trigger.from &&
        /^(and (his|her) (wife|husband|spouse|daughter) ?)?,? ?(who)?( ?(is|was|are|[’'])| [’'])?$/.test(
          view.words_(group.to, trigger.from),
        ),
    );
    const visitors = actorsOf(guest, focus, view).filter(({ level }) => level === "leader");
    return visitsOf(guest?.pair ? [] : visitors, places, { from: guest?.from ?? trigger.from, to: end });
  },
};
