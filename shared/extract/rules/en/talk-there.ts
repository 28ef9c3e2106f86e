/** "They spoke for half an hour in a hotel", "On Monday he and Mr. Putin talked for four hours": in person, in a text about meeting */
import type { Rule } from "../../finding.ts";
import { pointsBack, together } from "../../frames.ts";

const THERE =
  /^(\S+ )?(in person|face to face|for|in|at|over|on the (sidelines|margins)|alone|privately|face) /;
/** Sentences since the meeting or the journey. */
const REACH = 2;

export const talkThere: Rule = {
  name: "talk-there",
  type: "meeting",
  triggers: ["spoke", "talked", "chatted", "conversed"],
  read(view, trigger, focus) {
    const { last } = focus;
    if (!last || view.index - last.view.index > REACH || !/^(meeting|visit)$/.test(last.type)) return [];
    if (/(phone|video|reporters)/.test(view.words_(view.sentence.from, view.sentence.to))) return [];
    if (!THERE.test(view.words_(trigger.to, trigger.to + 5))) return [];
    const readings = together(view, trigger, focus);
    const known = (id: string) => last.type === "visit" || last.sides.some((side) => side.id === id);
    if (!readings.some(({ sides }) => sides.every(({ id }) => known(id)))) return [];
    return last.type === "visit"
      ? readings
      : pointsBack(trigger).map((back) => ({ ...back, otherwise: readings[0]!.sides }));
  },
};
