/**
 * The table in memory: the same verbs, conditions and order of keys as the database, for replaying half a year in
 * minutes. Capacity is counted as DynamoDB would: 1 KB a write, 4 KB a read, half for one that need not be the latest.
 */
import {
  BadCursor,
  type Capacity,
  ConditionFailed,
  cursorAfter,
  type Condition,
} from "../shared/store/table.ts";
import type { Changes, Item, RangeQuery, Table } from "../shared/store/table.ts";
import type { Key } from "../shared/store/keys.ts";

interface Partition {
  items: Map<string, Item>;
  /** Sort keys in order. */
  order: string[];
}

export function openMemoryTable(): Table {
  const partitions = new Map<string, Partition>();
  const total: Capacity = { read: 0, write: 0 };

  const find = ({ pk, sk }: Key): Item | undefined => partitions.get(pk)?.items.get(sk);
  const readUnits = (bytes: number, consistent: boolean): number =>
    Math.max(1, Math.ceil(bytes / 4096)) * (consistent ? 1 : 0.5);
  const writeUnits = (item: Item | undefined): number => Math.max(1, Math.ceil(sizeOf(item) / 1024));

  function check(key: Key, condition: Condition | undefined): void {
    if (!holds(find(key), condition)) throw new ConditionFailed({ pk: key.pk, sk: key.sk });
  }

  function store(item: Item & Key): void {
    const partition = partitions.get(item.pk) ?? { items: new Map<string, Item>(), order: [] };
    partitions.set(item.pk, partition);
    if (!partition.items.has(item.sk)) partition.order.splice(position(partition.order, item.sk), 0, item.sk);
    partition.items.set(item.sk, structuredClone(item));
  }

  async function query(range: RangeQuery) {
    if (range.index) throw new Error("The table in memory has no index");
    const { items, order } = partitions.get(range.pk) ?? { items: new Map<string, Item>(), order: [] };
    let keys = order.filter((sk) => inRange(sk, range));
    if (range.descending) keys.reverse();
    if (range.cursor !== undefined) {
      const { sk } = readCursor(range.cursor, range.pk);
      keys = keys.filter((key) => (range.descending ? key < sk : key > sk));
    }
    const limited = range.limit !== undefined && keys.length > range.limit;
    const shown = limited ? keys.slice(0, range.limit) : keys;
    const found = shown.map((sk) => items.get(sk)!);
    total.read += readUnits(
      found.reduce((bytes, item) => bytes + sizeOf(item), 0),
      range.consistent ?? false,
    );
    const last = shown.at(-1);
    return {
      items: found.map((item) => structuredClone(item)),
      next: limited && last !== undefined ? cursorAfter({ pk: range.pk, sk: last }) : null,
    };
  }

  function exchange(key: Key, { set = {}, remove = [], add = {} }: Changes, condition?: Condition) {
    check(key, condition);
    const before = find(key);
    const item: Item & Key = { ...before, pk: key.pk, sk: key.sk };
    for (const [name, value] of Object.entries(set)) if (value !== undefined) item[name] = value;
    for (const name of remove) delete item[name];
    for (const [name, n] of Object.entries(add)) item[name] = ((item[name] as number | undefined) ?? 0) + n;
    total.write += writeUnits(item);
    store(item);
    return before;
  }

  return {
    async get(key, { consistent = false } = {}) {
      const item = find(key);
      total.read += readUnits(sizeOf(item), consistent);
      return item && structuredClone(item);
    },
    query,
    queryAll: async (range) => (await query(range)).items,
    async put(item, condition) {
      check(item, condition);
      total.write += Math.max(writeUnits(item), writeUnits(find(item)));
      store(item);
    },
    async update(key, changes, condition) {
      exchange(key, changes, condition);
    },
    exchange: async (key, changes, condition) => exchange(key, changes, condition),
    async delete(key, condition) {
      check(key, condition);
      total.write += writeUnits(find(key));
      const partition = partitions.get(key.pk);
      if (partition?.items.delete(key.sk)) partition.order.splice(position(partition.order, key.sk), 1);
    },
    consumed: () => ({ ...total }),
  };
}

/** Where a sort key stands or belongs. */
function position(order: string[], sk: string): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order[middle]! < sk) low = middle + 1;
    else high = middle;
  }
  return low;
}

const inRange = (sk: string, { beginsWith, between }: RangeQuery): boolean =>
  (beginsWith === undefined || sk.startsWith(beginsWith)) &&
  (between === undefined || (sk >= between[0] && sk <= between[1]));

function holds(item: Item | undefined, condition: Condition = {}): boolean {
  const { absent = [], present = [], equals = {}, absentOrBelow = {} } = condition;
  return (
    absent.every((name) => item?.[name] === undefined) &&
    present.every((name) => item?.[name] !== undefined) &&
    Object.entries(equals).every(([name, value]) => item?.[name] === value) &&
    Object.entries(absentOrBelow).every(
      ([name, value]) => item?.[name] === undefined || (item[name] as typeof value) < value,
    )
  );
}

/** Bytes as DynamoDB counts them: names and values. */
function sizeOf(item: Item | undefined): number {
  return Object.entries(item ?? {}).reduce((sum, [name, value]) => sum + name.length + bytesOf(value), 0);
}

function bytesOf(value: unknown): number {
  if (value instanceof Uint8Array) return value.length;
  return typeof value === "string" ? Buffer.byteLength(value) : JSON.stringify(value).length;
}

function readCursor(cursor: string, pk: string): Key {
  try {
    const key = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as Key;
    if (key.pk !== pk || typeof key.sk !== "string") throw new TypeError("not a key of this partition");
    return key;
  } catch (cause) {
    throw new BadCursor(cursor, { cause });
  }
}
