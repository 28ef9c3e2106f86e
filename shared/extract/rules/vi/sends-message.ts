/** "Chủ tịch nước gửi điện mừng tới Tổng thống Putin" */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { impliedAddressee, isSaidThere, messagesOf, senderBefore } from "./message-sides.ts";
import { sendersListed, sendersOf } from "./message-senders.ts";
import { isSign, messageEnd, SEND } from "./message-words.ts";
import { TO } from "./words.ts";

/** "gửi thư thúc giục ông Herzog …", "gửi thư chúc mừng nhân dịp ông Thongloun được bầu lại" */
const MOVED =
  /(^| )(đề nghị|thúc giục|kêu gọi|yêu cầu|mời|hối thúc|cảm ơn|chúc mừng|cảnh báo|chia buồn|dịp)$/u;

/** "gửi điện mừng nhân dịp sinh nhật của Tổng thống X": whose day it is gets it. */
const OCCASION = /(^| )(sinh nhật|ngày sinh|lễ nhậm chức)( \S+){0,4}$/u;

/** "chuyển lời chào và lời mời thăm chính thức Việt Nam của …" */
const AND_INVITES = /^((và|cùng|,) )?((lời|thư) )?mời( \S+){0,8}$/u;

export const sendsMessage: Rule = {
  name: "sends-message",
  type: "message",
  triggers: SEND,
  read(view, trigger, focus) {
    if (isSign(view, trigger)) return [];
    const end = messageEnd(view, trigger.to);
    const owner = view.groups.find(
      (group) =>
        group.from >= end &&
        group.governor === "của" &&
        (group.from - end <= 4 || AND_INVITES.test(view.words_(end, group.from - 1))) &&
        !OCCASION.test(view.words_(end, group.from)),
    );
    // "chuyển lời thăm hỏi của lãnh đạo Đảng, Nhà nước tới …": whose it is is not said
    const behind = view.words_(end, end + 5);
    if (!owner && behind.includes("của") && !OCCASION.test(behind)) return [];
    const sender = owner ?? senderBefore(view, trigger.from, focus);
    const at = owner?.to ?? end;
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
    const listed = sendersListed(view, to?.to ?? end);
    if (!to || to === sender) {
      const senders = listed.length > 0 ? listed : sender ? [sender] : [];
      const all = senders.flatMap((group) => sendersOf(group, focus, view));
      const addressee = sender?.pair ? [] : impliedAddressee(view, all, focus);
      const span = { from: Math.min(sender?.from ?? trigger.from, trigger.from), to: end };
      if (addressee.length > 0 || !to) return messagesOf(all, addressee, span);
    }
    if (to === sender && to.pair) return [];
    const from =
      listed.length > 1 || (listed.length === 1 && (!sender || sender === to))
        ? listed.flatMap(({ actors }) => actors)
        : sender && sender !== to
          ? sendersOf(sender, focus, view)
          : actorsOf(view.subjectAfter(to.to), focus, view);
    const span = {
      from: Math.min(sender?.from ?? trigger.from, trigger.from),
      to: Math.max(to.to, trigger.to),
    };
    const readings = messagesOf(from, actorsOf(to, focus, view), span);
    const itself = sender && !owner && sender === view.subjectBefore(trigger.from);
    return readings.filter(({ sides }) => !itself || !isSaidThere(view, trigger, focus, sides));
  },
};
