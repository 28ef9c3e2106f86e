/** "cuộc gọi của Tổng thống Trump cho ông Putin": whose call it is asked for it */
import type { Rule } from "../../finding.ts";
import { withPartner } from "./frames.ts";
import { OF } from "./words.ts";

const TO = new Set(["cho", "tới", "đến"]);

export const callFromTo: Rule = {
  name: "call-from-to",
  type: "call",
  noun: true,
  triggers: ["cuộc gọi", "cuộc gọi điện", "cuộc gọi điện thoại", "cuộc điện thoại", "cú điện thoại"],
  read(view, trigger, focus) {
    const [caller, ...others] =
      view.groups.find((group) => group.from >= trigger.to && OF.has(group.governor))?.actors ?? [];
    if (!caller || others.length > 0) return [];
    const readings = withPartner(view, trigger, focus, { with: TO, of: OF }, 14);
    if (readings.length > 0) return readings.map((reading) => ({ ...reading, initiator: caller.id }));
    // "cuộc gọi của ông Trump đến Australia": whoever leads it, once the text has named him
    const land = view.places.find(
      ({ kind, from }) => kind === "country" && from - trigger.to < 8 && TO.has(view.key(from - 1)),
    );
    return land && land.from > trigger.to
      ? [
          {
            sides: [caller],
            pointsBack: true,
            countries: [land.country],
            initiator: caller.id,
            span: { from: trigger.from, to: land.to },
          },
        ]
      : [];
  },
};
