/** "Kais Saied, who is in Beijing on a state visit", "Mr. Modi is in Kyiv for talks": a visit, as of now */
import type { Rule } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { destinationsAfter, visitsOf } from "../../visits.ts";

const WHY = /^(\S+ ){0,4}(visit|trip|tour|summit|talks)( |$)/;

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
  ],
  read(view, trigger, focus) {
    const places = destinationsAfter(view, trigger.to, new Set(), 1);
    const end = places.at(-1)?.to;
    const onVisit = view.key(trigger.to - 1) === "to";
    if (end === undefined) return [];
    if (!onVisit && (!/^(on|for)$/.test(view.key(end)) || !WHY.test(view.words_(end + 1, end + 8))))
      return [];
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
