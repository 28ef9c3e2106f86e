/** "President Trump invited Prime Minister Takaichi to visit Washington": whoever is invited is the visitor, the visit is proposed */
import type { Rule } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { countryPlace, destinationsAfter, visitsOf } from "../../visits.ts";
import { FILLER } from "./words.ts";
import { VISIT_FILLER } from "./visit-words.ts";

const GOING =
  /(^| )(visit|travel|come|to (the )?(white house|washington|moscow|beijing|kyiv|hanoi|ukraine|russia|china|state visit)|trip|make|pay|attend|to (the |an? )?(\S+ ){0,4}(summit|conference|forum|ceremony|meeting))( |$)/;

export const invites: Rule = {
  name: "invites",
  type: "visit",
  triggers: [
    "invited",
    "invites",
    "invite",
    "inviting",
    "extended an invitation to",
    "an invitation to",
    "invitation to",
    "his invitation to",
    "reiterated his invitation to",
  ],
  read(view, trigger, focus) {
    const guest = view.objectAt(trigger.to, FILLER, 4);
    const host = view.subjectBefore(trigger.from);
    if (!guest || !host || !GOING.test(view.words_(guest.to, guest.to + 8))) return [];
    const inviter = actorsOf(host, focus, view)[0];
    const visitors = actorsOf(guest, focus, view);
    if (!inviter || visitors.length === 0 || visitors.some((actor) => actor.country === inviter.country))
      return [];
    const goals = destinationsAfter(
      view,
      guest.to,
      new Set([
        ...VISIT_FILLER,
        "visit",
        "travel",
        "come",
        "make",
        "pay",
        "state",
        "an",
        "again",
        "soon",
        "g",
        "7",
        "g7",
        "g20",
        "leaders",
        "’",
        "'",
        "s",
        "summit",
        "conference",
        "forum",
        "attend",
      ]),
    );
    return visitsOf(
      visitors,
      goals.length > 0 ? goals : [countryPlace(inviter.country, "en")],
      { from: host.from, to: Math.max(guest.to, goals.at(-1)?.to ?? 0) },
      { inviter, status: "proposed" },
    );
  },
};
