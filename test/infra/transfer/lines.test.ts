import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportLines, importLines } from "../../../infra/transfer/lines.ts";
import { openFolder, type Place } from "../../../infra/transfer/place.ts";
import type { Documents } from "../../../shared/store/documents.ts";
import { openStores } from "../../../shared/store/open-stores.ts";
import { latestShape, migrate, scan } from "../../../shared/store/migrate.ts";
import { openTable } from "../../../shared/store/table.ts";
import type { Version } from "../../../shared/store/versions.ts";

const now = new Date("2026-05-06T07:08:09Z");
const version: Version = {
  id: "0123456789abcdef-1",
  sourceId: "0123456789abcdef",
  seq: 1,
  url: "https://news.example/1",
  title: "Hai tổng thống gặp nhau",
  lang: "vi",
  seenAt: now.toISOString(),
  textHash: "f".repeat(64),
  snapshot: { sha256: "a".repeat(64), bytes: 4, status: 200, contentType: "text/html" },
  records: [],
};
const page = {
  url: version.url,
  seenAt: version.seenAt,
  status: 200,
  headers: {},
  body: Buffer.from("<p>á"),
};

let folder: string;
let from: Place;
let to: Place;

async function* replay(lines: string[]): AsyncGenerator<string> {
  yield* lines;
}
const listed = async <T>(all: AsyncIterable<T>): Promise<T[]> => {
  const items: T[] = [];
  for await (const item of all) items.push(item);
  return items;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-transfer-"));
  from = await openFolder(join(folder, "from"));
  to = await openFolder(join(folder, "to"));
  await migrate(from.documents, from.tableName, () => undefined);
  const stores = openStores(openTable(from.documents, from.tableName), () => now);
  await stores.versions.add(version, "Hai tổng thống gặp nhau\nHôm nay.");
  await stores.settings.set("some", "value");
  await from.snapshots.put(version.snapshot.sha256, page);
});
afterAll(async () => {
  await Promise.all([from.close(), to.close()]);
  await rm(folder, { recursive: true, force: true });
});

describe("everything that is kept", () => {
  it("comes out as lines and goes into an empty place unchanged, with pages and secret", async () => {
    const lines = await listed(exportLines(from, now, true));
    expect(JSON.parse(lines[0]!)).toMatchObject({ format: "parley-export", shape: latestShape() });
    expect(await importLines(replay(lines), to)).toEqual({ items: 4, pages: 1 });

    const sorted = async (place: Place) => {
      const items = await listed(scan(place.documents, place.tableName));
      return items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    };
    expect(await sorted(to)).toEqual(await sorted(from));
    const stores = openStores(openTable(to.documents, to.tableName), () => now);
    expect(await stores.versions.text(version.textHash)).toContain("Hôm nay.");
    expect(Buffer.from((await to.snapshots.get(version.snapshot.sha256))!.body).toString()).toBe("<p>á");
    expect(await to.readSecret()).toBe(await from.readSecret());
  });

  it("does not go over what is there already, unless it goes on with what was cut off", async () => {
    const lines = await listed(exportLines(from, now, false));
    await expect(importLines(replay(lines), to)).rejects.toThrow("there is something already");
    expect(await importLines(replay(lines), to, { resume: true })).toEqual({ items: 4, pages: 0 });
  });

  it("has pages checked no sooner than all that is known of them is there", async () => {
    const shape = latestShape();
    const items = ["WATCHES", "SOURCE#1", "OUTBOX#1"].map((pk) => ({ item: { pk, sk: "1" } }));
    const lines = [{ format: "parley-export", shape, exportedAt: now.toISOString() }, ...items];
    const order: unknown[] = [];
    const documents: Documents = {
      ...to.documents,
      async send(action, message) {
        if (action === "PutItem") order.push((message["Item"] as { pk: string }).pk);
        return to.documents.send(action, message);
      },
    };
    const recorded = { ...to, documents };
    await importLines(replay(lines.map((line) => JSON.stringify(line))), recorded, { resume: true });
    expect(order.filter((pk) => pk !== "SETTING")).toEqual(["SOURCE#1", "OUTBOX#1", "WATCHES"]);
  });

  it("says so when a file is no export", async () => {
    await expect(importLines(replay(['{"a":1}']), to)).rejects.toThrow("first line");
    await expect(importLines(replay(["<html>"]), to)).rejects.toThrow("not JSON");
    const later = JSON.stringify({ format: "parley-export", shape: latestShape() + 1 });
    await expect(importLines(replay([later]), to)).rejects.toThrow("a newer release wrote it");
  });
});
