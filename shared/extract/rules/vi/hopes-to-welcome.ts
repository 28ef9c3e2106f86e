/** "Ông Trump mong đón Tổng Bí thư Tô Lâm thăm Mỹ": an invitation by another word */
import type { Rule } from "../../finding.ts";
import { actorsOf } from "../../frames.ts";
import { countryPlace, destinationsAfter, visitsOf } from "../../visits.ts";
import { VISIT_FILLER } from "./visit-words.ts";
import { FILLER } from "./words.ts";

const HOPES =
  /(^| )(mong|hy vọng|hi vọng|trông đợi|mong chờ|mong muốn|sẵn sàng|vui mừng|vinh dự)( sớm| sẽ| được| có dịp)*$/u;
const GOES = /^(và phu nhân |cùng phu nhân |sớm )*(thăm|sang|tới|đến|trở lại|dự|tham dự)( |$)/u;

export const hopesToWelcome: Rule = {
  name: "hopes-to-welcome",
  type: "visit",
  triggers: ["đón", "chào đón", "đón tiếp", "được đón", "được đón tiếp", "được chào đón"],
  read(view, trigger, focus) {
    if (!HOPES.test(view.words_(trigger.from - 5, trigger.from))) return [];
    const guest = view.objectAt(trigger.to, FILLER);
    if (!guest || !GOES.test(view.words_(guest.to, guest.to + 6))) return [];
    const host = view.subjectBefore(trigger.from);
    const [inviter] = actorsOf(host, focus, view);
    if (!host || !inviter || inviter.level !== "leader") return [];
    const visitors = actorsOf(guest, focus, view).filter(({ level }) => level === "leader");
    const named = destinationsAfter(view, guest.to, new Set([...VISIT_FILLER, "thăm", "dự", "tham", "sớm"]));
    const places = named.length > 0 ? named : [countryPlace(inviter.country)];
    return visitsOf(visitors, places, { from: host.from, to: guest.to }, { inviter, status: "proposed" });
  },
};
