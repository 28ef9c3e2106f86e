/** "ông Tập hội đàm trực tuyến với Thủ tướng Merz", "A và B họp trực tuyến" */
import type { Rule } from "../../finding.ts";
import { together, withPartner } from "./frames.ts";
import { VIDEO_TRIGGERS } from "./video-words.ts";
import { PARTNER } from "./words.ts";

export const videoWith: Rule = {
  name: "video-with",
  type: "video",
  triggers: VIDEO_TRIGGERS,
  read(view, trigger, focus) {
    const readings = withPartner(view, trigger, focus, PARTNER);
    return readings.length > 0 ? readings : together(view, trigger, focus);
  },
};
