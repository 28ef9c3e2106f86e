/**
 * What was sent to whom: one small item per recipient and thread. Whoever sends a message claims the thread, so that its
 * messages go out one after the other, and marks the message when the provider has taken it: two writes, no read. Where
 * only one process works, its memory holds the claims, which its death voids: one write, one read.
 * Contents are not stored; they are written anew from the contact's revision when a message is sent again.
 */
import { outboxKey } from "./keys.ts";
import { ConditionFailed, type Condition, type Item, type Table } from "./table.ts";

/** A message that was dealt with. */
export interface Told {
  /** Within the thread: the contact's revision, for alerts. */
  topic: string;
  state: "sent" | "refused";
  at: string;
  /** Revision of the contact that the message tells. */
  revision?: number;
}

export interface Thread {
  recipient: string;
  /** The contact, for alerts. */
  thread: string;
  /** In the order dealt with. */
  told: Told[];
}

/** A message on its way: nobody else sends in the thread meanwhile. */
export interface Claim {
  recipient: string;
  thread: string;
  topic: string;
  revision?: number;
  /** Who works on it, and until when nobody else may. */
  by: string;
  until: string;
}

export interface OutboxStore {
  /** What a recipient was sent in a thread. */
  thread(recipient: string, thread: string): Promise<Thread>;
  /** All that a recipient was sent, for the export of somebody's data. */
  all(recipient: string): Promise<Thread[]>;
  /**
   * Claims a thread for a message, if neither the message nor a later revision was told in it.
   * @param claim `until` is compared with `now`: an older claim is void
   * @param alone nobody else may hold claims: this one is kept in memory, and what is written as a claim is void
   * @returns what was told before, or why the message is not to be sent now
   */
  claim(claim: Claim, now: string, alone: boolean): Promise<Thread | "told" | "busy">;
  finish(claim: Claim, state: Told["state"], at: string): Promise<void>;
  /** Gives a message back that could not be sent now. */
  release(claim: Claim): Promise<void>;
  /** Forgets all that a recipient was sent. */
  forget(recipient: string): Promise<void>;
}

/** Threads are kept as long as a contact may still change and its mails be answered. */
const KEPT_DAYS = 400;

/** A told message is an attribute of its own, so that one write adds it. */
const TOLD = "told ";

/** The attribute that keeps a message in its thread's item. */
export const messageKept = (
  topic: string,
  told: Omit<Told, "topic">,
): Record<string, Omit<Told, "topic">> => ({
  [`${TOLD}${topic}`]: told,
});

const expiryOf = ({ until }: Claim): number => Math.ceil(Date.parse(until) / 1000) + KEPT_DAYS * 86_400;

function fromItem(recipient: string, thread: string, item: Item = {}): Thread {
  const told = Object.entries(item)
    .filter(([name]) => name.startsWith(TOLD))
    .map(([name, value]) => ({ topic: name.slice(TOLD.length), ...(value as Omit<Told, "topic">) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  return { recipient, thread, told };
}

const isTold = (item: Item, { topic, revision }: Claim): boolean =>
  `${TOLD}${topic}` in item ||
  (revision !== undefined && ((item["revision"] as number | undefined) ?? 0) >= revision);

export function openOutboxStore(table: Table): OutboxStore {
  const keyOf = ({ recipient, thread }: Claim) => outboxKey(recipient, thread);
  const get = (recipient: string, thread: string) =>
    table.get(outboxKey(recipient, thread), { consistent: true });
  const all = (recipient: string) => table.queryAll({ pk: outboxKey(recipient, "").pk, consistent: true });

  /** Claims that are held in memory, by recipient and thread. */
  const held = new Map<string, Claim>();
  const nameOf = ({ recipient, thread }: Claim) => JSON.stringify([recipient, thread]);
  const isHeld = (claim: Claim) => held.get(nameOf(claim)) === claim;

  async function hold(claim: Claim): Promise<Thread | "told" | "busy"> {
    const name = nameOf(claim);
    if (held.has(name)) return "busy";
    held.set(name, claim);
    let free = true;
    try {
      const item = await get(claim.recipient, claim.thread);
      if (item && isTold(item, claim)) return "told";
      free = false;
      return fromItem(claim.recipient, claim.thread, item);
    } finally {
      if (free) held.delete(name);
    }
  }

  async function take(claim: Claim, now: string): Promise<Thread | undefined> {
    const { recipient, thread, topic, revision, by, until } = claim;
    const free: Condition = {
      absent: [`${TOLD}${topic}`],
      absentOrBelow: { until: now, ...(revision !== undefined && { revision }) },
    };
    try {
      const set = { by, until, expires: expiryOf(claim) };
      const before = await table.exchange(keyOf(claim), { set }, free);
      return fromItem(recipient, thread, before);
    } catch (error) {
      if (error instanceof ConditionFailed) return undefined;
      throw error;
    }
  }

  return {
    async thread(recipient, thread) {
      return fromItem(recipient, thread, await get(recipient, thread));
    },
    all: async (recipient) =>
      (await all(recipient)).map((item) => fromItem(recipient, item["sk"] as string, item)),
    async claim(claim, now, alone) {
      if (alone) return hold(claim);
      const taken = await take(claim, now);
      if (taken) return taken;
      const item = await get(claim.recipient, claim.thread);
      return item && isTold(item, claim) ? "told" : "busy";
    },
    async finish(claim, state, at) {
      const { topic, revision, by } = claim;
      const told = { state, at, ...(revision !== undefined && { revision }) };
      const latest = state === "sent" && revision !== undefined && { revision };
      const set = { ...messageKept(topic, told), ...latest, expires: expiryOf(claim) };
      const condition = isHeld(claim) ? undefined : { equals: { by } };
      await table.update(keyOf(claim), { set, remove: ["by", "until"] }, condition);
      held.delete(nameOf(claim));
    },
    async release(claim) {
      if (isHeld(claim)) return void held.delete(nameOf(claim));
      try {
        await table.update(keyOf(claim), { remove: ["by", "until"] }, { equals: { by: claim.by } });
      } catch (error) {
        // Somebody else has it already.
        if (!(error instanceof ConditionFailed)) throw error;
      }
    },
    async forget(recipient) {
      for (const [name, claim] of held) if (claim.recipient === recipient) held.delete(name);
      for (const { pk, sk } of await all(recipient))
        await table.delete({ pk: pk as string, sk: sk as string });
    },
  };
}
