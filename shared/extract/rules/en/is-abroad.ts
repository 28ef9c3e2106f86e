/** "Kais Saied, who is in Beijing on a state visit", "Mr. Modi will be in Kyiv on Friday for talks": a visit, as of now or to come */
import type { Rule } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { destinationsAfter, visitsOf } from "../../visits.ts";

/** "on Thursday" before the reason. */
const WHEN = new Set(["on", "this", "next", "later", "from", "to", "until", "and"]);
const WHY = /^(\S+ ){0,4}(visit|trip|tour|summit|talks|meet|attend)( |$)/;

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
  ],
  read(view, trigger, focus) {
    const places = destinationsAfter(view, trigger.to, new Set(), 1);
    const end = places.at(-1)?.to;
    if (end === undefined) return [];
    const onVisit = view.key(trigger.to - 1) === "to";
    let why = end;
    while (view.inDate(why) || (WHEN.has(view.key(why)) && view.inDate(why + 1))) why++;
    const told = /^(on|for|to)$/.test(view.key(why)) && WHY.test(view.words_(why + 1, why + 8));
    if (!told && !onVisit && view.key(trigger.from) !== "will") return [];
    const guest = view.groups.findLast(
      (group) =>
        group.to <= trigger.from &&
        /^(and (his|her) (wife|husband|spouse|daughter) ?)?,? ?(who)?$/.test(
          view.words_(group.to, trigger.from),
        ),
    );
    const visitors = actorsOf(guest, focus, view).filter(({ level }) => level === "leader");
    return visitsOf(guest?.pair ? [] : visitors, places, { from: guest?.from ?? trigger.from, to: end });
  },
};
