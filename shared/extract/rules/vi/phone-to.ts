/** "Tổng thống Trump gọi điện cho ông Putin": who phones asked for the call */
import type { Rule } from "../../finding.ts";
import { withPartner } from "../../frames.ts";
import { OF, TO } from "./words.ts";

export const phoneTo: Rule = {
  name: "phone-to",
  type: "call",
  triggers: [
    "gọi điện",
    "gọi điện thoại",
    "gọi cho",
    "điện thoại cho",
    "gọi điện cho",
    "gọi điện thoại cho",
    "gọi điện chúc mừng",
    "gọi điện thoại chúc mừng",
    "gọi điện thăm hỏi",
    "gọi điện chia buồn",
    "gọi điện tới",
    "chủ động gọi",
    "thực hiện cuộc gọi",
    "thực hiện cuộc điện đàm",
    "nhấc máy gọi",
  ],
  read(view, trigger, focus) {
    const words = { with: new Set([...TO, "mừng", "hỏi", "với", "của"]), of: OF };
    return withPartner(view, trigger, focus, words, 8).map((reading) => {
      const caller = view.subjectBefore(trigger.from);
      const initiator = caller?.actors.length === 1 ? caller.actors[0]! : reading.sides[0]!;
      return { ...reading, initiator: initiator.id };
    });
  },
};
