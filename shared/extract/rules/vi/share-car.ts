/** "ông Kim đi chung xe với ông Putin", "ông Putin mời ông Kim lên chung xe": two leaders in one car have met */
import { actorsOf, asSides } from "../../frames.ts";
import type { Rule } from "../../finding.ts";

export const shareCar: Rule = {
  name: "share-car",
  type: "meeting",
  triggers: ["đi", "ngồi", "lên", "bước lên"].flatMap((verb) =>
    ["chung xe", "cùng xe", "chung một xe", "chung một chiếc xe", "cùng một chiếc xe", "chung chuyên xa"].map(
      (car) => `${verb} ${car}`,
    ),
  ),
  read(view, trigger, focus) {
    const guest = view.groups.findLast(({ to }) => to <= trigger.from);
    if (!guest) return [];
    const behind = view.groups.find(
      ({ from, governor }) =>
        from - trigger.to <= 2 && from > trigger.to && ["với", "cùng"].includes(governor),
    );
    const other = behind ?? (view.isGoverned(guest) ? view.subjectBefore(guest.from) : undefined);
    const sides = asSides(actorsOf(other, focus, view), actorsOf(guest, focus, view));
    const from = Math.min(other?.from ?? guest.from, guest.from);
    // "mời ông lên chung xe": a courtesy done, not one offered
    return sides.length > 1
      ? [{ sides, status: "held", span: { from, to: Math.max(behind?.to ?? 0, trigger.to) } }]
      : [];
  },
};
