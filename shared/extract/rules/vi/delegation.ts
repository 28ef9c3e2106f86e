/** "Đoàn đại biểu cấp cao Việt Nam do Thủ tướng dẫn đầu thăm …": who leads the delegation travels with it. */
import type { Trigger } from "../../finding.ts";
import type { Group } from "../../group-mentions.ts";
import type { SentenceView } from "../../sentence-view.ts";

const LEADS = /^(làm trưởng đoàn|dẫn đầu|dẫn đoàn|làm trưởng)( |$)/u;

/** Whoever leads the delegation that does what stands at the trigger. */
export function headOfDelegation(view: SentenceView, trigger: Trigger): Group | undefined {
  const head = view.groups.findLast(({ to }) => to <= trigger.from);
  if (head?.governor !== "do" || trigger.from - head.to > 12) return undefined;
  return LEADS.test(view.words_(head.to, head.to + 3)) ? head : undefined;
}
