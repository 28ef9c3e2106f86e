/** "Trong chuyến thăm cấp nhà nước của Tổng thống Putin": where to is told elsewhere, or one other country is named */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { destinationsAfter, onlyOtherCountry, thatCountry } from "../../visits.ts";
import { VISIT_FILLER, VISIT_NOUNS } from "./visit-words.ts";

/** "sau chuyến thăm vùng Donetsk", "chuyến thăm nhà máy": no other country. */
const AT_HOME = new Set(
  "vùng tỉnh xã nhà bang làng trường bệnh cơ tiền mặt trận khu các người đơn gia trang trại địa phương".split(
    " ",
  ),
);
/** "chuyến thăm của ông tới quần đảo Kuril": where to is said, whose it is is not. */
const SOME_REGION = /^(tới|đến|ra) (quần đảo|đảo|vùng|tỉnh|bán đảo|khu vực|căn cứ|tiền tuyến)( |$)/u;
/** "Vua Charles đón Tổng thống Trump trong chuyến thăm": the guest travels. */
const RECEIVED = /(^| )(đón|tiếp|đón tiếp|tiếp đón|chào đón|chiêu đãi)( \S+)?$/u;

const DURING = /(^| )(trong|nhân|kết thúc|sau|khuôn khổ|dịp|nhân dịp|bắt đầu|thực hiện|của|tại)( \S+)?$/u;

export const visitDuring: Rule = {
  name: "visit-during",
  type: "visit",
  noun: true,
  triggers: VISIT_NOUNS,
  read(view, trigger, focus) {
    const next = view.tokens[trigger.to];
    const unknown = next?.capital && !view.places.some((place) => place.from === trigger.to);
    if (unknown || AT_HOME.has(view.key(trigger.to))) return [];
    if (destinationsAfter(view, trigger.to, VISIT_FILLER).length > 0) return [];
    const owner = view.groups.find(
      (group) =>
        group.governor === "của" &&
        view.key(group.from - 2) !== "mời" &&
        group.from >= trigger.to &&
        group.from - trigger.to <= 9,
    );
    if (SOME_REGION.test(view.words_(owner?.to ?? trigger.to, (owner?.to ?? trigger.to) + 3))) return [];
    const during = DURING.test(view.words_(trigger.from - 3, trigger.from));
    const guest = view.groups.findLast(
      (group) => group.to <= trigger.from && RECEIVED.test(view.words_(group.from - 3, group.from)),
    );
    const subject = during
      ? (guest ?? view.subjectBefore(trigger.from) ?? view.subjectAfter(trigger.to))
      : undefined;
    const visitor = actorsOf(owner ?? subject, focus, view).find(
      (actor) => (actor.level === "leader" && !actor.outside) || (owner && actor.lapsed),
    );
    if (!visitor) return [];
    const [there] = thatCountry(view, owner?.to ?? trigger.to, VISIT_FILLER, visitor.country, focus);
    const destination = there ?? onlyOtherCountry(view, visitor.country);
    if (!destination) return [];
    const span = { from: trigger.from, to: Math.max(owner?.to ?? 0, trigger.to) };
    return [
      {
        sides: [visitor],
        pointsBack: true,
        otherwise: [visitor],
        destination: { name: destination.name, country: destination.country },
        hostCountry: destination.country,
        span,
      },
    ];
  },
};
