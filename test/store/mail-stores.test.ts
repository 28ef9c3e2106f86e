import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EmbeddedDatabase } from "../../infra/local/embedded-database.ts";
import { filterSchema } from "../../shared/alert/filter-schema.ts";
import { deriveEntries } from "../../shared/alert/recipients.ts";
import { openLimitStore } from "../../shared/store/limits.ts";
import { openMilestoneStore } from "../../shared/store/milestones.ts";
import { openOutboxStore, type OutboxEntry } from "../../shared/store/outbox.ts";
import { openSubscriberStore, type Subscriber } from "../../shared/store/subscribers.ts";
import { ConditionFailed, openTable, type Table } from "../../shared/store/table.ts";
import { databases } from "../databases.ts";

const AT = "2026-01-05T08:00:00.000Z";
const subscriber: Subscriber = {
  id: "abc",
  address: "a@thu.example",
  lang: "vi",
  timeZone: "Asia/Kolkata",
  quietHours: { from: 22, to: 6 },
  subscriptions: [
    {
      id: "s1",
      origin: "site",
      filter: filterSchema.parse({ leaders: ["to-lam"], words: [] }),
      frequency: "immediate",
      hour: 7,
      weekday: 1,
      createdAt: AT,
    },
  ],
  createdAt: AT,
  revision: 0,
  entries: [],
};
const entry: OutboxEntry = {
  recipient: "abc",
  topic: "c-1#new",
  state: "claimed",
  messageId: "<1@parley.example>",
  revision: 1,
  claimedBy: "one",
  claimedUntil: "2026-01-05T08:01:15.000Z",
};

describe.each(databases)("the stores of mail on $name", ({ start }) => {
  let database: EmbeddedDatabase;
  let table: Table;
  beforeAll(async () => {
    database = await start();
    table = openTable(database.client, database.tableName);
  });
  afterAll(() => database.close());

  it("keep a subscriber's index entries in step with the subscriptions", async () => {
    const store = openSubscriberStore(table);
    const page = { limit: 10 };
    const saved = await store.save(subscriber, deriveEntries(subscriber));
    expect((await store.withTrait("news#leader:to-lam#*", page)).items).toHaveLength(1);
    expect((await store.digestsAt("Asia/Kolkata", 6, page)).items).toHaveLength(1);
    expect(await store.inUse("ZONES")).toEqual(["Asia/Kolkata"]);
    const left = await store.save({ ...saved, subscriptions: [] }, []);
    expect((await store.withTrait("news#leader:to-lam#*", page)).items).toEqual([]);
    expect((await store.get("abc"))?.entries).toEqual([]);
    await expect(store.save(saved, [])).rejects.toThrow(ConditionFailed);
    await store.remove(left);
    expect(await store.get("abc")).toBeUndefined();
  });

  it("let one claim a message, and cost two write units for it", async () => {
    const store = openOutboxStore(table);
    const before = table.consumed().write;
    expect(await store.claim(entry)).toBe(true);
    await store.finish(entry, "sent", AT);
    expect(table.consumed().write - before).toBe(2);
    expect(await store.claim({ ...entry, claimedBy: "two" })).toBe(false);
    expect(await store.takeOver(entry, { ...entry, claimedBy: "two" })).toBe(false);
    expect(await store.thread("abc", "c-1")).toMatchObject([{ state: "sent", sentAt: AT, topic: "c-1#new" }]);
    expect(await store.thread("abc", "c")).toEqual([]);
    await store.forget("abc");
    expect(await store.all("abc")).toEqual([]);
  });

  it("count what is asked for within a span of time, and not beyond its limit", async () => {
    let now = new Date(AT);
    const limits = openLimitStore(table, () => now);
    const take = () => limits.take("address:abc", { most: 2, perSeconds: 3600 });
    expect([await take(), await take(), await take()]).toEqual([true, true, false]);
    now = new Date("2026-01-05T09:00:00.000Z");
    expect(await take()).toBe(true);
  });

  it("keep a milestone as it was told first, and find it by its time", async () => {
    const store = openMilestoneStore(table);
    const told = { contactId: "c-1", milestone: "new", revision: 1, at: AT, background: false };
    await store.add(told);
    expect(await store.add({ ...told, revision: 2, at: "2026-01-06T00:00:00.000Z" })).toEqual(told);
    expect(await store.between("2026-01-04T23:00:00.000Z", "2026-01-06T00:00:00.000Z")).toEqual([told]);
    expect(await store.between("2026-01-05T08:00:00.001Z", "2026-01-06T00:00:00.000Z")).toEqual([]);
  });
});
