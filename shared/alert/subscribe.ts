/**
 * From a form to a confirmed subscription. Whoever asks gets the same answer in the same time, whether or not we know the
 * address: nothing is looked up here, and all that differs happens when the mail is written.
 */
import { randomBytes } from "node:crypto";
import type { Services } from "../services.ts";
import type { Pending } from "../store/pendings.ts";
import { ConditionFailed } from "../store/table.ts";
import type { Subscriber, Subscription } from "../store/subscribers.ts";
import { subscriberIdOf } from "./address.ts";
import { readAddressField, readParts, readReaderWishes, readWishes } from "./read-wishes.ts";
import { deriveEntries } from "./recipients.ts";

type SubscribeServices = Pick<Services, "clock" | "signer" | "limits" | "pendings"> & {
  queues: Pick<Services["queues"], "answers">;
};

/** Somebody asks too often, or everybody does. Says nothing of any address. */
export class TooManyRequests extends Error {
  readonly isExpected = true;
  constructor() {
    super("Too many requests: try again in an hour");
    this.name = "TooManyRequests";
  }
}

const PENDING_SECONDS = 2 * 86_400;
const HOUR = 3600;
const PER_ADDRESS = { most: 3, perSeconds: HOUR };
const PER_PLACE = { most: 20, perSeconds: HOUR };
const OVERALL = { most: 2000, perSeconds: HOUR };
/** Subscriptions of one person. */
export const MOST_SUBSCRIPTIONS = 20;

/**
 * Asks the owner of an address to confirm a subscription.
 * @param input `email`, the filter's parts, `frequency`, `hour`, `weekday`, `lang`, `timeZone`, `quietFrom`, `quietTo`
 * @param from the IP address that asks
 * @throws BadWishes, TooManyRequests
 */
export async function subscribe(input: unknown, from: string, services: SubscribeServices): Promise<void> {
  const [address, reader, wishes] = readParts(input, readAddressField, readReaderWishes, readWishes);
  const createdAt = services.clock().toISOString();
  const subscription: Subscription = { id: randomId(), origin: "site", createdAt, ...wishes };
  await ask("confirm", { address, ...reader, subscription }, from, services);
}

/** Sends the link to the preferences, if the address has any. @throws BadWishes, TooManyRequests */
export async function sendPreferencesLink(
  input: unknown,
  from: string,
  services: SubscribeServices,
): Promise<void> {
  await ask("link", { address: readAddressField(input), ...readReaderWishes(input) }, from, services);
}

const randomId = (): string => randomBytes(16).toString("hex");

async function ask(
  kind: "confirm" | "link",
  wish: Pick<Pending, "address" | "lang" | "timeZone" | "quietHours" | "subscription">,
  from: string,
  { clock, signer, limits, pendings, queues }: SubscribeServices,
): Promise<void> {
  if (!(await limits.take(`place:${signer.digest("place", from)}`, PER_PLACE))) throw new TooManyRequests();
  if (!(await limits.take("mails-asked-for", OVERALL))) throw new TooManyRequests();
  const subscriberId = subscriberIdOf(wish.address, signer);
  // Who asks too often for one address is not told: the request goes the same way, and ends unsent.
  const muted = !(await limits.take(`address:${subscriberId}`, PER_ADDRESS));
  const now = clock();
  // What waits has the id of the subscription that it becomes, so that both can be erased.
  const id = wish.subscription?.id ?? randomId();
  const expires = Math.floor(now.getTime() / 1000) + PENDING_SECONDS;
  await pendings.add({ id, subscriberId, ...wish, muted, createdAt: now.toISOString(), expires });
  await queues.answers.send({ kind, pendingId: id });
}

type ConfirmServices = Pick<
  Services,
  "clock" | "log" | "signer" | "pendings" | "subscribers" | "suppressions"
>;

/** What a confirmation link would confirm; undefined when the link is not good, or no longer. */
export async function readConfirmation(
  token: string,
  { clock, signer, pendings }: ConfirmServices,
): Promise<Pending | undefined> {
  const pendingId = signer.read("confirm", token, clock());
  return pendingId === undefined ? undefined : pendings.get(pendingId);
}

/**
 * Confirms a subscription; doing it again changes nothing.
 * @returns the subscriber, or undefined when the link is not good, or no longer
 */
export async function confirm(token: string, services: ConfirmServices): Promise<Subscriber | undefined> {
  const pending = await readConfirmation(token, services);
  if (!pending?.subscription) return undefined;
  const { subscribers, suppressions, log } = services;
  // A click in a mail that arrived proves that the mailbox works again, and that its owner wants us to write.
  await suppressions.remove(pending.subscriberId);
  for (let attempt = 1; ; attempt++) {
    try {
      const known = await subscribers.get(pending.subscriberId);
      const next = withSubscription(known, pending, pending.subscription);
      const saved = await subscribers.save(next, deriveEntries(next));
      log.info("subscription-confirmed", { frequency: pending.subscription.frequency });
      return saved;
    } catch (error) {
      if (!(error instanceof ConditionFailed) || attempt === 3) throw error;
    }
  }
}

function withSubscription(
  known: Subscriber | undefined,
  pending: Pending,
  subscription: Subscription,
): Subscriber {
  const { subscriberId, address, lang, timeZone, quietHours, createdAt } = pending;
  const {
    suppressed: _suppressed,
    declined: _declined,
    ...base
  }: Subscriber = known ?? {
    id: subscriberId,
    address,
    lang,
    timeZone,
    ...(quietHours && { quietHours }),
    subscriptions: [],
    createdAt,
    revision: 0,
    entries: [],
  };
  const others = base.subscriptions.filter(({ id }) => id !== subscription.id);
  return { ...base, subscriptions: [...others, subscription].slice(-MOST_SUBSCRIPTIONS) };
}
