/** Addresses that are never written to again, by keyed hash: enough to honour the refusal, and nothing else is kept. */
import { SUPPRESSIONS, suppressionKey } from "./keys.ts";
import type { Page, Table } from "./table.ts";

export type SuppressionReason = "bounce" | "complaint" | "operator";

export interface Suppression {
  subscriberId: string;
  reason: SuppressionReason;
  at: string;
}

export interface SuppressionStore {
  get(subscriberId: string): Promise<Suppression | undefined>;
  add(suppression: Suppression): Promise<void>;
  remove(subscriberId: string): Promise<void>;
  /** Latest first. */
  list(options?: { limit?: number; cursor?: string | undefined }): Promise<Page<Suppression>>;
}

export function openSuppressionStore(table: Table): SuppressionStore {
  const fromItem = ({ subscriberId, reason, at }: Record<string, unknown>) =>
    ({ subscriberId, reason, at }) as Suppression;
  return {
    async get(subscriberId) {
      const item = await table.get(suppressionKey(subscriberId));
      return item && fromItem(item);
    },
    async add(suppression) {
      const place = { gpk: SUPPRESSIONS, gsk: `${suppression.at}#${suppression.subscriberId}` };
      await table.put({ ...suppressionKey(suppression.subscriberId), ...suppression, ...place });
    },
    async remove(subscriberId) {
      await table.delete(suppressionKey(subscriberId));
    },
    async list({ limit = 50, cursor } = {}) {
      const page = await table.query({ pk: SUPPRESSIONS, index: true, limit, cursor, descending: true });
      return { items: page.items.map(fromItem), next: page.next };
    },
  };
}
