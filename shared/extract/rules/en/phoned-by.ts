/** "Zelensky received a call from President Macron": the other side asked for the call */
import type { Rule } from "../../finding.ts";
import { withWhom } from "./frames.ts";

export const phonedBy: Rule = {
  name: "phoned-by",
  type: "call",
  triggers: [
    "received a call",
    "received calls",
    "received phone calls",
    "received telephone calls",
    "received separate phone calls",
    "took calls",
    "received a phone call",
    "received a telephone call",
    "took a call",
    "took a phone call",
    "got a call",
    "got a phone call",
    "had a call from",
    "receives a call",
    "receives phone call",
    "received a congratulatory call",
    "received a congratulatory phone call",
    "takes a call",
    "receives a phone call",
    "receives a telephone call",
    "receives telephone call",
  ],
  read: (view, trigger, focus) =>
    withWhom(view, trigger, focus, new Set(["from"]), 8).flatMap((reading) => {
      const caller = reading.sides.at(-1);
      return caller ? [{ ...reading, initiator: caller.id }] : [];
    }),
};
