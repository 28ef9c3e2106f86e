import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EmbeddedDatabase } from "../../infra/local/embedded-database.ts";
import { ConditionFailed, openTable } from "../../shared/store/table.ts";
import { openWatchStore, type Watch, type WatchStore } from "../../shared/store/watches.ts";
import { databases } from "../databases.ts";

const watch = (sourceId: string, slot: string): Watch => ({
  sourceId,
  slot,
  url: `https://news.example/${sourceId}`,
  host: "news.example",
  name: "News",
  addedAt: "2025-10-17T00:00:00.000Z",
  failures: 0,
  gone: 0,
  versionSeq: 0,
  unchanged: 0,
});

describe.each(databases)("watches on $name", ({ start }) => {
  let database: EmbeddedDatabase;
  let watches: WatchStore;
  beforeAll(async () => {
    database = await start();
    watches = openWatchStore(openTable(database.documents, database.tableName));
  });
  afterAll(() => database.close());

  it("finds the watches of a slot and no others", async () => {
    await watches.add(watch("a", "000300.1"));
    await watches.add(watch("b", "000300.2"));
    expect((await watches.inSlot("000300.1")).map((w) => w.sourceId)).toEqual(["a"]);
    expect((await watches.all()).map((w) => w.sourceId).sort()).toEqual(["a", "b"]);
  });

  it("lets only one of two checks that found the same state store its result", async () => {
    const found = watch("c", "000600.0");
    await watches.add(found);
    await watches.replace(found, { ...found, checkedAt: "2025-10-17T00:01:00.000Z" });
    const late = { ...found, checkedAt: "2025-10-17T00:01:01.000Z" };
    await expect(watches.replace(found, late)).rejects.toThrow(ConditionFailed);
  });

  it("does not bring a watch back that was removed while it was checked", async () => {
    const found = watch("d", "000600.3");
    await expect(watches.replace(found, { ...found, checkedAt: "2025-10-17T00:02:00.000Z" })).rejects.toThrow(
      ConditionFailed,
    );
    expect(await watches.inSlot("000600.3")).toEqual([]);
  });
});
