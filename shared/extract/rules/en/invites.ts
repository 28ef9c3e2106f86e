/** "President Trump invited Prime Minister Takaichi to visit Washington", "Xi has been invited by President Lee to visit Seoul": whoever is invited is the visitor, the visit is proposed */
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
    const passive = /(^| )(was|were|is|been|being)( also)?$/.test(
      view.words_(trigger.from - 2, trigger.from),
    );
    const by = view.groups.find(
      ({ from, governor }) => from >= trigger.to && from - trigger.to <= 2 && governor === "by",
    );
    const guest = passive ? view.subjectBefore(trigger.from) : view.objectAt(trigger.to, FILLER, 4);
    const host = passive ? by : view.subjectBefore(trigger.from);
    const behind = passive ? (by?.to ?? trigger.to) : (guest?.to ?? trigger.to);
    const straight = destinationsAfter(view, behind, new Set(["to", "the"]), 3).length > 0;
    if (!guest || !host || !(straight || GOING.test(view.words_(behind, behind + 8)))) return [];
    const inviter = actorsOf(host, focus, view)[0];
    const visitors = actorsOf(guest, focus, view);
    if (!inviter || visitors.length === 0 || visitors.some((actor) => actor.country === inviter.country))
      return [];
    const goals = destinationsAfter(
      view,
      behind,
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
      {
        from: Math.min(host.from, guest.from),
        to: Math.max(guest.to, host.to, goals.at(-1)?.to ?? 0),
      },
      { inviter, status: "proposed" },
    );
  },
};
