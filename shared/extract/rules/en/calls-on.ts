/** "The Foreign Minister of Oman called on Prime Minister Modi", "received a courtesy call from …", "received credentials from …" */
import type { Rule } from "../../finding.ts";
import { actorsOf, asSides } from "../../frames.ts";

export const callsOn: Rule = {
  name: "calls-on",
  type: "meeting",
  triggers: [
    "called on",
    "calls on",
    "call on",
    "will call on",
    "to call on",
    "paid a courtesy call on",
    "pays a courtesy call on",
    "paid a call on",
    "courtesy call on",
  ],
  read(view, trigger, focus) {
    const host = view.groups.find((group) => group.from === trigger.to || group.from === trigger.to + 1);
    const guest = view.subjectBefore(trigger.from) ?? view.groups.find((group) => group.governor === "by");
    // "called on President Putin to stop" asks for something
    if (!host || !guest || host === guest || /^(to|for|not)( |$)/.test(view.words_(host.to, host.to + 1)))
      return [];
    const sides = asSides(actorsOf(host, focus, view), actorsOf(guest, focus, view));
    return sides.length > 1
      ? [
          {
            sides,
            hostCountry: sides[0]!.country,
            span: { from: Math.min(guest.from, trigger.from), to: host.to },
          },
        ]
      : [];
  },
};

export const receivesCall: Rule = {
  name: "receives-call",
  type: "meeting",
  triggers: [
    "received a courtesy call",
    "receives a courtesy call",
    "received a farewell call",
    "received credentials",
    "receives credentials",
    "received the credentials",
    "accepted credentials",
    "accepted the credentials",
    "received letters of credence",
  ],
  read(view, trigger, focus) {
    // "from the newly appointed Ambassador of Japan"
    const guest = view.groups.find(({ from }) => from >= trigger.to);
    const host = view.subjectBefore(trigger.from);
    if (!guest || !host || !/^(from|of|by)( \S+){0,4}$/.test(view.words_(trigger.to, guest.from))) return [];
    const sides = asSides(actorsOf(host, focus, view), actorsOf(guest, focus, view));
    return sides.length > 1
      ? [{ sides, hostCountry: sides[0]!.country, span: { from: host.from, to: guest.to } }]
      : [];
  },
};
