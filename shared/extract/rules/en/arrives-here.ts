/** "KAZAN, Oct. 22 (Xinhua) -- Xi Jinping arrived here on Tuesday": where the report was written */
import type { Rule } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { opensReport } from "../../refine/read-place.ts";
import { visitsOf } from "../../visits.ts";

export const arrivesHere: Rule = {
  name: "arrives-here",
  type: "visit",
  triggers: [
    "arrived here",
    "arrives here",
    "landed here",
    "came here",
    "flew here",
    "reached here",
    "touched down here",
    "is here on",
    "visit here",
    "visiting here",
  ],
  read(view, trigger, focus) {
    const written = [...focus.earlier, view].findLast(
      (each) =>
        each.places[0] !== undefined &&
        each.places[0].from <= each.sentence.from + 1 &&
        opensReport(each, each.places[0]),
    );
    const place = written?.places[0];
    const who = view.subjectBefore(trigger.from);
    if (!place || !who || who.pair) return [];
    const visitors = actorsOf(who, focus, view).filter(({ level }) => level === "leader");
    return visitsOf(visitors, [place], { from: who.from, to: trigger.to });
  },
};
