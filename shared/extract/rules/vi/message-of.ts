/** "bức thư của Tổng thống Maduro gửi ông Trump", "trong điện mừng gửi tới ông Biden, ông Putin …" */
import { actorsOf } from "../../frames.ts";
import type { Focus, Reading, Rule, Trigger } from "../../finding.ts";
import type { Group } from "../../group-mentions.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { impliedAddressee, isSaidThere, messagesOf } from "./message-sides.ts";
import { sendersListed } from "./message-senders.ts";
import { isSign, messageEnd, MESSAGE_NOUNS, SPOKEN } from "./message-words.ts";
import { TO } from "./words.ts";

/** "Trong điện mừng, Thủ tướng Lào nhấn mạnh …", "Điện mừng của Thủ tướng Lào viết": one more of those told of before */
function amongOthers(
  view: SentenceView,
  trigger: Trigger,
  focus: Focus,
  owner: Group | undefined,
): Reading[] {
  const inside = /^(trong|qua)( (bức|lá))?$/u.test(view.words_(trigger.from - 1, trigger.from));
  if (!inside && !owner) return [];
  const end = messageEnd(view, trigger.to);
  const writer = owner ?? (view.key(end) === "," ? view.subjectAfter(end) : view.subjectBefore(trigger.from));
  if (!writer || writer.pair) return [];
  const senders = actorsOf(writer, focus, view).filter(({ level }) => level === "leader");
  const span = { from: Math.min(writer.from, trigger.from), to: Math.max(writer.to, end) };
  const told = inside ? toldIn(view, writer.to) : undefined;
  const to = told ? actorsOf(told, focus, view) : impliedAddressee(view, senders, focus);
  return messagesOf(senders, to, { ...span, to: Math.max(span.to, told?.to ?? 0) });
}

/** "Trong thư, ông Trump nói với Tổng thống Lula …": whom he speaks to there. */
function toldIn(view: SentenceView, at: number): Group | undefined {
  const to = view.groups.find(({ from }) => from >= at);
  return to && to.from - at <= 6 && SPEAKS_TO.test(view.words_(to.from - 3, to.from)) ? to : undefined;
}
const SPEAKS_TO =
  /(^| )(nói với|viết cho|bày tỏ với|khẳng định với|đề nghị|kêu gọi|thúc giục|yêu cầu|cảnh báo|hối thúc|cảm ơn|chúc mừng|mời|chúc)$/u;
const IS_SENT = /^được (gửi|chuyển|trao|đưa)$/u;

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
        (view.key(i) === "gửi" ||
          IS_SENT.test(view.words_(i - 1, i + 1)) ||
          (i - at <= 2 && ["cho", "tới"].includes(view.key(i))))
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
    if (sent === undefined && !greeted && !handed) return amongOthers(view, trigger, focus, owner);
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
    // "được gửi tới Tổng Bí thư từ Tổng thống Nga"
    const from = view.groups.find((group) => group.governor === "từ" && group.from - to.to === 1);
    for (const group of [
      owner,
      writer,
      giver,
      from,
      view.subjectBefore(trigger.from),
      view.subjectAfter(to.to),
    ]) {
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
