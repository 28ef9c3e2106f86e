/** From a mail request to the message it asks for: who it goes to, whether it is still wanted, and what it says. */
import { matches } from "../alert/filter.ts";
import { subjectOfWhole } from "../alert/read-news.ts";
import { parseRecipient, subscriptionsOf } from "../alert/recipients.ts";
import { webhookSecret, type WebhookCall } from "../alert/webhooks.ts";
import type { MailRequest } from "../path.ts";
import type { OutboxEntry } from "../store/outbox.ts";
import type { Subscriber, Subscription, Webhook } from "../store/subscribers.ts";
import type { ContactStore } from "../store/contacts.ts";
import { composeAlert, type WholeContact } from "./compose-alert.ts";
import type { DeliveryServices } from "./deliver-message.ts";
import { draftConfirmation } from "./draft-confirmation.ts";
import { draftDigest } from "./draft-digest.ts";
import { draftNotice } from "./draft-notice.ts";
import { footerFor, listHeaders, toMail } from "./finish-mail.ts";
import type { Letter } from "./letter.ts";
import type { Mail } from "./mailer.ts";

/** A message that is wanted, not yet written. */
export interface Draft {
  kind: MailRequest["kind"];
  recipient: string;
  subscriberId: string;
  /** Messages of a thread follow one another: the contact, for alerts. */
  thread: string;
  /** Within the recipient's messages: never two of the same. */
  topic: string;
  revision?: number;
  /** When what it tells of was found. */
  since?: string;
  /** @param sent earlier messages of the thread, as they were sent */
  write(messageId: string, sent: OutboxEntry[]): Promise<Mail | WebhookCall>;
}

/** @returns undefined when nobody wants the message any more */
export async function draftMessage(
  request: MailRequest,
  services: DeliveryServices,
): Promise<Draft | undefined> {
  switch (request.kind) {
    case "alert":
      return draftAlert(request, services);
    case "digest":
      return draftDigest(request, services);
    case "confirm":
    case "link":
      return draftConfirmation(request, services);
    case "operator":
      return draftNotice(request, services);
  }
}

type AlertMail = Extract<MailRequest, { kind: "alert" }>;

async function draftAlert(request: AlertMail, services: DeliveryServices): Promise<Draft | undefined> {
  const { recipient, contactId, revision, background } = request;
  const { subscriberId } = parseRecipient(recipient);
  const [subscriber, whole] = await Promise.all([
    services.subscribers.get(subscriberId),
    readWhole(contactId, revision, services.contacts),
  ]);
  if (!subscriber || !whole) return undefined;
  const wanting = whoWants(subscriber, recipient, whole, background);
  if (!wanting) return undefined;
  const reader = { lang: subscriber.lang, timeZone: subscriber.timeZone };
  const since = whole.revisions.find(({ n }) => n === revision)?.at;
  return {
    kind: "alert",
    recipient,
    subscriberId,
    thread: contactId,
    // Milestones that settled together tell the same state, and that is one message.
    topic: `${contactId}#${revision}`,
    revision,
    ...(since !== undefined && { since }),
    async write(messageId, sent) {
      const style = {
        reader,
        baseUrl: services.config.baseUrl,
        name: services.nameOf,
        now: services.clock(),
      };
      const toldBefore = sent.length ? Math.max(...sent.map((entry) => entry.revision ?? 0)) : undefined;
      const footer = footerFor(subscriber, services);
      const letter = composeAlert({ whole, revision, toldBefore, background }, footer, style);
      if (wanting.webhook) return callOf(wanting.webhook, wanting.id, messageId, letter, whole, services);
      return toMail(subscriber.address, letter, {
        "Message-ID": messageId,
        ...threadHeaders(recipient, contactId, sent, services),
        ...listHeaders(subscriber, services),
      });
    },
  };
}

/**
 * Updates join the first mail. Some providers give mails an id of their own: a root that nobody ever sent, named by all
 * mails of the thread, holds them together there.
 */
function threadHeaders(
  recipient: string,
  contactId: string,
  sent: OutboxEntry[],
  { signer, config }: DeliveryServices,
): Record<string, string> {
  const root = `<${signer.digest("thread", `${recipient}\n${contactId}`)}@${new URL(config.baseUrl).hostname}>`;
  const first = sent.toSorted((a, b) => ((a.sentAt ?? "") < (b.sentAt ?? "") ? -1 : 1))[0];
  if (!first) return { References: root };
  return { "In-Reply-To": first.messageId, References: `${root} ${first.messageId}` };
}

/**
 * The subscription that asks for it: the subscriber's own item decides, whatever the index said when the mail was
 * asked for.
 */
function whoWants(
  subscriber: Subscriber,
  recipient: string,
  whole: WholeContact,
  background: boolean,
): Subscription | undefined {
  const subject = subjectOfWhole(whole, background);
  return subscriptionsOf(subscriber, recipient).find(
    ({ frequency, filter }) => frequency === "immediate" && matches(filter, subject),
  );
}

function callOf(
  webhook: Webhook,
  subscriptionId: string,
  messageId: string,
  letter: Letter,
  { contact }: WholeContact,
  { signer, config }: DeliveryServices,
): WebhookCall {
  const url = `${config.baseUrl}/contacts/${contact.id}`;
  return { webhook, id: messageId, secret: webhookSecret(subscriptionId, signer), letter, contact, url };
}

const RECENT = 20;
const recent = new WeakMap<ContactStore, Map<string, Promise<WholeContact | undefined>>>();

/** Contacts that many mails in a row are about are read once. */
function readWhole(contactId: string, revision: number, contacts: ContactStore) {
  const cache = recent.get(contacts) ?? new Map<string, Promise<WholeContact | undefined>>();
  recent.set(contacts, cache);
  const key = `${contactId}@${revision}`;
  let whole = cache.get(key);
  if (!whole) {
    whole = contacts.getWhole(contactId);
    whole.catch(() => cache.delete(key));
    cache.set(key, whole);
    if (cache.size > RECENT) cache.delete(cache.keys().next().value!);
  }
  return whole;
}
