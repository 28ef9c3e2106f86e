/** Never write to an address again: it refuses us, its owner complained, or the operator says so. */
import type { Services } from "../services.ts";
import type { SuppressionReason } from "../store/suppressions.ts";
import { ConditionFailed } from "../store/table.ts";
import { deriveEntries } from "./recipients.ts";

type SuppressionServices = Pick<Services, "clock" | "subscribers" | "suppressions">;

/** The refusal is written first: should the rest fail, it still holds for whatever is sent. */
export async function suppressAddress(
  subscriberId: string,
  reason: SuppressionReason,
  { clock, subscribers, suppressions }: SuppressionServices,
): Promise<void> {
  await suppressions.add({ subscriberId, reason, at: clock().toISOString() });
  for (let attempt = 1; ; attempt++) {
    const subscriber = await subscribers.get(subscriberId);
    if (!subscriber || subscriber.suppressed) return;
    const next = { ...subscriber, suppressed: true };
    try {
      await subscribers.save(next, deriveEntries(next));
      return;
    } catch (error) {
      if (!(error instanceof ConditionFailed) || attempt === 3) throw error;
    }
  }
}
