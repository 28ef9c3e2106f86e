/** Small values of the product itself, and a cache for what can be fetched again. */
import { cacheKey, settingKey } from "./keys.ts";
import type { Table } from "./table.ts";

export interface SettingStore {
  get(name: string): Promise<string | undefined>;
  set(name: string, value: string): Promise<void>;
}

export interface CacheStore {
  get(id: string): Promise<string | undefined>;
  /** @param until ISO time after which the entry is gone */
  put(id: string, value: string, until: string): Promise<void>;
}

export function openSettingStore(table: Table): SettingStore {
  return {
    get: async (name) => (await table.get(settingKey(name)))?.["value"] as string | undefined,
    set: (name, value) => table.put({ ...settingKey(name), value }),
  };
}

/** @param kind what is cached, for example `robots` */
export function openCacheStore(table: Table, kind: string, clock: () => Date): CacheStore {
  return {
    async get(id) {
      const item = await table.get(cacheKey(kind, id));
      return item && (item["until"] as string) > clock().toISOString()
        ? (item["value"] as string)
        : undefined;
    },
    async put(id, value, until) {
      await table.put({ ...cacheKey(kind, id), value, until, expires: Math.ceil(Date.parse(until) / 1000) });
    },
  };
}
