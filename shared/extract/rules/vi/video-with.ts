/** "ông Tập hội đàm trực tuyến với Thủ tướng Merz", "A và B họp trực tuyến" */
import type { Rule } from "../../finding.ts";
import { asSides } from "../../frames.ts";
import { together, withPartner } from "./frames.ts";
import { VIDEO_TRIGGERS } from "./video-words.ts";
import { PARTNER } from "./words.ts";

export const videoWith: Rule = {
  name: "video-with",
  type: "video",
  triggers: VIDEO_TRIGGERS,
  read(view, trigger, focus) {
    const readings = withPartner(view, trigger, focus, PARTNER);
    if (readings.length === 0) return together(view, trigger, focus);
    // "họp trực tuyến với Thủ tướng A và Tổng thống B": on one screen
    const sides = asSides(readings.flatMap((reading) => reading.sides));
    const joint = readings.length > 1 && readings.every(({ span }) => span.to === readings[0]!.span.to);
    return joint ? [{ ...readings[0]!, sides }] : readings;
  },
};
