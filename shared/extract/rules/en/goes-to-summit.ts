/** "President Biden will attend the G20 Summit in Brazil" */
import type { Rule } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { visitsOf } from "../../visits.ts";

export const goesToSummit: Rule = {
  name: "goes-to-summit",
  type: "visit",
  triggers: [
    "attend",
    "attended",
    "attends",
    "attending",
    "participate in",
    "participated in",
    "participates in",
    "take part in",
    "took part in",
    "takes part in",
  ],
  read(view, trigger, focus) {
    const visitor = view.subjectBefore(trigger.from);
    const visitors = actorsOf(visitor, focus, view).filter((actor) => actor.level === "leader");
    if (
      !/(summit|annual meeting|conference|forum|assembly|funeral|inauguration|coronation|leaders’ meeting|apec|g20|g7|cop)/.test(
        view.words_(trigger.to, trigger.to + 12),
      )
    )
      return [];
    const place = view.places.find(
      (each) =>
        each.from > trigger.to &&
        each.from - trigger.to < 16 &&
        each.kind !== "venue" &&
        view.key(each.from - 1) === "in",
    );
    if (!place || !visitor || visitors.length !== 1 || /virtual/.test(view.words_(trigger.to, place.from)))
      return [];
    return visitsOf(visitors, [place], { from: visitor.from, to: place.to });
  },
};
