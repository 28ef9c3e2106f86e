/** Whose messages they are: what leaders of several countries send is one message of each, what those of one country send is one. */
import type { Focus, Reading, Trigger } from "../../finding.ts";
import { actorsOf, asSides } from "../../frames.ts";
import type { Actor } from "../../mentions/mention.ts";
import type { Group } from "../../group-mentions.ts";
import type { SentenceView } from "../../sentence-view.ts";

export function messagesOf(
  senders: readonly Actor[],
  addressees: readonly Actor[],
  span: Trigger,
): Reading[] {
  const countries = [...new Set(senders.map(({ country }) => country))];
  return countries.flatMap((country) => {
    const own = senders.filter((sender) => sender.country === country);
    const sides = asSides(own, addressees);
    return sides.length > 1 && sides[0] === own[0] ? [{ sides, span }] : [];
  });
}

/** "nhờ Bộ trưởng chuyển", "cử đặc phái viên mang", "thông qua Đại sứ gửi": who carries it has not written it. */
const ENTRUSTS =
  /(^| )(nhờ|đề nghị|giao|ủy quyền|ủy nhiệm|ủy thác|cử|phái|thông qua|qua)( (ngài|ông|bà|đồng chí|đặc phái viên))*$/u;

/** Who sends by what stands before `at`: the subject, or whoever has asked him to pass it on. */
export function senderBefore(view: SentenceView, at: number, focus: Focus): Group | undefined {
  const bearer = view.subjectBefore(at);
  if (!bearer || !ENTRUSTS.test(view.words_(bearer.from - 5, bearer.from))) return bearer;
  const sender = view.groups.findLast((group) => group.to < bearer.from && !view.isGoverned(group));
  return sender && actorsOf(sender, focus, view).length > 0 ? sender : bearer;
}

/** "Tại cuộc gặp, Thủ tướng gửi lời chúc mừng tới Tổng thống": said to his face, or in the talk just told of. */
export function isSaidThere(
  view: SentenceView,
  { from, to }: Trigger,
  { last }: Focus,
  sides: readonly Actor[],
): boolean {
  if (!/(^| )lời( |$)/u.test(view.words_(from, to))) return false;
  if (FACE_TO_FACE.test(view.words_(view.sentence.from, from))) return true;
  return (
    !!last &&
    ["call", "meeting", "video"].includes(last.type) &&
    view.index - last.view.index <= 2 &&
    sides.every(({ id }) => last.sides.some((side) => side.id === id))
  );
}

const FACE_TO_FACE = /(^| )(tại|trong) (các )?(cuộc|buổi|bữa|hội đàm|tiệc|phiên)( |$)/u;

/** "Trong điện mừng, Thủ tướng Lào nhấn mạnh …" among other messages: it goes to whom the others went. */
export function impliedAddressee(
  view: SentenceView,
  senders: readonly Actor[],
  { last, earlier }: Focus,
): Actor[] {
  const home = senders[0]?.country;
  if (!home) return [];
  if (last?.type === "message" && view.index - last.view.index <= 4) {
    const to = last.sides.filter(({ country }) => country !== last.sides[0]!.country);
    // the same sender's is the same message
    return to.some(({ country }) => country === home) || home === last.sides[0]!.country ? [] : to;
  }
  if (last && view.index - last.view.index <= 4) return [];
  for (const before of earlier.slice(-3).toReversed()) {
    const group = before.groups.find(({ from }) => GREETED.test(before.words_(from - 5, from)));
    if (group) return group.actors.filter(({ country, level }) => country !== home && level === "leader");
  }
  return [];
}

/** "gửi điện mừng tới", "thư chúc mừng" before whom the text is about. */
const GREETED = /(^| )(gửi|điện|thư|lời|điện, thư)( chúc)?( điện| thư)? (mừng|chia buồn)( tới| đến| cho)?$/u;
