/** "Chủ tịch nước gửi điện mừng tới Tổng thống Putin" */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { messagesOf } from "./message-sides.ts";
import { SEND } from "./message-words.ts";
import { TO } from "./words.ts";

/** "gửi thư thúc giục ông Herzog …", "gửi thư chúc mừng nhân dịp ông Thongloun được bầu lại" */
const MOVED =
  /(^| )(đề nghị|thúc giục|kêu gọi|yêu cầu|mời|hối thúc|cảm ơn|chúc mừng|cảnh báo|chia buồn|dịp)$/u;

/** "gửi điện mừng nhân dịp sinh nhật của Tổng thống X": whose day it is gets it. */
const OCCASION = /(^| )(sinh nhật|ngày sinh|lễ nhậm chức)( \S+){0,4}$/u;

export const sendsMessage: Rule = {
  name: "sends-message",
  type: "message",
  triggers: SEND,
  read(view, trigger, focus) {
    const owner = view.groups.find(
      (group) =>
        group.from >= trigger.to &&
        group.from - trigger.to <= 4 &&
        group.governor === "của" &&
        !OCCASION.test(view.words_(trigger.to, group.from)),
    );
    // "chuyển lời thăm hỏi của lãnh đạo Đảng, Nhà nước tới …": whose it is is not said
    const behind = view.words_(trigger.to, trigger.to + 5);
    if (!owner && behind.includes("của") && !OCCASION.test(behind)) return [];
    const sender = owner ?? view.subjectBefore(trigger.from);
    const at = owner?.to ?? trigger.to;
    const to =
      view.groups.find((group) => group.from >= at && group.from - at <= 24 && TO.has(group.governor)) ??
      view.groups.find((group) => group.from >= at && group.from - at <= 1 && group.governor !== "của") ??
      view.groups.find(
        (group) =>
          group.from >= at && group.from - at <= 6 && MOVED.test(view.words_(group.from - 2, group.from)),
      ) ??
      view.groups.find(
        (group) => group.from >= at && group.from - at <= 12 && OCCASION.test(view.words_(at, group.from)),
      ) ??
      view.groups.find(
        (group) =>
          group.to <= (sender?.from ?? at) &&
          group.actors.length > 0 &&
          !/^(gửi|nhắn|đưa|phát)? ?(đi )?(một |những |các )?(thông điệp|tín hiệu)/u.test(
            view.words_(trigger.from, trigger.to),
          ) &&
          !["được", "của", "bởi", "theo"].includes(group.governor),
      );
    if (!to) return [];
    const from =
      sender && sender !== to
        ? actorsOf(sender, focus, view)
        : actorsOf(view.subjectAfter(to.to), focus, view);
    return messagesOf(from, actorsOf(to, focus, view), {
      from: Math.min(sender?.from ?? trigger.from, trigger.from),
      to: Math.max(to.to, trigger.to),
    });
  },
};
