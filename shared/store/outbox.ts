/**
 * What was sent to whom: one small item per message, put by whoever claims the message and marked when the provider has
 * taken it. Contents are not stored; they are written anew from the contact's revision when a message is sent again.
 */
import { outboxKey } from "./keys.ts";
import { ConditionFailed, type Item, type Table } from "./table.ts";

export interface OutboxEntry {
  recipient: string;
  /** `<thread>#<milestone>`: one message each. */
  topic: string;
  state: "claimed" | "sent" | "refused";
  /** Message-ID, the same however often the message is made. */
  messageId: string;
  /** Revision of the contact that the message tells. */
  revision?: number;
  /** Who works on it, and until when nobody else may. */
  claimedBy: string;
  claimedUntil: string;
  sentAt?: string;
}

export interface OutboxStore {
  /** All that a recipient was sent in a thread. */
  thread(recipient: string, thread: string): Promise<OutboxEntry[]>;
  /** All that a recipient was sent, for the export of somebody's data. */
  all(recipient: string): Promise<OutboxEntry[]>;
  /** @returns false when the message is somebody else's already */
  claim(entry: OutboxEntry): Promise<boolean>;
  /** Takes a message over whose worker died. @returns false when somebody else was faster */
  takeOver(before: OutboxEntry, after: OutboxEntry): Promise<boolean>;
  finish(entry: OutboxEntry, state: "sent" | "refused", at: string): Promise<void>;
  /** Gives a message back that could not be sent now. */
  release(entry: OutboxEntry): Promise<void>;
  /** Forgets all that a recipient was sent. */
  forget(recipient: string): Promise<void>;
}

/** Entries are kept as long as a contact may still change and its mails be answered. */
const KEPT_DAYS = 400;

/** Separates the thread from the milestone. */
const threadPrefix = (thread: string): string => `${thread}#`;

function toItem(entry: OutboxEntry) {
  const { recipient, topic, ...rest } = entry;
  const expires = Math.ceil(Date.parse(entry.claimedUntil) / 1000) + KEPT_DAYS * 86_400;
  return { ...rest, ...outboxKey(recipient, topic), expires };
}

function fromItem(item: Item): OutboxEntry {
  const { pk, sk, expires: _expires, ...rest } = item;
  return { ...rest, recipient: (pk as string).slice("OUTBOX#".length), topic: sk } as unknown as OutboxEntry;
}

/** @returns whether the write's condition held */
async function wins(write: Promise<void>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}

export function openOutboxStore(table: Table): OutboxStore {
  const keyOf = (entry: OutboxEntry) => outboxKey(entry.recipient, entry.topic);
  const all = (recipient: string) => table.queryAll({ pk: outboxKey(recipient, "").pk, consistent: true });
  return {
    async thread(recipient, thread) {
      const { pk } = outboxKey(recipient, "");
      const items = await table.queryAll({ pk, beginsWith: threadPrefix(thread), consistent: true });
      return items.map(fromItem);
    },
    all: async (recipient) => (await all(recipient)).map(fromItem),
    claim: (entry) => wins(table.put(toItem(entry), { absent: ["pk"] })),
    takeOver: (before, after) => {
      const { claimedBy, claimedUntil } = before;
      return wins(table.put(toItem(after), { equals: { state: "claimed", claimedBy, claimedUntil } }));
    },
    async finish(entry, state, at) {
      await table.update(
        keyOf(entry),
        { set: { state, sentAt: at } },
        { equals: { claimedBy: entry.claimedBy } },
      );
    },
    async release(entry) {
      const { claimedBy } = entry;
      await wins(table.update(keyOf(entry), { set: { claimedUntil: "" } }, { equals: { claimedBy } }));
    },
    async forget(recipient) {
      for (const { pk, sk } of await all(recipient))
        await table.delete({ pk: pk as string, sk: sk as string });
    },
  };
}
