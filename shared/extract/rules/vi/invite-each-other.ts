/** "Hai nhà lãnh đạo mời nhau thăm cấp nhà nước", "gửi lời mời thăm đất nước của nhau": each is to travel to the other */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { countryPlace, visitsOf } from "../../visits.ts";

const EACH_OTHER = /^nhau( \S+){0,5} (thăm|chuyến thăm)( |$)/u;
const TO_EACH_OTHER =
  /^(\S+ ){0,3}thăm (\S+ ){0,4}(đất nước|nước)( của)? (nhau|mỗi người|mỗi bên|đối phương)( |$)/u;

export const inviteEachOther: Rule = {
  name: "invite-each-other",
  type: "visit",
  triggers: ["mời", "lời mời", "gửi lời mời", "đã mời", "ngỏ lời mời"],
  read(view, trigger, focus) {
    const after = view.words_(trigger.to, trigger.to + 12);
    if (!EACH_OTHER.test(after) && !TO_EACH_OTHER.test(after)) return [];
    const named = actorsOf(view.subjectBefore(trigger.from), focus, view);
    // "Họ cũng gửi lời mời": the two spoken of
    const pair = (named.length === 2 ? named : focus.lastPair).filter(({ level }) => level === "leader");
    const [one, other] = pair;
    if (!one || !other || pair.length > 2 || one.country === other.country) return [];
    const span = { from: trigger.from, to: trigger.to };
    return [
      ...visitsOf([one], [countryPlace(other.country)], span, { inviter: other, status: "proposed" }),
      ...visitsOf([other], [countryPlace(one.country)], span, { inviter: one, status: "proposed" }),
    ];
  },
};
