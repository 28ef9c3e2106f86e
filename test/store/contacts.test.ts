import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EmbeddedDatabase } from "../../infra/local/embedded-database.ts";
import { openContactStore, type ContactStore } from "../../shared/store/contacts.ts";
import { readSearch } from "../../shared/web/read-search.ts";
import { ConditionFailed, openTable, type Table } from "../../shared/store/table.ts";
import { addDays } from "../../shared/resolve/days.ts";
import { openMemoryTable } from "../../infra/memory-table.ts";
import { databases } from "../databases.ts";
import {
  contact,
  day,
  macron,
  minutes,
  newsroom,
  putin,
  report,
  starmer,
  trump,
  xi,
} from "../resolve/tell.ts";

describe.each(databases)("the contact store on $name", ({ start }) => {
  let database: EmbeddedDatabase;
  let table: Table;
  let contacts: ContactStore;
  let room: ReturnType<typeof newsroom>;

  const cost = async (act: () => Promise<unknown>) => {
    const before = table.consumed();
    await act();
    const after = table.consumed();
    return { read: after.read - before.read, write: after.write - before.write };
  };

  beforeAll(async () => {
    database = await start();
    table = openTable(database.documents, database.tableName);
    contacts = openContactStore(table);
    room = newsroom(contacts);
    await room.tell(contact({ place: "Moscow", durationMinutes: minutes(50) }));
    await room.tell(
      contact({ type: "meeting", participants: [macron, starmer], date: day("2025-10-10"), place: "Paris" }),
      {
        page: 2,
      },
    );
    await room.tell(contact({ status: "planned", participants: [trump, xi], date: day("2025-10-30") }), {
      page: 3,
    });
  });
  afterAll(() => database.close());

  const listed = async (filter: Parameters<ContactStore["list"]>[0]) =>
    (await contacts.list(filter)).items.map(({ sides }) => sides);
  const searched = (q: string) => listed({ q: readSearch(q) });

  it("lists the latest first", async () => {
    expect(await listed({})).toEqual(["CN+US", "RU+US", "FR+GB"]);
  });

  it("lists by leader, country, pair, type, status and days", async () => {
    expect(await listed({ leader: "donald-trump" })).toEqual(["CN+US", "RU+US"]);
    expect(await listed({ country: "FR" })).toEqual(["FR+GB"]);
    expect(await listed({ pair: "RU+US" })).toEqual(["RU+US"]);
    expect(await listed({ type: "call" })).toEqual(["CN+US", "RU+US"]);
    expect(await listed({ status: "held", country: "US" })).toEqual(["RU+US"]);
    expect(await listed({ from: "2025-10-10", to: "2025-10-16" })).toEqual(["RU+US", "FR+GB"]);
  });

  it("finds words of names and places, with or without marks, and names in Vietnamese", async () => {
    expect(await searched("putin")).toEqual(["RU+US"]);
    expect(await searched("Tập Cận Bình")).toEqual(["CN+US"]);
    expect(await searched("tap can binh")).toEqual(["CN+US"]);
    expect(await searched("Pháp")).toEqual(["FR+GB"]);
    expect(await searched("trump moscow")).toEqual(["RU+US"]);
    expect(await searched("nobody")).toEqual([]);
  });

  it("goes on where a page of a list ended", async () => {
    const first = await contacts.list({}, { limit: 1 });
    const second = await contacts.list({}, { limit: 1, cursor: first.next! });
    const third = await contacts.list({}, { limit: 1, cursor: second.next! });
    expect([first, second, third].flatMap(({ items }) => items.map(({ sides }) => sides))).toEqual([
      "CN+US",
      "RU+US",
      "FR+GB",
    ]);
  });

  it("refuses a save of a contact that has moved on", async () => {
    const { id } = (await contacts.list({ pair: "RU+US" })).items[0]!;
    const { contact: now, revisions } = (await contacts.getWhole(id))!;
    const stale = { ...now, revision: now.revision - 1 };
    const save = contacts.save({ before: stale, after: now, claims: [], revision: revisions[0] });
    await expect(save).rejects.toThrow(ConditionFailed);
  });

  it("leaves no copy behind when a date moves", async () => {
    const before = contact({ status: "planned", participants: [trump, putin], date: day("2025-12-01") });
    await room.tell(before, { page: 4 });
    const after = { ...before, date: day("2025-12-09") };
    await room.resolve(
      report([], { page: 4, seq: 2, at: "2025-10-18T00:00:00.000Z", revised: [{ before, after }] }),
    );
    const { items } = await contacts.list({ from: "2025-11-20" });
    expect(items.map(({ date }) => date)).toEqual([day("2025-12-09")]);
  });

  it("writes little for a report that corroborates", async () => {
    const corroborate = () =>
      room.tell(contact({ durationMinutes: minutes(50) }), { outlet: "second.example" });
    expect((await cost(corroborate)).write).toBeLessThanOrEqual(4);
  });
});

describe("the cost of reading contacts", () => {
  it("stays small for a much reported contact and for long lists", async () => {
    const table = openMemoryTable();
    const contacts = openContactStore(table);
    const room = newsroom(contacts);
    const read = async (act: () => Promise<unknown>) => {
      const { read: before } = table.consumed();
      await act();
      return table.consumed().read - before;
    };
    for (let n = 0; n < 50; n++) await room.tell(contact(), { outlet: `outlet-${n}.example` });
    const { id } = (await contacts.list({})).items[0]!;
    expect(await read(() => contacts.getWhole(id))).toBeLessThanOrEqual(6);

    for (let n = 0; n < 200; n++)
      await room.tell(contact({ date: day(addDays("2020-01-01", n * 4)) }), { page: n + 2 });
    expect((await contacts.list({})).items).toHaveLength(25);
    expect(await read(() => contacts.list({}))).toBeLessThanOrEqual(2);
    expect(await read(() => contacts.list({ country: "RU", status: "cancelled" }))).toBeLessThanOrEqual(2);
  });
});
