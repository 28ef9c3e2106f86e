import { afterAll, beforeAll, expect, it } from "vitest";
import { startEmbeddedDatabase, type EmbeddedDatabase } from "../../infra/local/embedded-database.ts";
import { openTable, type Table } from "../../shared/store/table.ts";
import { hashText, openVersionStore, versionId, type VersionStore } from "../../shared/store/versions.ts";

const SOURCE = "0123456789abcdef";
const COUNT = 40;
const seenAt = (seq: number): string => new Date(Date.UTC(2026, 10, 1 + seq, 9)).toISOString();

let database: EmbeddedDatabase;
let table: Table;
let versions: VersionStore;
beforeAll(async () => {
  database = await startEmbeddedDatabase();
  table = openTable(database.documents, database.tableName);
  versions = openVersionStore(table);
  for (let seq = 1; seq <= COUNT; seq++) {
    const text = `Bản ${seq}`;
    await versions.add(
      {
        ...{ id: versionId(SOURCE, seq), sourceId: SOURCE, seq, url: "https://bao.example/tin.html" },
        ...{ title: text, lang: "vi", seenAt: seenAt(seq), textHash: hashText(text), records: [] },
        snapshot: { sha256: "", bytes: 0, status: 200, contentType: "text/html" },
      },
      text,
    );
  }
});
afterAll(() => database.close());

it("finds what a page said at any time, the last version seen by then", async () => {
  for (let seq = 1; seq <= COUNT; seq++) {
    const justBefore = new Date(Date.parse(seenAt(seq)) - 1).toISOString();
    expect((await versions.at(SOURCE, seenAt(seq)))?.seq).toBe(seq);
    expect((await versions.at(SOURCE, justBefore))?.seq).toBe(seq === 1 ? undefined : seq - 1);
  }
  expect((await versions.at(SOURCE, "2030-01-01T00:00:00.000Z"))?.seq).toBe(COUNT);
  expect(await versions.at("ffffffffffffffff", seenAt(1))).toBeUndefined();
});

it("reads few versions for it, however many there are", async () => {
  const before = table.consumed().read;
  await versions.at(SOURCE, seenAt(3));
  expect(table.consumed().read - before).toBeLessThanOrEqual(Math.ceil(Math.log2(COUNT)) + 1);
});
