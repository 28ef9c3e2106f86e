/** Items that are asked for at the same time travel together: up to a hundred in one request, at the same price. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Documents } from "./documents.ts";
import type { Key } from "./keys.ts";
import type { Item } from "./table.ts";

/** As DynamoDB has it. */
const MOST_KEYS = 100;

/** What was left over because the table is busy is asked for again after a pause, twice as long each time. */
const PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 1000;

interface Asked {
  key: Key;
  resolve: (item: Item | undefined) => void;
  reject: (error: unknown) => void;
}

const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

/**
 * @param getOne reads an item that is asked for alone
 * @param count is told the read units of every request
 * @returns reads an item
 */
export function gatherGets(
  documents: Documents,
  tableName: string,
  consistent: boolean,
  getOne: (key: Key) => Promise<Item | undefined>,
  count: (units: number) => void,
): (key: Key) => Promise<Item | undefined> {
  let waiting: Asked[] = [];

  async function getAll(asked: Asked[]): Promise<void> {
    const keys = new Map(asked.map(({ key }) => [nameOf(key), key]));
    const found = new Map<string, Item>();
    let wanted: Item[] = [...keys.values()].map(({ pk, sk }) => ({ pk, sk }));
    try {
      for (let tries = 0; wanted.length > 0; tries++) {
        if (tries > 0) await sleep(Math.min(PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS));
        const RequestItems = { [tableName]: { Keys: wanted, ConsistentRead: consistent } };
        const answer = await documents.sendBatch({ RequestItems, ReturnConsumedCapacity: "TOTAL" });
        for (const { CapacityUnits = 0 } of answer.ConsumedCapacity ?? []) count(CapacityUnits);
        for (const item of answer.Responses?.[tableName] ?? [])
          found.set(nameOf(item as unknown as Key), item);
        wanted = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
      }
      for (const { key, resolve } of asked) resolve(found.get(nameOf(key)));
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }

  function flush(): void {
    const [first, ...others] = waiting;
    const all = waiting;
    waiting = [];
    if (first && others.length === 0) getOne(first.key).then(first.resolve, first.reject);
    else for (let n = 0; n < all.length; n += MOST_KEYS) void getAll(all.slice(n, n + MOST_KEYS));
  }

  return (key) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ key, resolve, reject });
    });
}
