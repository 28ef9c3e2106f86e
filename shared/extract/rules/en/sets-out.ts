/** "Trump departs on Monday for Saudi Arabia", "To Lam left Hanoi this morning for a state visit to Laos" */
import type { Rule, Trigger } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { visitsOf } from "../../visits.ts";
import { goalsAfter } from "./summit-town.ts";
import { VISIT_FILLER } from "./visit-words.ts";

/** Between the verb and "for": from where, how and when. */
const ON_THE_WAY = new Set(
  "overnight plane train back directly straight again week next month last his wife on this early late morning afternoon evening noon home the capital his her from by at airport international aboard today yesterday tomorrow , city night".split(
    " ",
  ),
);
const JOURNEY = new Set([...VISIT_FILLER, "visit", "visits", "trip", "tour", "an", "talks"]);
const REACH = 14;

export const setsOut: Rule = {
  name: "sets-out",
  type: "visit",
  triggers: [
    "departed",
    "departs",
    "depart",
    "left",
    "leaves",
    "leave",
    "set off",
    "sets off",
    "set out",
    "embarked",
    "embarks",
    "headed",
    "travelled",
    "traveled",
    "travels",
    "travel",
    "travelling",
    "traveling",
    "flew",
    "flies",
    "fly",
    "flown",
    "arrived",
    "arrives",
    "arriving",
  ],
  read(view, trigger, focus) {
    const at = wordFor(view, trigger);
    const places = at === undefined ? [] : goalsAfter(view, at + 1, JOURNEY);
    const who = view.subjectBefore(trigger.from);
    if (places.length === 0 || !who || who.pair) return [];
    const visitors = actorsOf(who, focus, view).filter(({ level }) => level === "leader");
    return visitsOf(visitors, places, { from: who.from, to: places.at(-1)!.to });
  },
};

/** "travelled by train to", "flew from Warsaw to": the other end of the way. */
const MOVING = /^(travel|fl|arriv)/;

function wordFor(view: SentenceView, trigger: Trigger): number | undefined {
  const from = trigger.to;
  const to = MOVING.test(view.key(trigger.from));
  for (let at = from; at < Math.min(from + REACH, view.sentence.to); at++) {
    if (view.key(at) === "for" || (to && at > from && view.key(at) === "to")) return at;
    const token = view.tokens[at]!;
    if (!token.capital && token.kind !== "number" && !view.inDate(at) && !ON_THE_WAY.has(token.key))
      return undefined;
  }
  return undefined;
}
