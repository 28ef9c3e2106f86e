/** "Điện Kremlin gọi thông tin này là hư cấu", "không có cuộc gọi nào như vậy": what a report told just before did not happen */
import type { Rule } from "../../finding.ts";

const DENIES = /(?<!không |chưa )(?<!\p{L})(bác|bác bỏ|phủ nhận)( (hoàn toàn|thẳng thừng|mạnh mẽ|ngay))*$/u;
const UNTRUE =
  /^((là|hoàn toàn|đều) )*(không (đúng|chính xác|có thật|có cơ sở|phải sự thật)|sai|hư cấu|bịa đặt|tin giả|giả|vô căn cứ)( |$)/u;
const NO_SUCH = /(^| )(không|chưa)( hề)? có (cuộc|buổi)( \S+){0,3}$/u;
/** A report that can be denied, not what the paper itself tells. */
const REPORTED = /(^| )(đưa tin|loan tin|tin|theo|dẫn|tiết lộ|nói|cho (biết|hay)|viết|nguồn tin)( |$)/u;

export const deniedAgain: Rule = {
  name: "denied-again",
  type: "call",
  noun: true,
  triggers: [
    "thông tin này",
    "thông tin trên",
    "thông tin nói trên",
    "thông tin đó",
    "tin này",
    "tin trên",
    "tin đồn này",
    "nào như vậy",
    "nào như thế",
  ],
  read(view, trigger, { last }) {
    const before = view.words_(trigger.from - 7, trigger.from);
    const denied = view.key(trigger.from) === "nào" ? NO_SUCH.test(before) : DENIES.test(before);
    if (!denied && !UNTRUE.test(view.words_(trigger.to, trigger.to + 5))) return [];
    // "Trước đó ông lại nói …": before the report
    if (before.includes("trước đó")) return [];
    if (!last || view.index - last.view.index > 1) return [];
    const { sentence } = last.view;
    if (!REPORTED.test(last.view.words_(sentence.from, sentence.to))) return [];
    return [{ sides: [], pointsBack: true, modeless: true, status: "denied", span: trigger }];
  },
};
