/** "cuộc gặp giữa Tổng thống Trump và ông Kim Jong-un", "hội đàm giữa Thủ tướng với Tổng thống Putin" */
import type { Rule } from "../../finding.ts";
import { between } from "../../frames.ts";
import { MEETING_NOUNS } from "./meeting-words.ts";
import { BETWEEN } from "./words.ts";

export const meetingBetween: Rule = {
  name: "meeting-between",
  type: "meeting",
  noun: true,
  triggers: [
    ...MEETING_NOUNS,
    "hội đàm",
    "gặp gỡ",
    "hội nghị thượng đỉnh",
    "thượng đỉnh",
    "lễ đón",
    "buổi họp",
    "cuộc họp",
    "buổi họp kín",
    "cuộc họp kín",
    "cuộc đàm phán",
    "các cuộc đàm phán",
    "đàm phán",
    "bữa tối",
    "bữa trưa",
    "lần gặp",
    "cái bắt tay",
  ],
  read: (view, trigger, focus) => between(view, trigger, focus, BETWEEN),
};
