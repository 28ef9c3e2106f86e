/** Who receives what through which channel, and the index entries that follow from somebody's subscriptions. */
import type { DerivedEntry, Recipient, Subscriber, Subscription } from "../store/subscribers.ts";
import { traitsOfFilter } from "./traits.ts";

export const mailRecipient = (subscriberId: string): Recipient => subscriberId;
export const webhookRecipient = (subscriberId: string, subscriptionId: string): Recipient =>
  `${subscriberId}~${subscriptionId}`;

/** @returns the subscription's id too, when the recipient is a webhook */
export function parseRecipient(recipient: Recipient): { subscriberId: string; webhookOf?: string } {
  const [subscriberId = "", webhookOf] = recipient.split("~");
  return webhookOf === undefined ? { subscriberId } : { subscriberId, webhookOf };
}

export const recipientOf = (subscriber: Subscriber, { id, webhook }: Subscription): Recipient =>
  webhook ? webhookRecipient(subscriber.id, id) : mailRecipient(subscriber.id);

/** The live subscriptions behind a recipient. */
export function subscriptionsOf(subscriber: Subscriber, recipient: Recipient): Subscription[] {
  if (subscriber.suppressed) return [];
  return subscriber.subscriptions.filter(
    (subscription) =>
      recipientOf(subscriber, subscription) === recipient &&
      subscription.webhook?.switchedOffAt === undefined,
  );
}

/** All index entries of a subscriber: one per recipient and trait, one per recipient and digest hour. */
export function deriveEntries(subscriber: Subscriber): DerivedEntry[] {
  const recipients = new Set(subscriber.subscriptions.map((one) => recipientOf(subscriber, one)));
  return [...recipients].flatMap((recipient) => entriesOf(subscriber, recipient));
}

function entriesOf(subscriber: Subscriber, recipient: Recipient): DerivedEntry[] {
  const { timeZone } = subscriber;
  // Quiet hours are for people, not for machines.
  const quietHours = recipient === subscriber.id ? subscriber.quietHours : undefined;
  const live = subscriptionsOf(subscriber, recipient);
  const immediate = live.filter(({ frequency }) => frequency === "immediate").map(({ filter }) => filter);
  const quiet = quietHours && { quietHours };
  const traits = new Set(immediate.flatMap(traitsOfFilter));
  const matched = [...traits].map((trait) => ({
    trait,
    entry: { recipient, filters: immediate, timeZone, ...quiet },
  }));
  const periodic = live.flatMap(({ frequency, hour, weekday, filter }) =>
    frequency === "immediate" ? [] : [{ hour, digest: { frequency, weekday, filters: [filter] } }],
  );
  const afterQuiet =
    quietHours && immediate.length
      ? [
          {
            hour: quietHours.to,
            digest: { frequency: "quiet" as const, weekday: 0, filters: immediate },
          },
        ]
      : [];
  const all = [...periodic, ...afterQuiet];
  const digests = [...new Set(all.map(({ hour }) => hour))].map((hour) => {
    const due = all.filter((one) => one.hour === hour).map(({ digest }) => digest);
    return { zone: timeZone, hour, digest: { recipient, digests: due, ...quiet } };
  });
  return [...matched, ...digests];
}
