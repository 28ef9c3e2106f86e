/** What waits for somebody's click in a mail: a subscription to confirm, a link to send. Gone after two days. */
import { pendingKey } from "./keys.ts";
import type { Subscription } from "./subscribers.ts";
import type { Table } from "./table.ts";
import type { Lang } from "../extract/contact-record.ts";

export interface Pending {
  id: string;
  subscriberId: string;
  address: string;
  lang: Lang;
  timeZone: string;
  quietHours?: { from: number; to: number };
  /** Without one, only the link to the preferences was asked for. */
  subscription?: Subscription;
  /** Asked for too often: nothing is sent. */
  muted: boolean;
  createdAt: string;
  /** Epoch seconds. */
  expires: number;
}

export interface PendingStore {
  add(pending: Pending): Promise<void>;
  get(pendingId: string): Promise<Pending | undefined>;
  remove(pendingId: string): Promise<void>;
}

export function openPendingStore(table: Table, clock: () => Date): PendingStore {
  return {
    add: (pending) => table.put({ ...pending, ...pendingKey(pending.id) }),
    async get(pendingId) {
      const item = await table.get(pendingKey(pendingId), { consistent: true });
      if (!item || (item["expires"] as number) * 1000 <= clock().getTime()) return undefined;
      const { pk: _pk, sk: _sk, ...pending } = item;
      return pending as unknown as Pending;
    },
    remove: (pendingId) => table.delete(pendingKey(pendingId)),
  };
}
