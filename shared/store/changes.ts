/** What became of watched pages after they were first seen, kept for two months: what digests and previews tell of pages. */
import { changeKey } from "./keys.ts";
import type { Table } from "./table.ts";

/** A page differs from what it was, or is gone. */
export interface PageChange {
  sourceId: string;
  /** The listing or feed that led to the page. */
  listingId?: string;
  /** What is there now; for a page that is gone, what was there last. */
  versionId: string;
  what: "changed" | "removed";
  /** When it was seen. */
  at: string;
}

/** Readers follow the page itself or the listing that led to it. */
export const followedBy = ({ sourceId, listingId }: Pick<PageChange, "sourceId" | "listingId">): string[] => [
  sourceId,
  ...(listingId === undefined ? [] : [listingId]),
];

export interface ChangeStore {
  /** Adding a change again changes nothing. */
  add(change: PageChange): Promise<void>;
  /** Changes of a page, or of the pages that a listing led to, in [from, to), oldest first. */
  between(followedId: string, from: string, to: string): Promise<PageChange[]>;
}

const KEPT_DAYS = 60;

export function openChangeStore(table: Table): ChangeStore {
  return {
    async add(change) {
      const { at, versionId, what } = change;
      const expires = Math.ceil(Date.parse(at) / 1000) + KEPT_DAYS * 86_400;
      for (const id of followedBy(change))
        await table.put({ ...changeKey(id, at, versionId, what), ...change, expires });
    },
    async between(followedId, from, to) {
      const { pk } = changeKey(followedId, "", "", "");
      const items = await table.queryAll({ pk, between: [from, to] });
      const changes = items.map(({ pk: _pk, sk: _sk, expires: _expires, ...change }) => change);
      return changes as unknown as PageChange[];
    },
  };
}
