/** "He flies on to London to see Prime Minister Johnson", "Li Qiang also saw Mr. Saied": in person, when nothing is said of what the other does */
import type { Rule } from "../../finding.ts";
import { isPossessor, whom } from "./frames.ts";
import { FILLER } from "./words.ts";

/** "saw Putin as a partner", "wants to see Zelensky succeed" are no meetings. */
const END =
  /^([.,;–—]|in|at|on|and|for|before|after|during|this|next|last|later|too|again|today|tomorrow|yesterday|there|here|to discuss|\S+day)( |$)/;

export const sees: Rule = {
  name: "sees",
  type: "meeting",
  triggers: ["to see", "saw", "will see", "sees", "also saw", "visits", "visited", "to visit", "will visit"],
  read(view, trigger, focus) {
    const object = view.objectAt(trigger.to, FILLER, 3);
    if (!object || isPossessor(view, object) || object.actors.every(({ level }) => level !== "leader"))
      return [];
    if (object.to < view.sentence.to && !END.test(view.words_(object.to, object.to + 2))) return [];
    return whom(view, trigger, focus, FILLER, 3);
  },
};
