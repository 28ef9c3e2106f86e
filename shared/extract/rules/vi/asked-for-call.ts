/** "Ông Trump là người chủ động gọi", "phía Mỹ là bên đề nghị": who asked for the call told of before */
import type { Rule } from "../../finding.ts";

const ASKS = [
  "gọi",
  "gọi điện",
  "chủ động gọi",
  "chủ động",
  "đề nghị",
  "chủ động đề nghị",
  "đề xuất",
  "khởi xướng",
  "thực hiện cuộc gọi",
  "nhấc máy",
  "liên hệ",
  "liên lạc",
  "yêu cầu",
];

export const askedForCall: Rule = {
  name: "asked-for-call",
  type: "call",
  triggers: [
    "chủ động gọi",
    "chủ động liên lạc",
    "chủ động liên hệ",
    "chủ động nhấc máy",
    ...["là người", "là bên", "là phía"].flatMap((one) => ASKS.map((asks) => `${one} ${asks}`)),
  ],
  read(view, trigger) {
    const said = { pointsBack: true, span: trigger } as const;
    const [caller, ...others] = view.subjectBefore(trigger.from)?.actors ?? [];
    if (caller && others.length === 0 && caller.level === "leader")
      return [{ ...said, sides: [caller], initiator: caller.id }];
    const side = view.places.findLast((place) => place.to <= trigger.from && trigger.from - place.to <= 1);
    return side ? [{ ...said, sides: [], countries: [side.country], initiator: side.country }] : [];
  },
};
