import { AbstractValueIterator } from "abstract-level";
import { expect, test, vi } from "vitest";
import { startEmbeddedDatabase } from "../../../infra/local/embedded-database.ts";
import { openTable } from "../../../shared/store/table.ts";

test("a query leaves nothing open in the database, whether it reads to the end or stops before", async () => {
  const opened = vi.spyOn(AbstractValueIterator.prototype, "next");
  const closed = vi.spyOn(AbstractValueIterator.prototype, "close");
  const database = await startEmbeddedDatabase();
  try {
    const table = openTable(database.documents, database.tableName);
    for (const sk of ["1", "2", "3"]) await table.put({ pk: "a", sk });
    opened.mockClear();
    closed.mockClear();
    expect(await table.query({ pk: "a" })).toMatchObject({ items: [{ sk: "1" }, { sk: "2" }, { sk: "3" }] });
    expect(await table.query({ pk: "a", limit: 1 })).toMatchObject({ items: [{ sk: "1" }] });
    const iterators = new Set(opened.mock.contexts);
    expect(iterators.size).toBe(2);
    await vi.waitFor(() => expect(new Set(closed.mock.contexts)).toEqual(iterators));
  } finally {
    await database.close();
    vi.restoreAllMocks();
  }
});
