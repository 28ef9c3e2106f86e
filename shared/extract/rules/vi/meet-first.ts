/** "Lần đầu gặp nhau tại X, A và B nhất trí …", "Sau khi hội đàm ở X, A mời B …": the meeting stands before those who met */
import { asSides } from "../../frames.ts";
import type { Rule } from "../../finding.ts";

/** Opens the clause, so that nobody need be named before the verb. */
const OPENS =
  /^((trước đó|tại đây|hôm qua|hôm nay|cùng ngày) ?,? )?(sau khi|ngay sau khi|khi|trong khi|lần đầu( tiên)?|trong lần( đầu)?( tiên)?|trước khi|kết thúc|vừa)( vừa| có| lần đầu)?$/u;
/** What one of the two does to the other in the main clause. */
const TURNS_TO =
  /(^| )(mời|đề nghị|kêu gọi|thúc giục|yêu cầu|cảm ơn|chúc mừng|nói với|bày tỏ với|hứa với|cam kết với|tặng|hỏi|đảm bảo với|cảnh báo|thuyết phục|cùng|và|ca ngợi|khen)$/u;

export const meetFirst: Rule = {
  name: "meet-first",
  type: "meeting",
  triggers: [
    "gặp nhau",
    "gặp lại nhau",
    "gặp mặt",
    "gặp gỡ",
    "hội đàm",
    "hội kiến",
    "gặp riêng",
    "gặp song phương",
  ],
  read(view, trigger) {
    if (!OPENS.test(view.words_(view.sentence.from, trigger.from))) return [];
    const subject = view.subjectAfter(trigger.to);
    // "Sau khi gặp Thủ tướng Modi, …" names whom he met
    if (
      !subject ||
      view.key(subject.from - 1) !== "," ||
      view.groups.some(({ from }) => from >= trigger.to && from < subject.from)
    )
      return [];
    const both = asSides(subject.actors);
    if (both.length > 1) return [{ sides: both, span: { from: trigger.from, to: subject.to } }];
    const other = view.groups.find(({ from }) => from >= subject.to);
    if (!other || other.from - subject.to > 9 || !TURNS_TO.test(view.words_(other.from - 2, other.from)))
      return [];
    const sides = asSides(subject.actors, other.actors);
    return sides.length === 2 ? [{ sides, span: { from: trigger.from, to: other.to } }] : [];
  },
};
