/** What subscribers do with their own data through the links in their mails; a link is all that is asked for. */
import { randomBytes } from "node:crypto";
import type { Services } from "../services.ts";
import type { Told } from "../store/outbox.ts";
import type { Subscriber, Subscription } from "../store/subscribers.ts";
import { ConditionFailed } from "../store/table.ts";
import type { Purpose } from "../mail/tokens.ts";
import { deriveEntries, recipientOf } from "./recipients.ts";
import { readReaderWishes, readWishes, BadWishes } from "./read-wishes.ts";
import { MOST_SUBSCRIPTIONS } from "./subscribe.ts";

type PreferenceServices = Pick<Services, "clock" | "log" | "signer" | "subscribers">;

async function holder(
  purpose: Purpose,
  token: string,
  { clock, signer, subscribers }: PreferenceServices,
): Promise<Subscriber | undefined> {
  const subscriberId = signer.read(purpose, token, clock());
  return subscriberId === undefined ? undefined : subscribers.get(subscriberId);
}

/** Whose preferences a link opens; undefined when the link is not good, or nobody is left behind it. */
export const openPreferences = (
  token: string,
  services: PreferenceServices,
): Promise<Subscriber | undefined> => holder("preferences", token, services);

/** Changes the subscriber behind a link, again if somebody else did meanwhile. */
async function change(
  purpose: Purpose,
  token: string,
  services: PreferenceServices,
  edit: (subscriber: Subscriber) => Subscriber,
): Promise<Subscriber | undefined> {
  for (let attempt = 1; ; attempt++) {
    const subscriber = await holder(purpose, token, services);
    if (!subscriber) return undefined;
    const next = edit(subscriber);
    try {
      return await services.subscribers.save(next, deriveEntries(next));
    } catch (error) {
      if (!(error instanceof ConditionFailed) || attempt === 3) throw error;
    }
  }
}

/** Language, time zone, quiet hours. @throws BadWishes */
export function changeReader(token: string, input: unknown, services: PreferenceServices) {
  const { quietHours, ...reader } = readReaderWishes(input);
  return change("preferences", token, services, ({ quietHours: _before, ...subscriber }) => ({
    ...subscriber,
    ...reader,
    ...(quietHours && { quietHours }),
  }));
}

/** One more subscription of a confirmed address. @throws BadWishes */
export function addSubscription(token: string, input: unknown, services: PreferenceServices) {
  const createdAt = services.clock().toISOString();
  const added: Subscription = {
    id: randomBytes(16).toString("hex"),
    origin: "site",
    createdAt,
    ...readWishes(input),
  };
  return change("preferences", token, services, (subscriber) => {
    if (subscriber.subscriptions.length >= MOST_SUBSCRIPTIONS)
      throw new BadWishes([{ field: "form", message: `at most ${MOST_SUBSCRIPTIONS} subscriptions` }]);
    return { ...subscriber, subscriptions: [...subscriber.subscriptions, added] };
  });
}

/** @throws BadWishes */
export function changeSubscription(
  token: string,
  subscriptionId: string,
  input: unknown,
  services: PreferenceServices,
) {
  const wishes = readWishes(input);
  return change("preferences", token, services, (subscriber) => ({
    ...subscriber,
    subscriptions: subscriber.subscriptions.map((one) => {
      const { id, origin, createdAt } = one;
      return id === subscriptionId ? { id, origin, createdAt, ...wishes } : one;
    }),
  }));
}

export const removeSubscription = (token: string, subscriptionId: string, services: PreferenceServices) =>
  change("preferences", token, services, (subscriber) => {
    const gone = subscriber.subscriptions.find(({ id }) => id === subscriptionId);
    return {
      ...subscriber,
      subscriptions: subscriber.subscriptions.filter((one) => one !== gone),
      ...(gone?.origin === "file" && { declined: true }),
    };
  });

/** Whom a link to unsubscribe is for; the language is that of their mails, and unknown once they are forgotten. */
export interface Leaver {
  lang?: Subscriber["lang"] | undefined;
}

/** @returns undefined when the link is not good; who has been forgotten is a leaver still */
export async function readLeaver(token: string, services: PreferenceServices): Promise<Leaver | undefined> {
  const subscriberId = services.signer.read("unsubscribe", token, services.clock());
  if (subscriberId === undefined) return undefined;
  return { lang: (await services.subscribers.get(subscriberId))?.lang };
}

/**
 * Ends all subscriptions at once: nothing is sent from now on, not even what is queued.
 * @returns undefined when the link is not good; a leaver also when there was nothing left to end
 */
export async function unsubscribe(token: string, services: PreferenceServices): Promise<Leaver | undefined> {
  const subscriberId = services.signer.read("unsubscribe", token, services.clock());
  if (subscriberId === undefined) return undefined;
  const left = await change("unsubscribe", token, services, (subscriber) => {
    const wasInFile = subscriber.subscriptions.some(({ origin }) => origin === "file");
    return { ...subscriber, subscriptions: [], ...(wasInFile && { declined: true }) };
  });
  services.log.info("unsubscribed");
  return { lang: left?.lang };
}

export interface OwnData {
  address: string;
  lang: string;
  timeZone: string;
  quietHours?: { from: number; to: number };
  createdAt: string;
  subscriptions: Subscription[];
  /** What was sent: which contact and milestone, when. */
  mails: ({ thread: string } & Pick<Told, "topic" | "state" | "at">)[];
}

/** All that is kept of the subscriber behind a link. */
export async function exportMyData(
  token: string,
  services: PreferenceServices & Pick<Services, "outbox">,
): Promise<OwnData | undefined> {
  const subscriber = await openPreferences(token, services);
  if (!subscriber) return undefined;
  const { address, lang, timeZone, quietHours, createdAt, subscriptions } = subscriber;
  const threads = (await Promise.all(recipientsOf(subscriber).map((one) => services.outbox.all(one)))).flat();
  const mails = threads.flatMap(({ thread, told }) =>
    told.map(({ topic, state, at }) => ({ thread, topic, state, at })),
  );
  return { address, lang, timeZone, ...(quietHours && { quietHours }), createdAt, subscriptions, mails };
}

const recipientsOf = (subscriber: Subscriber): string[] => [
  ...new Set([subscriber.id, ...subscriber.subscriptions.map((one) => recipientOf(subscriber, one))]),
];

type ErasingServices = Pick<Services, "subscribers" | "outbox" | "pendings" | "log"> & {
  mailer?: Services["mailer"];
};

/** Forgets the subscriber behind a link with all that was sent. @returns false when the link is not good */
export async function eraseMe(
  token: string,
  services: PreferenceServices & ErasingServices,
): Promise<boolean> {
  const subscriber = await openPreferences(token, services);
  if (!subscriber) return false;
  await eraseSubscriber(subscriber, services);
  return true;
}

/** A suppression is kept: it is a keyed hash, and forgetting it would mean to write again. */
export async function eraseSubscriber(
  subscriber: Subscriber,
  { subscribers, outbox, pendings, mailer, log }: ErasingServices,
): Promise<void> {
  for (const recipient of recipientsOf(subscriber)) await outbox.forget(recipient);
  for (const { id } of subscriber.subscriptions) await pendings.remove(id);
  await mailer?.forget?.(subscriber.address);
  await subscribers.remove(subscriber);
  log.info("subscriber-erased");
}
