/** "Ông Obama đã nhận lời mời sang Việt Nam": whoever accepts is going to travel */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { countryPlace, destinationsAfter, visitsOf } from "../../visits.ts";
import { VISIT_FILLER } from "./visit-words.ts";

const GOING = new Set("thăm sang tới đến dự công".split(" "));
const ON_THE_WAY: ReadonlySet<string> = new Set([...VISIT_FILLER, ...GOING, "lại", "sớm", "chuyến"]);
const NOT_YET = /(^| )(không|chưa|từ chối|đề nghị|mong|hy vọng|hi vọng|muốn)( \S+)?$/u;

export const acceptsInvitation: Rule = {
  name: "accepts-invitation",
  type: "visit",
  triggers: [
    "nhận lời mời",
    "nhận lời",
    "đồng ý nhận lời",
    "chấp nhận lời mời",
    "vui vẻ nhận lời",
    "vui vẻ nhận lời mời",
    "trân trọng nhận lời mời",
  ],
  read(view, trigger, focus) {
    const subject = view.subjectBefore(trigger.from);
    const visitors = actorsOf(subject, focus, view).filter(({ level }) => level === "leader");
    if (!subject || visitors.length !== 1 || NOT_YET.test(view.words_(trigger.from - 2, trigger.from)))
      return [];
    const owner = view.groups.find(
      (group) => group.from - trigger.to <= 3 && group.from > trigger.to && group.governor === "của",
    );
    const end = owner?.to ?? trigger.to;
    const goes = [0, 1, 2].some((ahead) => GOING.has(view.key(end + ahead)));
    const named = destinationsAfter(view, end, ON_THE_WAY);
    // "nhận lời mời sang Việt Nam" in a text on his talks with the leader of Vietnam
    const asking = view.words_(trigger.from, trigger.to).endsWith("mời")
      ? focus.lastPair.filter(({ country }) => country === named[0]?.country)
      : [];
    const inviter = (owner ? actorsOf(owner, focus, view) : asking).find(({ level }) => level === "leader");
    const places = named.length > 0 || !inviter ? named : [countryPlace(inviter.country)];
    if (!goes || places.length === 0) return [];
    const span = { from: subject.from, to: Math.max(end, named.at(-1)?.to ?? 0) };
    return visitsOf(visitors, places, span, { status: "planned", ...(inviter && { inviter }) });
  },
};
