/** From a mail request to the message it asks for: who it goes to, whether it is still wanted, and what it says. */
import { matches } from "../alert/filter.ts";
import { subjectOfWhole } from "../alert/read-news.ts";
import { parseRecipient, subscriptionsOf } from "../alert/recipients.ts";
import { webhookSecret, type WebhookCall } from "../alert/webhooks.ts";
import type { MailRequest } from "../path.ts";
import type { Told } from "../store/outbox.ts";
import type { Subscriber, Subscription, Webhook } from "../store/subscribers.ts";
import type { ContactStore, WholeContact } from "../store/contacts.ts";
import { composeAlert, type Telling } from "./compose-alert.ts";
import { messageIdOf, type DeliveryServices } from "./deliver-message.ts";
import { draftChange } from "./draft-change.ts";
import { draftConfirmation } from "./draft-confirmation.ts";
import { draftDigest } from "./draft-digest.ts";
import { draftNotice } from "./draft-notice.ts";
import { footerFor, listHeaders, toMail } from "./finish-mail.ts";
import type { Letter } from "./letter.ts";
import type { Mail } from "./mailer.ts";
import type { Reader } from "./word-times.ts";

/** A message that is wanted, not yet written. */
export interface Draft {
  kind: MailRequest["kind"];
  recipient: string;
  subscriberId: string;
  /** Messages of a thread follow one another: the contact, for alerts. */
  thread: string;
  /** Within the thread: never two of the same. */
  topic: string;
  revision?: number;
  /** When what it tells of was found. */
  since?: string;
  /** @param sent earlier messages of the thread, as they were sent */
  write(messageId: string, sent: Told[]): Promise<Mail | WebhookCall>;
}

/** @returns undefined when nobody wants the message any more */
export async function draftMessage(
  request: MailRequest,
  services: DeliveryServices,
): Promise<Draft | undefined> {
  switch (request.kind) {
    case "alert":
      return draftAlert(request, services);
    case "page":
      return draftChange(request, services);
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
    topic: String(revision),
    revision,
    ...(since !== undefined && { since }),
    async write(messageId, sent) {
      const toldBefore = sent.length ? Math.max(...sent.map((entry) => entry.revision ?? 0)) : undefined;
      const body = composeOnce({ whole, revision, toldBefore, background }, reader, services);
      const letter = { ...body, footer: footerFor(subscriber, services) };
      if (wanting.webhook) return callOf(wanting.webhook, wanting.id, messageId, letter, whole, services);
      return toMail(subscriber.address, letter, {
        "Message-ID": messageId,
        ...threadHeaders(recipient, contactId, sent, services),
        ...listHeaders(subscriber, services),
      });
    },
  };
}

const composed = new WeakMap<WholeContact, Map<string, Letter>>();

/** Readers of the same language, time zone and earlier mails get the same letter: it is composed once a day. */
function composeOnce(
  telling: Telling,
  reader: Reader,
  { config: { baseUrl }, nameOf, clock }: DeliveryServices,
): Letter {
  const { whole, revision, toldBefore, background } = telling;
  const now = clock();
  const letters = composed.get(whole) ?? new Map<string, Letter>();
  composed.set(whole, letters);
  const day = now.toISOString().slice(0, 10);
  const key = [day, reader.lang, reader.timeZone, revision, toldBefore, background].join();
  let letter = letters.get(key);
  if (!letter) {
    letter = composeAlert(telling, [], { reader, baseUrl, name: nameOf, now });
    letters.set(key, letter);
  }
  return letter;
}

/**
 * Updates join the first mail. Some providers give mails an id of their own: a root that nobody ever sent, named by all
 * mails of the thread, holds them together there.
 */
function threadHeaders(
  recipient: string,
  contactId: string,
  [first]: Told[],
  services: DeliveryServices,
): Record<string, string> {
  const { signer, config } = services;
  const root = `<${signer.digest("thread", `${recipient}\n${contactId}`)}@${new URL(config.baseUrl).hostname}>`;
  if (!first) return { References: root };
  const firstId = messageIdOf(recipient, contactId, first.topic, services);
  return { "In-Reply-To": firstId, References: `${root} ${firstId}` };
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
  return {
    webhook,
    id: messageId,
    secret: webhookSecret(subscriptionId, signer),
    letter,
    about: { contact },
    url,
  };
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
