/** "Ông Trump đã mời bà Takaichi sang thăm Mỹ": whoever is invited is the visitor, the visit is proposed */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { countryPlace, destinationsAfter, visitsOf } from "../../visits.ts";
import { FILLER } from "./words.ts";
import { VISIT_FILLER } from "./visit-words.ts";

const GOING = new Set(["thăm", "sang", "tới", "đến", "dự", "công"]);

export const invites: Rule = {
  name: "invites",
  type: "visit",
  triggers: ["mời", "lời mời", "gửi lời mời", "đã mời", "thư mời", "ngỏ lời mời", "trân trọng mời", "mời và"],
  read(view, trigger, focus) {
    const guest =
      view.objectAt(trigger.to, FILLER) ??
      view.groups.find((group) => group.from >= trigger.to && ["tới", "cho", "đến"].includes(group.governor));
    const host =
      view.groups.find(
        (group) => group.governor === "của" && group.from >= trigger.to && group.to <= (guest?.from ?? 0),
      ) ?? view.subjectBefore(trigger.from);
    if (!guest || !host) return [];
    let going = false;
    for (let i = guest.to; i < guest.to + 8; i++) going ||= GOING.has(view.key(i));
    if (!going) return [];
    const inviter = actorsOf(host, focus, view)[0];
    const visitor = actorsOf(guest, focus, view);
    if (!inviter || visitor.length === 0) return [];
    const named = destinationsAfter(
      view,
      guest.to,
      new Set([...VISIT_FILLER, ...GOING, "sớm", "lại", "chuyến", "có"]),
    );
    const places = named.length > 0 ? named : [countryPlace(inviter.country)];
    return visitsOf(
      visitor,
      places,
      { from: Math.min(host.from, trigger.from), to: Math.max(guest.to, named.at(-1)?.to ?? 0) },
      { inviter, status: "proposed" },
    );
  },
};
