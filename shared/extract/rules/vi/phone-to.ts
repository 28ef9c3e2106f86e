/** "Tổng thống Trump gọi điện cho ông Putin", "ông Putin được Tổng thống Trump gọi điện": who phones asked for the call */
import type { Rule } from "../../finding.ts";
import { actorsOf, asSides, pairUp } from "../../frames.ts";
import { nextPartner, withPartner } from "./frames.ts";
import { OF, TO } from "./words.ts";

/** Between "gọi điện" and whom: "gọi điện 'cầu cứu' ông Trump", "gọi điện thăm hỏi Tổng thống …" */
const CALLING: ReadonlySet<string> = new Set(
  "' \" ‘ ’ “ ” cầu cứu chúc mừng thăm hỏi chia buồn cảm ơn thông báo mời hỏi thúc giục đề nghị nhờ".split(
    " ",
  ),
);

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
    "có cuộc gọi cho",
    "có cuộc gọi tới",
    "có cuộc gọi đến",
    "có cuộc điện thoại cho",
  ],
  read(view, trigger, focus) {
    // "Ông A được ông B gọi điện": who rings stands between
    const caller = view.groups.find((group) => group.to === trigger.from && group.governor === "được");
    const rung = caller && view.subjectBefore(caller.from);
    const two = caller && rung ? asSides(caller.actors, rung.actors) : [];
    if (two.length > 1)
      return [{ sides: two, initiator: two[0]!.id, span: { from: rung!.from, to: trigger.to } }];
    const words = { with: new Set([...TO, "mừng", "hỏi", "với", "của"]), of: OF };
    const direct = view.objectAt(trigger.to, CALLING, 5);
    const called = [direct, direct && nextPartner(view, direct, TO)];
    const readings = direct
      ? called.flatMap((each) =>
          each ? pairUp(view, trigger, focus, undefined, each, actorsOf(each, focus, view)) : [],
        )
      : withPartner(view, trigger, focus, words, 8);
    return readings.map((reading) => {
      const subject = view.subjectBefore(trigger.from);
      const initiator = subject?.actors.length === 1 ? subject.actors[0]! : reading.sides[0]!;
      return { ...reading, initiator: initiator.id };
    });
  },
};
