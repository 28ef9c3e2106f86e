/** "Rose Garden", "Hanoi, Vietnam" and "1:43 P.M. EDT" at the head of a transcript: where and on which day they spoke */
import { places } from "../../../people/places.ts";
import type { Rule, Trigger } from "../../finding.ts";
import { pointsBack } from "../../frames.ts";
import type { SentenceView } from "../../sentence-view.ts";

const WHITE_HOUSE = [
  "rose garden",
  "east room",
  "oval office",
  "cabinet room",
  "roosevelt room",
  "south lawn",
  "the white house",
];
/** A line of a place and nothing else: "Hanoi, Vietnam". */
const LONGEST_DATELINE = 6;

/** As printed. */
const placeOf = (view: SentenceView, { from, to }: Trigger) =>
  view.tokens
    .slice(view.key(from) === "the" ? from + 1 : from, to)
    .map(({ text }) => text)
    .join(" ");

export const transcriptHead: Rule = {
  name: "transcript-head",
  type: "meeting",
  noun: true,
  triggers: [
    "p.m.",
    "a.m.",
    ...WHITE_HOUSE,
    ...places.filter(({ kind }) => kind !== "seat").map(({ name }) => name),
  ],
  read(view, trigger) {
    const { from, to, line } = view.sentence;
    if (line === 0 || line > 6 || to - from > 12) return [];
    const words = view.words_(trigger.from, trigger.to);
    if (/^[ap] \. m/.test(words)) return pointsBack(trigger);
    if (WHITE_HOUSE.includes(words))
      return pointsBack(trigger).map((reading) => ({
        ...reading,
        hostCountry: "US",
        place: placeOf(view, trigger),
      }));
    const place = view.places[0];
    const alone = trigger.from === from && to - from <= LONGEST_DATELINE && view.mentions.length === 0;
    return place && alone
      ? pointsBack(trigger).map((reading) => ({ ...reading, hostCountry: place.country, place: place.name }))
      : [];
  },
};
