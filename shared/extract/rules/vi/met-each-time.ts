/** "đã gặp nhau ba lần: tại Singapore tháng 6/2018, tại Hà Nội tháng 2/2019 …": one meeting for each day told */
import type { Rule } from "../../finding.ts";
import { together, withPartner } from "./frames.ts";
import { PARTNER } from "./words.ts";

const TIMES = /^(tổng cộng |đã )?(hai|ba|bốn|năm|2|3|4|5) lần( |$)/u;

export const metEachTime: Rule = {
  name: "met-each-time",
  type: "meeting",
  triggers: ["gặp nhau", "gặp", "hội đàm", "gặp mặt", "gặp gỡ", "gặp trực tiếp"],
  read(view, trigger, focus) {
    const readings = together(view, trigger, focus);
    const [reading] = readings.length > 0 ? readings : withPartner(view, trigger, focus, PARTNER);
    if (!reading) return [];
    const end = Math.max(trigger.to, reading.span.to);
    const counted =
      TIMES.exec(view.words_(end, end + 4)) ?? TIMES.exec(view.words_(trigger.to, trigger.to + 4));
    const days = view.dates.filter(
      ({ from, value }) =>
        from > end && (value.kind === "month" || value.kind === "day" || value.kind === "year"),
    );
    if (!counted || days.length < 2) return [];
    return days.map((on) => {
      const place =
        view.places.findLast(
          (each) => each.to <= on.from && /^(hồi |vào |trong |\( ?)*$/u.test(view.words_(each.to, on.from)),
        ) ?? view.places.find((each) => each.from >= on.to && each.from - on.to <= 3);
      return {
        ...reading,
        on,
        status: "held" as const,
        ...(place && { place: place.name, hostCountry: place.country }),
      };
    });
  },
};
