/** Keeps account of a webhook's failures: one that has failed for days is switched off, and its owner can see so. */
import type { Services } from "../services.ts";
import type { Webhook } from "../store/subscribers.ts";
import { ConditionFailed } from "../store/table.ts";
import { deriveEntries } from "./recipients.ts";

const LASTING_MS = 3 * 86_400_000;

/** The webhook after one more call; undefined when nothing is to be written. */
function after(webhook: Webhook, worked: boolean, now: Date): Webhook | undefined {
  const { failingSince, ...rest } = webhook;
  if (worked) return failingSince === undefined ? undefined : rest;
  if (failingSince === undefined) return { ...webhook, failingSince: now.toISOString() };
  const isLasting = now.getTime() - Date.parse(failingSince) >= LASTING_MS;
  return isLasting ? { ...webhook, switchedOffAt: now.toISOString() } : undefined;
}

/** Writes only when something changes: the first failure, the end of failing, and the end of patience. */
export async function noteWebhookOutcome(
  subscriberId: string,
  subscriptionId: string,
  worked: boolean,
  { clock, subscribers, log }: Pick<Services, "clock" | "subscribers" | "log">,
): Promise<void> {
  const subscriber = await subscribers.get(subscriberId);
  if (!subscriber) return;
  const subscription = subscriber.subscriptions.find(({ id }) => id === subscriptionId);
  const webhook = subscription?.webhook && after(subscription.webhook, worked, clock());
  if (!subscription || !webhook) return;
  const subscriptions = subscriber.subscriptions.map((one) =>
    one === subscription ? { ...one, webhook } : one,
  );
  const next = { ...subscriber, subscriptions };
  try {
    await subscribers.save(next, deriveEntries(next));
    if (webhook.switchedOffAt) log.warn("webhook-switched-off");
  } catch (error) {
    // Somebody changed the subscriber meanwhile: the next call notes it.
    if (!(error instanceof ConditionFailed)) throw error;
  }
}
