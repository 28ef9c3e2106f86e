/**
 * From one shape of the stored items to the next, while everything runs. The code of a release reads the shape before
 * it, too; then every item is brought to the new shape, each by a conditional write that loses to whoever else writes.
 */
import type { Documents } from "./documents.ts";
import { openSettingStore } from "./settings.ts";
import { ConditionFailed, openTable, type Changes, type Condition, type Item } from "./table.ts";

export interface Migration {
  /** The shape that it leads to; shapes are numbered from 1, the first released. */
  to: number;
  /** What it does, for the operator. */
  what: string;
  /** What is to change in an item, and what must still hold then; undefined when it has the new shape already. */
  change(item: Item): { changes: Changes; condition: Condition } | undefined;
}

/** In order. An entry stays for good: a table that was not touched for years is brought up by all of them. */
export const MIGRATIONS: readonly Migration[] = [];

const FIRST_SHAPE = 1;
const SETTING = "schema";

/** The shape that the items of a table have, as far as it is known to be through. */
export async function shapeOf(documents: Documents, tableName: string): Promise<number> {
  return Number((await openSettingStore(openTable(documents, tableName)).get(SETTING)) ?? FIRST_SHAPE);
}

/**
 * Brings all items to the latest shape; may be cut off and called again at any time, and costs nothing when there is
 * nothing to do.
 * @returns number of items that were changed
 */
export async function migrate(
  documents: Documents,
  tableName: string,
  tell: (line: string) => void,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<number> {
  const settings = openSettingStore(openTable(documents, tableName));
  const shape = await shapeOf(documents, tableName);
  let changed = 0;
  for (const migration of migrations.filter(({ to }) => to > shape)) {
    tell(`Bringing the stored items to shape ${migration.to}: ${migration.what}`);
    changed += await bring(documents, tableName, migration);
    await settings.set(SETTING, String(migration.to));
  }
  return changed;
}

async function bring(documents: Documents, TableName: string, migration: Migration): Promise<number> {
  const table = openTable(documents, TableName);
  let changed = 0;
  for await (const item of scan(documents, TableName)) {
    const wanted = migration.change(item);
    if (!wanted) continue;
    const { pk, sk } = item as { pk: string; sk: string };
    try {
      await table.update({ pk, sk }, wanted.changes, { present: ["pk"], ...wanted.condition });
      changed++;
    } catch (error) {
      // Somebody wrote it meanwhile, and whoever writes now writes the new shape.
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  return changed;
}

/** Every item of a table, for the operator's commands: it reads, and costs, the whole table. */
export async function* scan(documents: Documents, TableName: string): AsyncGenerator<Item> {
  let ExclusiveStartKey: Item | undefined;
  do {
    const from = ExclusiveStartKey && { ExclusiveStartKey };
    const page = await documents.send("Scan", { TableName, ConsistentRead: true, ...from });
    yield* page.Items ?? [];
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
}
