/** "ông Zelensky nhận được cuộc gọi của Tổng thống Macron": the other side asked for the call */
import type { Rule } from "../../finding.ts";
import { direct, withPartner } from "./frames.ts";
import { FILLER, FROM, WITH } from "./words.ts";

/** "nhận lời điện đàm với": whoever it is with had asked. */
/** "nghe máy Tổng thống Erdogan": who rings follows at once. */
const PICKS_UP = /máy$/u;
const AT_WISH = /^nhận lời/u;

export const phonedBy: Rule = {
  name: "phoned-by",
  type: "call",
  triggers: [
    "nhận cuộc gọi",
    "trả lời cuộc gọi",
    "trả lời cuộc điện thoại",
    "nghe điện thoại",
    "nhận được cuộc gọi",
    "nhận cuộc điện đàm",
    "nhận được cuộc điện đàm",
    "nhận điện đàm",
    "nhận điện thoại",
    "nhận được điện thoại",
    "nhận được cuộc điện thoại",
    "nhận cuộc điện thoại",
    "nhận cú điện thoại",
    "tiếp nhận cuộc gọi",
    "nhận cuộc gọi điện",
    "tiếp điện thoại",
    "nhận lời điện đàm",
    "nghe máy",
    "bắt máy",
  ],
  read: (view, trigger, focus) => {
    const picksUp = PICKS_UP.test(view.words_(trigger.from, trigger.to));
    const readings = picksUp ? direct(view, trigger, focus, FILLER) : [];
    return (
      readings.length > 0
        ? readings
        : withPartner(
            view,
            trigger,
            focus,
            { with: AT_WISH.test(view.words_(trigger.from, trigger.to)) ? WITH : FROM, of: new Set() },
            8,
          )
    ).flatMap((reading) => {
      const caller = reading.sides.at(-1);
      return caller ? [{ ...reading, initiator: caller.id }] : [];
    });
  },
};
