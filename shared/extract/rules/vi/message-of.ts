/** "bức thư của Tổng thống Maduro gửi ông Trump", "trong điện mừng gửi tới ông Biden, ông Putin …" */
import { actorsOf } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { isSaidThere, messagesOf } from "./message-sides.ts";
import { sendersListed } from "./message-senders.ts";
import { isSign, MESSAGE_NOUNS, SPOKEN } from "./message-words.ts";
import { TO } from "./words.ts";

export const messageOf: Rule = {
  name: "message-of",
  type: "message",
  noun: true,
  triggers: MESSAGE_NOUNS,
  read(view, trigger, focus) {
    // "được xem như thông điệp gửi tới ông Trump": a sign, and nobody's letter
    if (/(xem|coi) (như|là)( một)?$/u.test(view.words_(trigger.from - 3, trigger.from))) return [];
    if (isSign(view, trigger)) return [];
    const owner = view.groups.find(
      (group) =>
        group.from >= trigger.to &&
        group.from - trigger.to <= 6 &&
        ["của", "từ", "do"].includes(group.governor),
    );
    // "bức thư của phu nhân gửi …": the writer is nobody who speaks for a state
    if (view.key(trigger.to) === "của" && !actorsOf(owner, focus, view).some(({ outside }) => !outside))
      return [];
    if (["bà", "ông"].includes(view.key(trigger.to)) && !view.groups.some(({ from }) => from === trigger.to))
      if (view.words_(trigger.to, trigger.to + 6).includes("gửi")) return [];
    if (!owner && SPOKEN.test(view.words_(trigger.from, trigger.to))) return [];
    // "bức thư ông Putin gửi ông Kim"
    const writer = view.groups.find(
      (group) => group.from - trigger.to <= 1 && group.from >= trigger.to && view.key(group.to) === "gửi",
    );
    const at = owner?.to ?? writer?.to ?? trigger.to;
    let sent: number | undefined;
    for (let i = at; i < at + 14 && i < view.sentence.to; i++)
      if (
        sent === undefined &&
        (view.key(i) === "gửi" || (i - at <= 2 && ["cho", "tới"].includes(view.key(i))))
      )
        sent = i;
    // "điện chúc mừng ông Macron, được Tổng thống Putin gửi …"
    const greeted = view.groups.find(
      (group) =>
        group.from === trigger.to &&
        group !== writer &&
        /mừng|buồn/.test(view.words_(trigger.from, trigger.to)),
    );
    // "trao cho Giáo hoàng bức thư của Tổng thống"
    const handed =
      owner && sent === undefined
        ? view.groups.find(
            (group) =>
              group.to === trigger.from &&
              /(^| )(trao|chuyển|gửi|đưa)( tận tay)?( cho| tới| đến)?$/u.test(
                view.words_(group.from - 4, group.from),
              ),
          )
        : undefined;
    if (sent === undefined && !greeted && !handed) return [];
    const to =
      greeted ??
      handed ??
      view.groups.find(
        (group) =>
          group.from > sent! &&
          group.from - sent! <= 3 &&
          (TO.has(group.governor) || group.governor === "gửi"),
      );
    if (!to) return [];
    const giver = view.groups.find(
      (group) => group.governor === "được" && view.words_(group.to, group.to + 2).includes("gửi"),
    );
    // "Điện mừng Thủ tướng, có: A; B; C"
    const listed = sendersListed(view, to.to);
    if (listed.length > 1) {
      const span = { from: trigger.from, to: listed.at(-1)!.to };
      return messagesOf(
        listed.flatMap(({ actors }) => actors),
        actorsOf(to, focus, view),
        span,
      );
    }
    for (const group of [owner, writer, giver, view.subjectBefore(trigger.from), view.subjectAfter(to.to)]) {
      if (!group) continue;
      const span = { from: Math.min(group.from, trigger.from), to: Math.max(to.to, trigger.to) };
      const readings = messagesOf(actorsOf(group, focus, view), actorsOf(to, focus, view), span).filter(
        ({ sides }) => group === owner || !isSaidThere(view, trigger, focus, sides),
      );
      if (readings.length > 0) return readings;
    }
    return [];
  },
};
