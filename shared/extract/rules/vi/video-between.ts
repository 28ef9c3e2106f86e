/** "cuộc hội đàm trực tuyến giữa Tổng thống Putin và Chủ tịch Tập Cận Bình" */
import type { Rule } from "../../finding.ts";
import { between } from "../../frames.ts";
import { VIDEO_TRIGGERS } from "./video-words.ts";
import { BETWEEN } from "./words.ts";

export const videoBetween: Rule = {
  name: "video-between",
  type: "video",
  triggers: VIDEO_TRIGGERS,
  read: (view, trigger, focus) => between(view, trigger, focus, BETWEEN),
};
