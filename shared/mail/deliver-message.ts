/**
 * One message, once: it is claimed in the outbox, written, handed to the provider and marked. A crash between the last
 * two repeats this one message, under the same Message-ID.
 */
import { noteWebhookOutcome } from "../alert/note-webhook-outcome.ts";
import { parseRecipient } from "../alert/recipients.ts";
import type { WebhookCall } from "../alert/webhooks.ts";
import { suppressAddress } from "../alert/suppress-address.ts";
import type { Services } from "../services.ts";
import type { OutboxEntry } from "../store/outbox.ts";
import { AddressRefused } from "./mailer.ts";
import type { Draft } from "./draft.ts";

export type DeliveryServices = Pick<
  Services,
  | "clock"
  | "log"
  | "config"
  | "contacts"
  | "subscribers"
  | "suppressions"
  | "pendings"
  | "milestones"
  | "outbox"
  | "mailer"
  | "signer"
  | "nameOf"
  | "worker"
  | "webhooks"
>;

export type Delivered = "sent" | "already-sent" | "not-wanted" | "refused";

/** Longer than sending may take, shorter than the queue's visibility timeout. */
const CLAIM_SECONDS = 75;

/** Somebody else works on the message; it is looked at again later. */
export class MessageBusy extends Error {
  override readonly name = "MessageBusy";
  readonly transient = true;
}

/**
 * @param draft what the request comes to, or undefined when it is no longer wanted
 * @throws MailDeferred, MailRefused, MessageBusy: the request is to come again
 */
export async function deliverMessage(
  draft: Draft | undefined,
  services: DeliveryServices,
): Promise<Delivered> {
  if (!draft) return "not-wanted";
  const thread = await services.outbox.thread(draft.recipient, draft.thread);
  const own = thread.find(({ topic }) => topic === draft.topic);
  if (own && own.state !== "claimed") return "already-sent";
  const sent = thread.filter(({ state }) => state === "sent");
  if (!own && draft.revision !== undefined && sent.some(({ revision = 0 }) => revision >= draft.revision!))
    return "already-sent";

  const claimed = await claim(draft, own, services);
  try {
    const message = await draft.write(claimed.messageId, sent);
    const providerId =
      "webhook" in message
        ? await callWebhook(message, draft, services)
        : await services.mailer.send(message);
    const sentAt = services.clock();
    await services.outbox.finish(claimed, "sent", sentAt.toISOString());
    const { kind, topic, since } = draft;
    const seconds = since === undefined ? undefined : (sentAt.getTime() - Date.parse(since)) / 1000;
    services.log.info("mail-sent", { kind, topic, messageId: claimed.messageId, providerId, seconds });
    return "sent";
  } catch (error) {
    if (error instanceof AddressRefused) {
      await refuse(draft, claimed, error, services);
      return "refused";
    }
    await services.outbox.release(claimed);
    throw error;
  }
}

async function callWebhook(call: WebhookCall, draft: Draft, services: DeliveryServices): Promise<string> {
  const { subscriberId, webhookOf = "" } = parseRecipient(draft.recipient);
  try {
    await services.webhooks.call(call);
    await noteWebhookOutcome(subscriberId, webhookOf, true, services);
  } catch (error) {
    await noteWebhookOutcome(subscriberId, webhookOf, false, services);
    throw error;
  }
  return call.id;
}

async function claim(
  draft: Draft,
  own: OutboxEntry | undefined,
  { clock, outbox, signer, config, worker }: DeliveryServices,
): Promise<OutboxEntry> {
  const now = clock();
  const entry: OutboxEntry = {
    recipient: draft.recipient,
    topic: draft.topic,
    state: "claimed",
    messageId: `<${signer.digest("message", `${draft.recipient}\n${draft.topic}`)}@${new URL(config.baseUrl).hostname}>`,
    ...(draft.revision !== undefined && { revision: draft.revision }),
    claimedBy: worker.id,
    claimedUntil: new Date(now.getTime() + CLAIM_SECONDS * 1000).toISOString(),
  };
  if (!own) {
    if (await outbox.claim(entry)) return entry;
    throw new MessageBusy("The message was claimed a moment ago");
  }
  // Where there is only one worker, the claim of another is that of a dead one.
  const isDead = own.claimedUntil <= now.toISOString() || (worker.alone && own.claimedBy !== worker.id);
  if (isDead && (await outbox.takeOver(own, entry))) return entry;
  throw new MessageBusy("The message is being sent");
}

async function refuse(
  draft: Draft,
  claimed: OutboxEntry,
  error: AddressRefused,
  services: DeliveryServices,
): Promise<void> {
  await suppressAddress(draft.subscriberId, "bounce", services);
  await services.outbox.finish(claimed, "refused", services.clock().toISOString());
  services.log.warn("address-refused", { messageId: claimed.messageId, reason: error.message });
}

/** Longer each time, up to a queue's longest delay; spread, so that what was refused together doesn't return together. */
export const deferSeconds = (deferred: number, random: () => number): number =>
  Math.floor(Math.min(30 * 2 ** deferred, 800) * (1 + random() / 8));
