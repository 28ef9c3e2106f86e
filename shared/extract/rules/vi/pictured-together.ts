/** "Tổng thống Mỹ và Thủ tướng Nguyễn Xuân Phúc tại Nhà Trắng": what a caption shows */
import { asSides } from "../../frames.ts";
import type { Rule } from "../../finding.ts";

const CAPTION = /^(image caption|chú thích ảnh|ảnh :|trong ảnh ,?)( hai)?$/u;

export const picturedTogether: Rule = {
  name: "pictured-together",
  type: "meeting",
  triggers: ["tại", "ở"],
  read(view, trigger) {
    const group = view.groups[0];
    if (!group || group.to !== trigger.from) return [];
    if (group.from > view.sentence.from + 1 && !CAPTION.test(view.words_(view.sentence.from, group.from)))
      return [];
    const place = view.places.find((each) => each.from >= trigger.to && each.from - trigger.to <= 3);
    // "ở quán Blue Moon tháng 3/2019": a place that we do not know, on a day that we do
    const dated = view.dates.find((each) => each.from >= trigger.to && each.from - trigger.to <= 6);
    const unknown = dated && view.tokens.slice(trigger.to, trigger.to + 3).some(({ capital }) => capital);
    const end = place?.to ?? (unknown ? dated.to : undefined);
    const sides = asSides(group.actors);
    return end && sides.length === 2 ? [{ sides, span: { from: group.from, to: end } }] : [];
  },
};
