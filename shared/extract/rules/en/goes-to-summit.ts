/** "President Biden will attend the G20 Summit in Brazil", "Zelenskyy will lead the delegation at the Munich Security Conference", "Xi skips the summit in Delhi" */
import type { Rule } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { visitsOf } from "../../visits.ts";

const LEAD = ["lead", "leads", "led", "head", "heads", "headed"];
const DELEGATION = /^(the|a|an|his|her)( \S+){0,3} delegation (to|at)( |$)/;
const SKIP = ["skip", "skips", "skipped", "skipping", "miss", "misses", "missed"];
/** "the Munich Security Conference", "the Kazan summit" */
const NAMED_AFTER = /^(\S+ ){0,2}(conference|summit|forum)( |$)/;

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
    "taking part in",
    "participating in",
    ...LEAD,
    ...SKIP,
  ],
  read(view, trigger, focus) {
    const visitor = view.subjectBefore(trigger.from);
    const visitors = actorsOf(visitor, focus, view).filter((actor) => actor.level === "leader");
    const words = view.words_(trigger.from, trigger.to);
    if (LEAD.includes(words) && !DELEGATION.test(view.words_(trigger.to, trigger.to + 6))) return [];
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
        (view.key(each.from - 1) === "in" ||
          (each.kind === "town" && NAMED_AFTER.test(view.words_(each.to, each.to + 4)))),
    );
    if (!place || !visitor || visitors.length !== 1 || /virtual/.test(view.words_(trigger.to, place.from)))
      return [];
    const status = SKIP.includes(words) ? ({ status: "denied" } as const) : {};
    return visitsOf(visitors, [place], { from: visitor.from, to: place.to }, status);
  },
};
