/** "Bức thư là liên lạc trực tiếp đầu tiên của hai ông": the letter told of before, where its sentence counts or dates it */
import type { Rule } from "../../finding.ts";
import { pointsBack } from "../../frames.ts";

const COUNTED =
  /^(này )?(cũng )?(là|đánh dấu) |^(này )?(lần )?(thứ|đầu tiên)( |$)|^(này )?(được gửi|được viết|được chuyển|đề ngày|ghi ngày)/u;

export const messageAgain: Rule = {
  name: "message-again",
  type: "message",
  noun: true,
  triggers: ["thư", "bức thư", "lá thư", "bức điện", "bức thông điệp", "thông điệp"],
  read: (view, trigger) => (COUNTED.test(view.words_(trigger.to, trigger.to + 4)) ? pointsBack(trigger) : []),
};
