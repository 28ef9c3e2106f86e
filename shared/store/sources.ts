/** What is watched: configured pages and the articles that they led to. Changed rarely; a check writes to the watch. */
import { FAILING, failingKey, sourceKey, sourceList, type Key } from "./keys.ts";
import { ConditionFailed, type Item, type Page, type Table } from "./table.ts";
import type { Lang } from "../extract/contact-record.ts";

export const SOURCE_KINDS = ["listing", "feed", "article", "page"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
export const FOLLOWS = ["relevant", "all", "none"] as const;
export type Follow = (typeof FOLLOWS)[number];

export interface Source {
  id: string;
  url: string;
  /** Told from the content at the first check when left out. */
  kind?: SourceKind;
  name: string;
  lang?: Lang;
  /** As configured; without it the schedule adapts. */
  everySeconds?: number;
  select?: string;
  ignore?: string[];
  follow?: Follow;
  /** The listing or feed that led to it; configured sources have none. */
  discoveredFrom?: string;
  addedAt: string;
  publishedAt?: string;
  /** `retired`: old and long unchanged, no longer checked. `removed`: the page is gone. `dropped`: no longer configured. */
  state: "active" | "retired" | "removed" | "dropped";
  stateSince: string;
  /** Not checked successfully for three of its intervals; told to the operator once. */
  failingSince?: string;
  /** Where its watch stands in the schedule; absent once it is no longer watched. */
  slot?: string;
  latestVersionId?: string;
}

/** What is shown of a source that has not been read for three of its intervals. */
export interface FailingSource {
  id: string;
  url: string;
  since: string;
  outcome: string;
  error?: string;
}

export interface SourceStore {
  /** The source of the id; of an alias the one that it leads to. */
  get(sourceId: string): Promise<Source | undefined>;
  /** @returns false when the source was there already: nothing is changed then. */
  add(source: Source): Promise<boolean>;
  /**
   * Makes another address lead to a source, so that it is never watched for itself.
   * @returns false when something is known under it already
   */
  addAlias(aliasId: string, sourceId: string): Promise<boolean>;
  /** Stores the source whole, in place of what was there. */
  replace(source: Source): Promise<void>;
  /** Sets what is given and not undefined, and removes what `remove` names. */
  update(
    sourceId: string,
    changes: { [Key in keyof Source]?: Source[Key] | undefined },
    remove?: (keyof Source)[],
  ): Promise<void>;
  /** Configured sources by name, discovered ones newest first. */
  list(
    list: "configured" | "discovered",
    options?: { limit?: number; cursor?: string | undefined },
  ): Promise<Page<Source>>;
  /** Those that are failing, in the order of their ids. */
  failing(options?: { limit?: number }): Promise<FailingSource[]>;
  addFailing(source: FailingSource): Promise<void>;
  removeFailing(sourceId: string): Promise<void>;
}

function toItem(source: Source) {
  const list = source.discoveredFrom ? "discovered" : "configured";
  const position = source.discoveredFrom ? source.addedAt : source.name;
  return { ...source, ...sourceKey(source.id), gpk: sourceList(list), gsk: `${position}#${source.id}` };
}

function fromItem(item: Item): Source {
  const { pk: _pk, sk: _sk, gpk: _gpk, gsk: _gsk, ...source } = item;
  return source as unknown as Source;
}

export function openSourceStore(table: Table): SourceStore {
  /** @returns false when there is something under its key already */
  async function putNew(item: Item & Key): Promise<boolean> {
    try {
      await table.put(item, { absent: ["pk"] });
      return true;
    } catch (error) {
      if (error instanceof ConditionFailed) return false;
      throw error;
    }
  }

  return {
    async get(sourceId) {
      const item = await table.get(sourceKey(sourceId));
      const of = item?.["aliasOf"];
      const found = typeof of === "string" ? await table.get(sourceKey(of)) : item;
      return found && fromItem(found);
    },
    add: (source) => putNew(toItem(source)),
    addAlias: (aliasId, sourceId) => putNew({ ...sourceKey(aliasId), aliasOf: sourceId }),
    async replace(source) {
      await table.put(toItem(source));
    },
    async update(sourceId, changes, remove) {
      await table.update(
        sourceKey(sourceId),
        { set: changes, ...(remove && { remove }) },
        { present: ["pk"] },
      );
    },
    async list(list, { limit = 50, cursor } = {}) {
      const range = { pk: sourceList(list), index: true, limit, cursor, descending: list === "discovered" };
      const page = await table.query(range);
      return { items: page.items.map(fromItem), next: page.next };
    },
    async failing({ limit = 100 } = {}) {
      const { items } = await table.query({ pk: FAILING, limit });
      return items.map(({ pk: _pk, sk: _sk, ...source }) => source as unknown as FailingSource);
    },
    addFailing: (source) => table.put({ ...source, ...failingKey(source.id) }),
    removeFailing: (sourceId) => table.delete(failingKey(sourceId)),
  };
}
