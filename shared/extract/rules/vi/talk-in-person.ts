/** "Thủ tướng Ba Lan và Thủ tướng Litva có cuộc trao đổi gần hai giờ tại Warsaw": a town makes talks a meeting */
import type { Rule } from "../../finding.ts";
import { talkTogether } from "./talk-together.ts";

/** Between the talks and the town: of what the talks were, or by what means. */
const ELSEWHERE =
  /(^| )(về|rằng|điện thoại|điện đàm|video|trực tuyến|cuộc|tổ chức|tình hình|xung đột|chiến sự|,)( |$)/u;

export const talkInPerson: Rule = {
  name: "talk-in-person",
  type: "meeting",
  triggers: [
    "cuộc trao đổi",
    "cuộc trò chuyện",
    "cuộc nói chuyện",
    "cuộc thảo luận",
    "trao đổi",
    "trò chuyện",
    "nói chuyện",
    "thảo luận",
    "đối thoại",
  ],
  read(view, trigger, focus) {
    const readings = talkTogether.read(view, trigger, focus).filter(({ sides }) => sides.length > 1);
    const from = Math.max(trigger.to, ...readings.map(({ span }) => span.to));
    const town = view.places.find(
      (place) =>
        place.kind !== "country" &&
        place.from > from &&
        place.from - from <= 14 &&
        ["tại", "ở", "đô", "phố"].includes(view.key(place.from - 1)),
    );
    if (!town || ELSEWHERE.test(view.words_(trigger.to, town.from))) return [];
    return readings.map(({ modeless, ...reading }) => ({
      ...reading,
      ...(modeless && { place: town.name }),
      hostCountry: town.country,
    }));
  },
};
