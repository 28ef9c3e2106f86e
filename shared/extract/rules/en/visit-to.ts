/** "Prime Minister Kishida will visit Kyiv", "Boris Johnson, who arrived in Kyiv", "during his visit to Ukraine, Mr. Johnson …" */
import type { Rule } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { destinationsAfter, visitsOf } from "../../visits.ts";
import { ownerOf } from "./frames.ts";
import { VISIT_FILLER, VISIT_NOUNS, VISIT_VERBS } from "./visit-words.ts";

export const visitTo: Rule = {
  name: "visit-to",
  type: "visit",
  triggers: [...VISIT_VERBS, ...VISIT_NOUNS],
  read(view, trigger, focus) {
    const places = destinationsAfter(view, trigger.to, VISIT_FILLER);
    if (places.length === 0) return [];
    const end = places.at(-1)!.to;
    const own = /(^| )(his|her)( \S+){0,3}$/.test(view.words_(trigger.from - 4, trigger.from));
    const fronted = own && view.isFronted(trigger.from) ? view.subjectAfter(end) : undefined;
    const guest = view.groups.find(
      (group) =>
        group.to <= trigger.from &&
        /^,? ?who( (is|was|has|had|will))?( (also|currently|now|already))?( (on|paying|making|arrived for|came on|arrives on|arrived on|arrives for|begins|began|starts|started) (a|an|his|her)( \S+){0,4})?$/.test(
          view.words_(group.to, trigger.from),
        ),
    );
    for (const group of [
      ownerOf(view, trigger),
      fronted,
      guest,
      view.subjectBefore(trigger.from),
      view.subjectAfter(end),
    ]) {
      const visitors = actorsOf(group, focus, view).filter((actor) => actor.level === "leader");
      const readings = visitsOf(group?.pair ? [] : visitors, places, {
        from: Math.min(group?.from ?? trigger.from, trigger.from),
        to: end,
      });
      if (readings.length > 0) return readings;
    }
    return [];
  },
};
