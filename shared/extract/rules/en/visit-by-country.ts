/** "Putin’s China visit", "her first Japan trip": the country stands before the journey */
import type { Rule } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { visitsOf } from "../../visits.ts";
import { ownerOf } from "./frames.ts";
import { VISIT_NOUNS } from "./visit-words.ts";

/** "Carney wraps up UAE trip" */
const MAKES =
  /(^| )(wraps? up|wrapped up|begins?|began|starts?|started|ends?|ended|concludes?|concluded|kicks off|kicked off|embarks on|sets off on|on|makes|made|completes|completed|cancels|cancelled|postpones|postponed|cuts short|extends)( (a|an|the|official|first|[a-z]+ - [a-z]+))*$/;
const HIS = /(^| )(his|her)( \S+){0,3}$/;

export const visitByCountry: Rule = {
  name: "visit-by-country",
  type: "visit",
  noun: true,
  triggers: VISIT_NOUNS.filter((noun) => !noun.endsWith(" to")),
  read(view, trigger, focus) {
    const place = view.places.find(({ to, kind }) => to === trigger.from && kind !== "venue");
    if (!place) return [];
    const before = view.words_(place.from - 5, place.from);
    const owner =
      ownerOf(view, { from: place.from, to: trigger.to }) ??
      (HIS.test(before) || MAKES.test(before) ? view.subjectBefore(place.from) : undefined);
    const visitors = actorsOf(owner, focus, view).filter(({ level }) => level === "leader");
    return owner?.pair
      ? []
      : visitsOf(visitors, [place], { from: owner?.from ?? place.from, to: trigger.to });
  },
};
