/** "Ông Trump đã mời bà Takaichi sang thăm Mỹ": whoever is invited is the visitor, the visit is proposed */
import { actorsOf } from "../../frames.ts";
import type { Rule, Trigger } from "../../finding.ts";
import type { Group } from "../../group-mentions.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { countryPlace, destinationsAfter, visitsOf } from "../../visits.ts";
import { FILLER } from "./words.ts";
import { VISIT_FILLER } from "./visit-words.ts";

const GOING = new Set(["thăm", "sang", "tới", "đến", "dự", "công"]);
/** Says by itself that it is another country, without naming it. */
const ABROAD = new Set(["thăm", "sang", "dự", "công"]);

/** The nearest subject that is not the guest: "Ông Putin cảm ơn A và mời A thăm Nga". */
function hostBefore(view: SentenceView, trigger: Trigger, guest: Group | undefined): Group | undefined {
  const others = view.groups.filter((group) => group.to <= trigger.from && !view.isGoverned(group));
  return others.findLast(
    (group) => !group.actors.some((actor) => guest?.actors.some((each) => each.id === actor.id)),
  );
}

/** "Nga một lần nữa mời ông Zelensky đến Moscow": a country invites. */
function countryBefore(view: SentenceView, at: number): string | undefined {
  const place = view.places.findLast((each) => each.to <= at && each.kind === "country");
  return place && at - place.to <= 5 && !view.words_(place.to, at).includes(",") ? place.country : undefined;
}

export const invites: Rule = {
  name: "invites",
  type: "visit",
  triggers: ["mời", "lời mời", "gửi lời mời", "đã mời", "thư mời", "ngỏ lời mời", "trân trọng mời", "mời và"],
  read(view, trigger, focus) {
    if (["không", "chưa"].includes(view.key(trigger.from - 1))) return [];
    const guest =
      view.objectAt(trigger.to, FILLER) ??
      view.groups.find((group) => group.from >= trigger.to && ["tới", "cho", "đến"].includes(group.governor));
    const host =
      view.groups.find(
        (group) => group.governor === "của" && group.from >= trigger.to && group.to <= (guest?.from ?? 0),
      ) ?? hostBefore(view, trigger, guest);
    if (!guest) return [];
    const words = Array.from({ length: 8 }, (_, n) => view.key(guest.to + n));
    if (!words.some((word) => GOING.has(word))) return [];
    const inviter = actorsOf(host, focus, view)[0];
    const inviting = inviter?.country ?? countryBefore(view, trigger.from);
    const asked = actorsOf(guest, focus, view);
    // "cho biết ông Trump đã mời ông thăm Mỹ": not himself
    const visitor =
      asked.length === 1 && asked[0]!.id === inviter?.id
        ? focus.lastPair.filter(({ id }) => id !== inviter.id)
        : asked;
    if (!inviting || visitor.length === 0) return [];
    const named = destinationsAfter(
      view,
      guest.to,
      new Set([...VISIT_FILLER, ...GOING, "sớm", "lại", "chuyến", "có"]),
    );
    // "mời ông Kim lên xe tới nơi họp"
    if (named.length === 0 && !words.some((word) => ABROAD.has(word))) return [];
    const places = named.length > 0 ? named : [countryPlace(inviting)];
    return visitsOf(
      visitor,
      places,
      {
        from: Math.min(host?.from ?? trigger.from, trigger.from),
        to: Math.max(guest.to, named.at(-1)?.to ?? 0),
      },
      { ...(inviter?.level === "leader" && { inviter }), status: "proposed" },
    );
  },
};
