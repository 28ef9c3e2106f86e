/** "President Biden hosted Prime Minister Kishida at the White House", "Xi welcomed the German chancellor in Beijing" */
import type { Rule } from "../../finding.ts";
import { whom } from "./frames.ts";
import { FILLER } from "./words.ts";

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
