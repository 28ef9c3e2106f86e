/**
 * From one shape of the stored items to the next, while everything runs. Code of the new shape reads the shape before it,
 * too, or is told beforehand what it would not find (`prepare`); then every item is brought to the new shape, each by
 * conditional writes that lose to whoever else writes.
 */
import type { Documents } from "./documents.ts";
import type { Key } from "./keys.ts";
import { openSettingStore } from "./settings.ts";
import { ConditionFailed, openTable, type Item, type Table } from "./table.ts";
import { fromFirstRelease } from "./from-first-release.ts";

/**
 * Brings one item to the new shape, and leaves alone what has it. May be cut off anywhere, and comes again then.
 * @returns whether anything was to be changed
 * @throws ConditionFailed when somebody wrote the item meanwhile: it is looked at anew
 */
export type Bring = (item: Item & Key, table: Table) => Promise<boolean>;

export interface Migration {
  /** The shape that it leads to; shapes are numbered from 1, the first released. */
  to: number;
  /** What it does, for the operator. */
  what: string;
  /** What code of the new shape has to find from its first second on; code of the old one is not disturbed by it. */
  prepare?: Bring;
  bring: Bring;
}

/** In order. An entry stays for good: a table that was not touched for years is brought up by all of them. */
export const MIGRATIONS: readonly Migration[] = [fromFirstRelease];

const FIRST_SHAPE = 1;
const SETTING = "schema";
/** How often an item is looked at anew because others write it. */
const MOST_TRIES = 5;

export const latestShape = (migrations = MIGRATIONS): number => migrations.at(-1)?.to ?? FIRST_SHAPE;

/** The shape that the items of a table have, as far as it is known to be through. */
export async function shapeOf(documents: Documents, tableName: string): Promise<number> {
  return Number((await openSettingStore(openTable(documents, tableName)).get(SETTING)) ?? FIRST_SHAPE);
}

/** Says which shape the items have that are about to be put into a table. */
export const setShape = (documents: Documents, tableName: string, shape: number): Promise<void> =>
  openSettingStore(openTable(documents, tableName)).set(SETTING, String(shape));

/** Before code of a new shape is let at a table that code of an old one still works on. @returns number of items */
export async function prepareMigration(
  documents: Documents,
  tableName: string,
  tell: (line: string) => void,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<number> {
  const shape = await shapeOf(documents, tableName);
  let prepared = 0;
  for (const { to, what, prepare } of migrations) {
    if (to <= shape || !prepare) continue;
    tell(`Preparing the stored items for shape ${to}: ${what}`);
    prepared += await bringAll(documents, tableName, prepare);
  }
  return prepared;
}

/**
 * Brings all items to the latest shape; may be cut off and called again at any time, and costs one read when there is
 * nothing to do.
 * @returns number of items that were changed
 */
export async function migrate(
  documents: Documents,
  tableName: string,
  tell: (line: string) => void,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<number> {
  const shape = await shapeOf(documents, tableName);
  let changed = 0;
  for (const { to, what, bring } of migrations.filter((migration) => migration.to > shape)) {
    const count = await bringAll(documents, tableName, bring);
    if (count > 0) tell(`Brought ${count} stored items to shape ${to}: ${what}`);
    changed += count;
    await setShape(documents, tableName, to);
  }
  return changed;
}

async function bringAll(documents: Documents, TableName: string, bring: Bring): Promise<number> {
  const table = openTable(documents, TableName);
  let changed = 0;
  for await (const item of scan(documents, TableName))
    if (await bringOne(item as Item & Key, table, bring)) changed++;
  return changed;
}

async function bringOne(item: Item & Key, table: Table, bring: Bring): Promise<boolean> {
  const { pk, sk } = item;
  let seen: Item | undefined = item;
  for (let tries = 1; seen; tries++)
    try {
      return await bring({ ...seen, pk, sk }, table);
    } catch (error) {
      if (!(error instanceof ConditionFailed) || tries === MOST_TRIES) throw error;
      seen = await table.get({ pk, sk }, { consistent: true });
    }
  return false;
}

/** Every item of a table, for the operator's commands: it reads, and costs, the whole table. */
export async function* scan(documents: Documents, TableName: string): AsyncGenerator<Item> {
  let ExclusiveStartKey: Item | undefined;
  do {
    const page = await documents.send("Scan", {
      TableName,
      ConsistentRead: true,
      ...(ExclusiveStartKey && { ExclusiveStartKey }),
    });
    yield* page.Items ?? [];
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
}
