/** "Tổng thống Mỹ và Thủ tướng Nguyễn Xuân Phúc tại Nhà Trắng": what a caption shows */
import { asSides } from "../../frames.ts";
import type { Rule } from "../../finding.ts";

export const picturedTogether: Rule = {
  name: "pictured-together",
  type: "meeting",
  triggers: ["tại", "ở"],
  read(view, trigger) {
    const group = view.groups[0];
    if (!group || group.to !== trigger.from || group.from > view.sentence.from + 1) return [];
    const place = view.places.find((each) => each.from >= trigger.to && each.from - trigger.to <= 3);
    const sides = asSides(group.actors);
    return place && sides.length === 2 ? [{ sides, span: { from: group.from, to: place.to } }] : [];
  },
};
