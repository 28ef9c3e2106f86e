/** "Trong chuyến thăm này, ông …": the visit told of before; "ông A lên đường công du nước ngoài": that of later sentences */
import { actorsOf, pointsBack } from "../../frames.ts";
import type { Rule } from "../../finding.ts";
import { VISIT_NOUNS } from "./visit-words.ts";

const SETS_OUT = /(^| )(khởi động|bắt đầu|mở đầu|khởi hành|lên đường)( thực hiện)?$/u;

export const visitAgain: Rule = {
  name: "visit-again",
  type: "visit",
  noun: true,
  triggers: VISIT_NOUNS,
  read(view, trigger, focus) {
    const [reading] = pointsBack(trigger);
    if (!SETS_OUT.test(view.words_(trigger.from - 3, trigger.from))) return [reading!];
    // "hôm 15/12 đã tới Amman, mở đầu chuyến công du ba nước": said of the visit just told of
    if (focus.last?.type === "visit" && focus.last.view === view) return [];
    const traveller = actorsOf(view.subjectBefore(trigger.from), focus, view).slice(0, 1);
    return [{ ...reading!, sides: traveller, ...(traveller.length > 0 && { otherwise: traveller }) }];
  },
};
