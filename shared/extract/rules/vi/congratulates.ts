/** "Chủ tịch Cuba Miguel Díaz-Canel nhiệt liệt chúc mừng Chủ tịch nước Tô Lâm": in a text that tells of messages */
import { actorsOf } from "../../frames.ts";
import type { Focus, Rule } from "../../finding.ts";
import type { SentenceView } from "../../sentence-view.ts";
import { messagesOf } from "./message-sides.ts";

const BY_MESSAGE =
  /(^| )(điện|thư|thông điệp)( và|,)?( điện| thư| thông điệp)* (chúc )?mừng|gửi (điện|thư|thông điệp)|trong (bức )?(điện|thư|thông điệp)/u;
/** "chúc mừng Tổng thống X nhân dịp sinh nhật" at a table, on the telephone, in a speech. */
const OTHERWISE = /(^| )(gọi|điện đàm|điện thoại|gặp|tiếp|hội đàm|hội kiến|cuộc|phát biểu)( |$)/u;

/** Between who congratulates and the verb. */
const DOES = /^(đã|cũng|xin|bày tỏ|gửi lời|nhiệt liệt|trân trọng| )*$/u;

/** The sentence or the one before tells by what means, or messages were told of last. */
function isByMessage(view: SentenceView, focus: Focus): boolean {
  const { from, to } = view.sentence;
  const here = view.words_(from, to);
  if (OTHERWISE.test(here)) return false;
  if (BY_MESSAGE.test(here) || focus.last?.type === "message") return true;
  if (focus.last) return false;
  return focus.earlier.some((each) => BY_MESSAGE.test(each.words_(each.sentence.from, each.sentence.to)));
}

export const congratulates: Rule = {
  name: "congratulates",
  type: "message",
  triggers: ["chúc mừng", "nhiệt liệt chúc mừng", "gửi lời chúc mừng", "trân trọng chúc mừng"],
  read(view, trigger, focus) {
    const object = view.groups.find((group) => group.from >= trigger.to && group.from - trigger.to <= 2);
    const subject = view.groups.findLast((group) => group.to <= trigger.from && !view.isGoverned(group));
    if (!object || subject?.actors.length !== 1 || subject.pair) return [];
    if (!DOES.test(view.words_(subject.to, trigger.from)) || !isByMessage(view, focus)) return [];
    const span = { from: subject.from, to: object.to };
    return messagesOf(subject.actors, actorsOf(object, focus, view), span).filter(({ sides }) =>
      sides.every(({ level }) => level === "leader"),
    );
  },
};
