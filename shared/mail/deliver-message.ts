/**
 * One message, once: it is claimed in the outbox, written, handed to the provider and marked. A crash between the last
 * two repeats this one message, under the same Message-ID.
 */
import { noteWebhookOutcome } from "../alert/note-webhook-outcome.ts";
import { parseRecipient } from "../alert/recipients.ts";
import type { WebhookCall } from "../alert/webhooks.ts";
import { suppressAddress } from "../alert/suppress-address.ts";
import type { Services } from "../services.ts";
import type { Claim } from "../store/outbox.ts";
import { AddressRefused, MailDeferred } from "./mailer.ts";
import type { Draft } from "./draft.ts";

export type DeliveryServices = Pick<
  Services,
  | "clock"
  | "log"
  | "config"
  | "sources"
  | "contacts"
  | "versions"
  | "changes"
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
  const { kind, recipient, thread, topic, revision, since } = draft;
  const { clock, outbox, worker } = services;
  const now = clock();
  const claim: Claim = {
    recipient,
    thread,
    topic,
    ...(revision !== undefined && { revision }),
    by: worker.id,
    until: new Date(now.getTime() + CLAIM_SECONDS * 1000).toISOString(),
  };
  // Where there is only one worker, the claim of another is that of a dead one.
  const before = await outbox.claim(claim, now.toISOString(), worker.alone);
  if (before === "told") return "already-sent";
  if (before === "busy") throw new MessageBusy("A message of the thread is being sent");

  const messageId = messageIdOf(recipient, thread, topic, services);
  const secondsTo = (at: Date) =>
    since === undefined ? undefined : (at.getTime() - Date.parse(since)) / 1000;
  try {
    const sent = before.told.filter(({ state }) => state === "sent");
    const message = await draft.write(messageId, sent);
    const providerId =
      "webhook" in message
        ? await callWebhook(message, draft, services)
        : await services.mailer.send(message);
    const sentAt = clock();
    await outbox.finish(claim, "sent", sentAt.toISOString());
    const seconds = secondsTo(sentAt);
    services.log.info("mail-sent", { kind, topic: `${thread}#${topic}`, messageId, providerId, seconds });
    return "sent";
  } catch (error) {
    if (error instanceof AddressRefused) {
      await suppressAddress(draft.subscriberId, "bounce", services);
      await outbox.finish(claim, "refused", clock().toISOString());
      services.log.warn("address-refused", { messageId, reason: error.message });
      return "refused";
    }
    await outbox.release(claim);
    if (error instanceof MailDeferred && parseRecipient(recipient).webhookOf === undefined)
      services.log.warn("mail-waits", { kind, messageId, seconds: secondsTo(clock()) });
    throw error;
  }
}

/** The same for a message however often it is made, and guessed by nobody. */
export function messageIdOf(
  recipient: string,
  thread: string,
  topic: string,
  { signer, config }: Pick<Services, "signer" | "config">,
): string {
  const id = signer.digest("message", `${recipient}\n${thread}#${topic}`);
  return `<${id}@${new URL(config.baseUrl).hostname}>`;
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

/** The longest that SQS puts a message off. */
const LONGEST_DELAY = 900;

/** Spread, so that what was put off together doesn't return together. */
export const waitSeconds = (seconds: number, random: () => number): number =>
  Math.floor(Math.min(seconds, LONGEST_DELAY / 1.125) * (1 + random() / 8));

/** Longer each time. */
export const deferSeconds = (deferred: number, random: () => number): number =>
  waitSeconds(30 * 2 ** deferred, random);
