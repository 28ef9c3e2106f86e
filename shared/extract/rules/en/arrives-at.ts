/** "Zelensky arrived at the White House", "Macron landed at Noi Bai airport in Hanoi" */
import type { Rule } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { visitsOf } from "../../visits.ts";

/** Before the place: what kind of house or ground it is, where its own name is capitalised. */
const GROUND = new Set("the international airport air base in near outside summit".split(" "));
const REACH = 8;

export const arrivesAt: Rule = {
  name: "arrives-at",
  type: "visit",
  triggers: ["arrived at", "arrives at", "arrive at", "landed at", "lands at", "touched down at"],
  read(view, trigger, focus) {
    const place = view.places.find(({ from }) => from >= trigger.to);
    const who = view.subjectBefore(trigger.from);
    if (!place || !who || who.pair || place.from - trigger.to > REACH) return [];
    for (let at = trigger.to; at < place.from; at++)
      if (!view.tokens[at]!.capital && !GROUND.has(view.key(at))) return [];
    const visitors = actorsOf(who, focus, view).filter(({ level }) => level === "leader");
    return visitsOf(visitors, [place], { from: who.from, to: place.to });
  },
};
