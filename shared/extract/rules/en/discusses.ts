/** "Biden discussed Gaza with Netanyahu", "Modi and Macron reviewed …": a contact only if other words say of what kind; "had a discussion with A in Rome": in person */
import type { Reading, Rule } from "../../finding.ts";
import { together } from "../../frames.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { IN_PERSON } from "./call-with.ts";
import { isHeld, withWhom } from "./frames.ts";
import { WITH } from "./words.ts";

const unknown = (readings: readonly Reading[]): Reading[] =>
  readings.map((reading) => ({ ...reading, modeless: true as const }));

export const discusses: Rule = {
  name: "discusses",
  type: "call",
  triggers: ["discussed", "discusses", "discuss", "reviewed", "exchanged views"],
  read(view, trigger, focus) {
    if (/(^| )to$/.test(view.words_(trigger.from - 1, trigger.from))) return [];
    const both = together(view, trigger, focus);
    return unknown(both.length > 0 ? both : withWhom(view, trigger, focus, WITH, 12));
  },
};

/** "in Saint Peter’s Basilica", "at the G20 summit" right behind the partner. */
const isThere = (view: SentenceView, at: number): boolean =>
  [...view.places, ...view.unlistedPlaces].some(
    ({ from, kind }) =>
      kind !== "country" &&
      from >= at &&
      from - at <= 4 &&
      /(^| )(in|at|inside)( the)?$/.test(view.words_(from - 2, from)),
  );

export const discussionWith: Rule = {
  name: "discussion-with",
  type: "meeting",
  noun: true,
  triggers: ["discussion", "discussions", "conversation", "chat", "exchange", "exchange of views"],
  read(view, trigger, focus) {
    const words = view.words_(view.sentence.from, view.sentence.to);
    if (/(^| )(phone|telephone|telephonic|call|video|virtual)( |$)/.test(words)) return [];
    const readings = withWhom(view, trigger, focus, WITH);
    const first = readings[0];
    if (!first) return [];
    if (IN_PERSON.test(words) || isThere(view, Math.max(first.span.to, trigger.to))) return readings;
    return isHeld(view, trigger) ? unknown(readings) : [];
  },
};
