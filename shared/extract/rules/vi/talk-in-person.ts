/** "Thủ tướng Ba Lan và Thủ tướng Litva có cuộc trao đổi gần hai giờ tại Warsaw": where they talk makes it a meeting */
import type { Rule } from "../../finding.ts";
import { talks, TALK_WORDS } from "./talk-together.ts";

/** Between the talks and the town: of what the talks were, or by what means. */
const ELSEWHERE =
  /(^| )(về|rằng|điện thoại|điện đàm|video|trực tuyến|cuộc|tổ chức|tình hình|xung đột|chiến sự|,)( |$)/u;
const REMOTE = /(^| )(điện thoại|điện đàm|video|trực tuyến|gọi)( |$)/u;
const FACE_TO_FACE =
  /(^| )(bên lề|vài phút|ít phút|chốc lát|(trong|tại) (bữa |buổi )?(dạ )?tiệc|quốc yến|hành lang|tại lễ|sân bay|bên tách trà)( |$)/u;

export const talkInPerson: Rule = {
  name: "talk-in-person",
  type: "meeting",
  triggers: TALK_WORDS,
  read(view, trigger, focus) {
    if (["các", "những"].includes(view.key(trigger.from - 1))) return [];
    const readings = talks(view, trigger, focus);
    const end = Math.max(trigger.to, ...readings.map(({ span }) => span.to));
    const town = view.places.find(
      (place) =>
        place.kind !== "country" &&
        place.from > end &&
        place.from - end <= 14 &&
        ["tại", "ở", "đô", "phố"].includes(view.key(place.from - 1)),
    );
    if (town && !ELSEWHERE.test(view.words_(trigger.to, town.from)))
      return readings.map((reading) => ({ ...reading, place: town.name, hostCountry: town.country }));
    const words = view.words_(trigger.from - 6, end + 8).split(/ (?:về|rằng) /u)[0]!;
    return FACE_TO_FACE.test(words) && !REMOTE.test(words) ? readings : [];
  },
};
