/**
 * People who asked to be told, each with all subscriptions in one item; and the entries of the index that matching
 * reads. The item decides: entries are derived from it, and what they lead to is checked against it before it is sent.
 */
import { digestKey, inUseKey, matchKey, subscriberKey, subscriberList } from "./keys.ts";
import { ConditionFailed, type Item, type Page, type Table } from "./table.ts";
import type { Filter } from "../alert/filter-schema.ts";
import { wordOfTrait } from "../alert/traits.ts";
import type { Lang } from "../extract/contact-record.ts";

export const FREQUENCIES = ["immediate", "daily", "weekly"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export interface Subscriber {
  /** Keyed hash of the address. */
  id: string;
  address: string;
  lang: Lang;
  /** IANA name: `Asia/Ho_Chi_Minh`. */
  timeZone: string;
  /** Hours of the day in the reader's zone, the first included: nothing is sent then, one mail tells of it afterwards. */
  quietHours?: { from: number; to: number };
  subscriptions: Subscription[];
  /** The mailbox refuses us, or its owner complained: nothing is sent. */
  suppressed?: boolean;
  /** Has unsubscribed from what the sources file says. */
  declined?: boolean;
  createdAt: string;
  /** Number of the last change, from 1: two changes at once cannot both win. */
  revision: number;
  /** Index entries that may exist. */
  entries: string[];
}

export interface Subscription {
  id: string;
  /** Who made it: the person on the site, or the operator's sources file. */
  origin: "site" | "file";
  filter: Filter;
  frequency: Frequency;
  /** Hour of the day at which digests are sent, in the reader's zone. */
  hour: number;
  /** Weekly digests: 1 Monday … 7 Sunday. */
  weekday: number;
  webhook?: Webhook;
  createdAt: string;
}

export const WEBHOOK_FORMS = ["json", "slack", "discord", "telegram", "ntfy"] as const;
export type WebhookForm = (typeof WEBHOOK_FORMS)[number];

export interface Webhook {
  url: string;
  form: WebhookForm;
  /** Telegram: the chat to write to. */
  chat?: string;
  /** First of the failures in a row; switched off after lasting failure. */
  failingSince?: string;
  switchedOffAt?: string;
}

/** `<subscriberId>` for mail, `<subscriberId>~<subscriptionId>` for a webhook. */
export type Recipient = string;

/** An entry of the index: one recipient with all that it wants, so that it is counted once. */
export interface Entry {
  recipient: Recipient;
  filters: Filter[];
  timeZone: string;
  quietHours?: { from: number; to: number };
}

/** An entry of the digest index: what is sent at this hour. */
export interface DigestEntry {
  recipient: Recipient;
  digests: { frequency: "daily" | "weekly" | "quiet"; weekday: number; filters: Filter[] }[];
  quietHours?: { from: number; to: number };
}

export interface SubscriberStore {
  get(subscriberId: string): Promise<Subscriber | undefined>;
  /**
   * Stores the subscriber as the next revision, then the index entries that follow from it.
   * @throws ConditionFailed when somebody else changed it meanwhile
   */
  save(subscriber: Subscriber, derived: DerivedEntry[]): Promise<Subscriber>;
  /** Forgets the subscriber with all index entries. */
  remove(subscriber: Subscriber): Promise<void>;
  list(
    origin: "site" | "file",
    options?: { limit?: number; cursor?: string | undefined },
  ): Promise<Page<Subscriber>>;
  /** Who is entered under a trait, a page at a time. */
  withTrait(trait: string, options: { limit: number; cursor?: string | undefined }): Promise<Page<Entry>>;
  digestsAt(
    zone: string,
    hour: number,
    options: { limit: number; cursor?: string | undefined },
  ): Promise<Page<DigestEntry>>;
  /** Time zones that digests are sent in; words that filters are entered under. */
  inUse(kind: "ZONES" | "WORDS"): Promise<string[]>;
  /** Whether anybody ever followed one of the pages or listings. */
  isFollowed(sourceIds: string[]): Promise<boolean>;
}

/** An index entry with its place. */
export type DerivedEntry =
  { trait: string; entry: Entry } | { zone: string; hour: number; digest: DigestEntry };

const keyOf = (derived: DerivedEntry) =>
  "trait" in derived
    ? matchKey(derived.trait, derived.entry.recipient)
    : digestKey(derived.zone, derived.hour, derived.digest.recipient);

const nameOf = (derived: DerivedEntry): string => `${keyOf(derived).pk} ${keyOf(derived).sk}`;

function keyNamed(name: string) {
  const space = name.lastIndexOf(" ");
  return { pk: name.slice(0, space), sk: name.slice(space + 1) };
}

const listOf = (subscriber: Subscriber): "site" | "file" =>
  subscriber.subscriptions.some(({ origin }) => origin === "file") ? "file" : "site";

const toItem = (subscriber: Subscriber) => ({
  ...subscriber,
  ...subscriberKey(subscriber.id),
  gpk: subscriberList(listOf(subscriber)),
  gsk: `${subscriber.createdAt}#${subscriber.id}`,
});

function fromItem<T>(item: Item): T {
  const { pk: _pk, sk: _sk, gpk: _gpk, gsk: _gsk, ...rest } = item;
  return rest as unknown as T;
}

export function openSubscriberStore(table: Table): SubscriberStore {
  async function page<T>(
    pk: string,
    options: { limit: number; cursor?: string | undefined },
  ): Promise<Page<T>> {
    const { items, next } = await table.query({ pk, ...options });
    return { items: items.map((item) => fromItem<T>(item)), next };
  }

  async function write(subscriber: Subscriber, isNew: boolean): Promise<void> {
    const condition = isNew ? { absent: ["pk"] } : { equals: { revision: subscriber.revision - 1 } };
    await table.put(toItem(subscriber), condition);
  }

  async function noteInUse(kind: "ZONES" | "WORDS" | "SOURCES", name: string): Promise<void> {
    try {
      await table.put({ ...inUseKey(kind, name) }, { absent: ["pk"] });
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }

  return {
    async get(subscriberId) {
      const item = await table.get(subscriberKey(subscriberId), { consistent: true });
      return item && fromItem<Subscriber>(item);
    },
    async save(subscriber, derived) {
      const names = derived.map(nameOf);
      const stale = subscriber.entries.filter((name) => !names.includes(name));
      const revision = subscriber.revision + 1;
      // Old entries stay on record until they are deleted: after a crash, the next save deletes them.
      const entries = [...new Set([...subscriber.entries, ...names])];
      const next = { ...subscriber, revision, entries };
      await write(next, subscriber.revision === 0);
      const followed = subscriber.subscriptions.flatMap(({ filter }) => filter.sources);
      for (const sourceId of new Set(followed)) await noteInUse("SOURCES", sourceId);
      for (const one of derived) {
        await table.put({ ...keyOf(one), ...("trait" in one ? one.entry : one.digest) });
        const word = "trait" in one ? wordOfTrait(one.trait) : undefined;
        if ("zone" in one) await noteInUse("ZONES", one.zone);
        else if (word !== undefined) await noteInUse("WORDS", word);
      }
      for (const name of stale) await table.delete(keyNamed(name));
      if (stale.length === 0) return next;
      const tidy = { ...next, revision: revision + 1, entries: names };
      await write(tidy, false);
      return tidy;
    },
    async remove(subscriber) {
      for (const name of subscriber.entries) await table.delete(keyNamed(name));
      await table.delete(subscriberKey(subscriber.id));
    },
    async list(origin, { limit = 50, cursor } = {}) {
      const { items, next } = await table.query({ pk: subscriberList(origin), index: true, limit, cursor });
      return { items: items.map((item) => fromItem<Subscriber>(item)), next };
    },
    withTrait: (trait, options) => page<Entry>(matchKey(trait, "").pk, options),
    digestsAt: (zone, hour, options) => page<DigestEntry>(digestKey(zone, hour, "").pk, options),
    async isFollowed(sourceIds) {
      const found = await Promise.all(sourceIds.map((id) => table.get(inUseKey("SOURCES", id))));
      return found.some((item) => item !== undefined);
    },
    async inUse(kind) {
      return (await table.queryAll({ pk: inUseKey(kind, "").pk })).map((item) => item["sk"] as string);
    },
  };
}
