/** "President Biden hosted Prime Minister Kishida at the White House", "Xi welcomed the German chancellor in Beijing" */
import type { Rule } from "../../finding.ts";
import { whom } from "./frames.ts";
import { FILLER } from "./words.ts";

/** "hosted a reception for the Senior Minister", "chaired the welcome ceremony for President Macron" */
const CEREMONIES = ["hosted", "hosts", "host", "will host", "chaired", "held", "presided over"].flatMap(
  (verb) =>
    ["a", "the", "an official"].flatMap((article) =>
      [
        "reception for",
        "welcome ceremony for",
        "welcoming ceremony for",
        "state banquet for",
        "banquet for",
        "banquet in honour of",
        "banquet in honor of",
        "state banquet in honour of",
        "state dinner for",
        "working lunch for",
      ].map((what) => `${verb} ${article} ${what}`),
    ),
);

export const receives: Rule = {
  name: "receives",
  type: "meeting",
  triggers: [
    "hosted",
    "hosts",
    "host",
    "hosting",
    "welcomed",
    "welcomes",
    "welcome",
    "welcoming",
    "received",
    "receives",
    "receive",
    "greeted",
    "greets",
    ...CEREMONIES,
    "will host",
    "will welcome",
    "will receive",
    "to host",
    "to welcome",
  ],
  read: (view, trigger, focus) =>
    whom(view, trigger, focus, FILLER).map((reading) => ({
      ...reading,
      hostCountry: reading.sides[0]!.country,
    })),
};
