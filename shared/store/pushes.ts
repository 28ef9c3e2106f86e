/** Subscriptions at the hubs of feeds (WebSub): who was asked to call us, until when, and how we know their calls. */
import { hubKey, hubPrefix } from "./keys.ts";
import { ConditionFailed, type Item, type Table } from "./table.ts";

export interface PushSubscription {
  sourceId: string;
  /** Part of the address that the hub calls, and known to it alone. */
  token: string;
  hub: string;
  /** What the feed calls itself. */
  topic: string;
  /** Signs what the hub sends. */
  secret: string;
  /** `asked`: the hub has yet to verify that we want it. `leaving`: it has yet to verify that we don't any more. */
  state: "asked" | "granted" | "refused" | "leaving";
  /** Times in a row that the hub was asked in vain. */
  tries: number;
  grantedAt?: string;
  /** End of the lease. */
  until?: string;
  /** Why the hub would not, as far as it says. */
  error?: string;
}

export interface PushStore {
  get(sourceId: string, token: string): Promise<PushSubscription | undefined>;
  /** All of a source: one that counts, and those that are being left. */
  of(sourceId: string): Promise<PushSubscription[]>;
  put(subscription: PushSubscription): Promise<void>;
  /** @returns false when the subscription has gone meanwhile, or is being left */
  answer(subscription: PushSubscription, changes: Partial<PushSubscription>): Promise<boolean>;
  remove(subscription: PushSubscription): Promise<void>;
}

function fromItem(item: Item): PushSubscription {
  const { pk: _pk, sk: _sk, ...subscription } = item;
  return subscription as unknown as PushSubscription;
}

export function openPushStore(table: Table): PushStore {
  const keyOf = ({ sourceId, token }: PushSubscription) => hubKey(sourceId, token);
  return {
    async get(sourceId, token) {
      const item = await table.get(hubKey(sourceId, token), { consistent: true });
      return item && fromItem(item);
    },
    async of(sourceId) {
      const { pk } = hubKey(sourceId, "");
      return (await table.queryAll({ pk, beginsWith: hubPrefix, consistent: true })).map(fromItem);
    },
    put: (subscription) => table.put({ ...subscription, ...keyOf(subscription) }),
    async answer(subscription, changes) {
      try {
        await table.update(keyOf(subscription), { set: changes }, { equals: { state: subscription.state } });
        return true;
      } catch (error) {
        if (error instanceof ConditionFailed) return false;
        throw error;
      }
    },
    remove: (subscription) => table.delete(keyOf(subscription)),
  };
}
