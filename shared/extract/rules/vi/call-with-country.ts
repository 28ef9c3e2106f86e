/** "Ông Trump đã điện đàm với Thái Lan và Campuchia": a country's name for its leader, whom the text has named */
import { actorsOf, asSides } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { CALL_NOUNS, CALL_VERBS } from "./call-words.ts";
import { WITH } from "./words.ts";

export const callWithCountry: Rule = {
  name: "call-with-country",
  type: "call",
  triggers: [...CALL_VERBS, ...CALL_NOUNS],
  read(view, trigger, focus) {
    const caller = view.subjectBefore(trigger.from);
    if (!WITH.has(view.key(trigger.to)) || !caller || caller.pair) return [];
    let at = trigger.to + 1;
    const partners = [];
    for (const place of view.places) {
      if (place.from < at) continue;
      const next = partners.length === 0 ? place.from === at : /^(và|,)$/u.test(view.words_(at, place.from));
      if (!next || place.kind !== "country") break;
      const leader = focus.recent.findLast(({ country }) => country === place.country);
      if (!leader) break;
      partners.push(leader);
      at = place.to;
    }
    const span = { from: caller.from, to: at };
    const callers = actorsOf(caller, focus, view).filter(({ level }) => level === "leader");
    return callers.length === 1
      ? partners
          .map((partner) => ({ sides: asSides(callers, [partner]), span }))
          .filter(({ sides }) => sides.length > 1)
      : [];
  },
};
