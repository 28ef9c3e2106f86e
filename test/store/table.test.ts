import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EmbeddedDatabase } from "../../infra/local/embedded-database.ts";
import { BadCursor, ConditionFailed, openTable, type Table } from "../../shared/store/table.ts";
import { databases } from "../databases.ts";

describe.each(databases)("the table on $name", ({ start }) => {
  let database: EmbeddedDatabase;
  let table: Table;
  beforeAll(async () => {
    database = await start();
    table = openTable(database.documents, database.tableName);
  });
  afterAll(() => database.close());

  it("puts, reads, changes and deletes an item", async () => {
    const key = { pk: "A", sk: "1" };
    await table.put({ ...key, colour: "red", count: 1 });
    await table.update(key, { set: { colour: "blue", skipped: undefined }, add: { count: 2 } });
    expect(await table.get(key, { consistent: true })).toEqual({ ...key, colour: "blue", count: 3 });
    await table.update(key, { remove: ["colour"] });
    expect(await table.get(key)).toEqual({ ...key, count: 3 });
    await table.delete(key);
    expect(await table.get(key)).toBeUndefined();
  });

  it("refuses a write whose condition does not hold, and says which item", async () => {
    const key = { pk: "B", sk: "1" };
    await table.put({ ...key, at: "2025-01-02" }, { absent: ["pk"] });
    await expect(table.put({ ...key, at: "x" }, { absent: ["pk"] })).rejects.toThrow(ConditionFailed);
    await expect(table.update(key, { set: { at: "y" } }, { equals: { at: "2025-01-01" } })).rejects.toThrow(
      "B / 1",
    );
    await expect(
      table.update(key, { set: { at: "y" } }, { absentOrBelow: { at: "2025-01-01" } }),
    ).rejects.toThrow(ConditionFailed);
    await table.update(key, { set: { at: "2025-01-03" } }, { absentOrBelow: { at: "2025-01-03" } });
    expect((await table.get(key))?.["at"]).toBe("2025-01-03");
  });

  it("pages through a range in both directions", async () => {
    for (let n = 1; n <= 5; n++) await table.put({ pk: "C", sk: `N#${n}`, n });
    const first = await table.query({ pk: "C", beginsWith: "N#", limit: 2, descending: true });
    expect(first.items.map((i) => i["n"])).toEqual([5, 4]);
    const second = await table.query({
      pk: "C",
      beginsWith: "N#",
      limit: 3,
      descending: true,
      cursor: first.next!,
    });
    expect(second.items.map((i) => i["n"])).toEqual([3, 2, 1]);
    const between = await table.queryAll({ pk: "C", between: ["N#2", "N#4"] });
    expect(between.map((i) => i["n"])).toEqual([2, 3, 4]);
  });

  it("queries the index by its own keys, with cursors of its own", async () => {
    for (let n = 1; n <= 3; n++) await table.put({ pk: `D${n}`, sk: "S", gpk: "D", gsk: `${n}` });
    const page = await table.query({ pk: "D", index: true, limit: 2 });
    expect(page.items.map((i) => i["gsk"])).toEqual(["1", "2"]);
    const rest = await table.query({ pk: "D", index: true, cursor: page.next! });
    expect(rest.items.map((i) => i["gsk"])).toEqual(["3"]);
  });

  it.each(["", "nonsense", Buffer.from('{"pk":"SECRET","sk":"1"}').toString("base64url")])(
    "refuses the cursor %j, which is none of this list",
    async (cursor) => {
      await expect(table.query({ pk: "C", cursor })).rejects.toThrow(BadCursor);
    },
  );

  it("counts consumed capacity", async () => {
    const before = table.consumed();
    await table.put({ pk: "E", sk: "1", text: "x".repeat(2500) });
    await table.get({ pk: "E", sk: "1" });
    const after = table.consumed();
    expect(after.write - before.write).toBe(3);
    expect(after.read - before.read).toBe(0.5);
  });
});
