/** "President Biden will attend the G20 Summit in Brazil", "Zelenskyy will lead the delegation at the Munich Security Conference", "Xi skips the summit in Delhi" */
import type { Rule } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { visitsOf } from "../../visits.ts";
import { summitTown } from "./summit-town.ts";

const LEAD = ["lead", "leads", "led", "head", "heads", "headed"];
const DELEGATION = /^(the|a|an|his|her)( \S+){0,3} delegation (to|at)( |$)/;
const SKIP = ["skip", "skips", "skipped", "skipping", "miss", "misses", "missed"];

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
    const place = summitTown(view, trigger.to);
    if (!place || !visitor || visitors.length !== 1) return [];
    const status = SKIP.includes(words) ? ({ status: "denied" } as const) : {};
    return visitsOf(visitors, [place], { from: visitor.from, to: place.to }, status);
  },
};
