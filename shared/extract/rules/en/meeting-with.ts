/** "President Biden’s meeting with King Hamad", "will hold talks in Moscow with Chancellor Scholz" */
import type { Rule } from "../../finding.ts";
import { withWhom } from "./frames.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";
import { WITH } from "./words.ts";

export const meetingWith: Rule = {
  name: "meeting-with",
  type: "meeting",
  noun: true,
  triggers: MEETING_NOUNS,
  read(view, trigger, focus) {
    const readings = withWhom(view, trigger, focus, WITH);
    // "UK PM talks with Zelenskyy": in a headline a verb, and by telephone as well as in person
    const verb =
      view.sentence.kind === "headline" &&
      view.words_(trigger.from, trigger.to) === "talks" &&
      view.subjectBefore(trigger.from)?.to === trigger.from;
    return verb ? readings.map((reading) => ({ ...reading, modeless: true as const })) : readings;
  },
};
