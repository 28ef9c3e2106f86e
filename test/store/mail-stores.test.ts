import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EmbeddedDatabase } from "../../infra/local/embedded-database.ts";
import { filterSchema } from "../../shared/alert/filter-schema.ts";
import { deriveEntries } from "../../shared/alert/recipients.ts";
import { openLimitStore } from "../../shared/store/limits.ts";
import { openMilestoneStore } from "../../shared/store/milestones.ts";
import { openOutboxStore, type Claim } from "../../shared/store/outbox.ts";
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
const claim: Claim = {
  recipient: "abc",
  thread: "c-1",
  topic: "new",
  revision: 1,
  by: "one",
  until: "2026-01-05T08:01:15.000Z",
};

describe.each(databases)("the stores of mail on $name", ({ start }) => {
  let database: EmbeddedDatabase;
  let table: Table;
  beforeAll(async () => {
    database = await start();
    table = openTable(database.documents, database.tableName);
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

  it("let one claim a message, and cost two write units and no read for it", async () => {
    const store = openOutboxStore(table);
    const before = table.consumed();
    expect(await store.claim(claim, AT, false)).toMatchObject({ told: [] });
    await store.finish(claim, "sent", AT);
    const after = table.consumed();
    expect({ read: after.read - before.read, write: after.write - before.write }).toEqual({
      read: 0,
      write: 2,
    });
    expect(await store.claim({ ...claim, by: "two" }, AT, false)).toBe("told");
    expect(await store.thread("abc", "c-1")).toMatchObject({
      told: [{ topic: "new", state: "sent", at: AT }],
    });
    expect((await store.thread("abc", "c")).told).toEqual([]);
  });

  it("tell what went before, and nothing that an earlier message told", async () => {
    const store = openOutboxStore(table);
    const older = { ...claim, topic: "fact:place:1" };
    expect(await store.claim(older, AT, false)).toBe("told");
    const update = { ...claim, topic: "status:held:2", revision: 2 };
    expect(await store.claim(update, AT, false)).toMatchObject({ told: [{ topic: "new", revision: 1 }] });
    await store.finish(update, "refused", AT);
    for (const alone of [true, false]) expect(await store.claim(update, AT, alone)).toBe("told");
    expect(await store.claim({ ...update, topic: "again" }, AT, false)).toMatchObject({ thread: "c-1" });
    await store.forget("abc");
    expect(await store.all("abc")).toEqual([]);
  });

  it("keep a claim until its time is over or it is given back", async () => {
    const store = openOutboxStore(table);
    const other = { ...claim, by: "two", topic: "second", revision: 2 };
    await store.claim(claim, AT, false);
    expect(await store.claim(other, AT, false)).toBe("busy");
    await store.release(other);
    expect(await store.claim(other, AT, false)).toBe("busy");
    await store.release(claim);
    expect(await store.claim(other, AT, false)).toMatchObject({ told: [] });
    await store.release(other);
    await store.claim(claim, AT, false);
    expect(await store.claim(other, "2026-01-05T08:02:00.000Z", false)).toMatchObject({ told: [] });
    await expect(store.finish(claim, "sent", AT)).rejects.toThrow(ConditionFailed);
    await store.forget("abc");
  });

  it("hold the claims of an only worker in memory: one write for a message, also after a death", async () => {
    const dead = openOutboxStore(table);
    expect(await dead.claim(claim, AT, true)).toMatchObject({ told: [] });
    const before = table.consumed();
    const store = openOutboxStore(table);
    const mine = { ...claim, by: "two" };
    const other = { ...mine, topic: "second", revision: 2 };
    expect(await store.claim(mine, AT, true)).toMatchObject({ told: [] });
    expect(await store.claim(other, AT, true)).toBe("busy");
    await store.finish(mine, "sent", AT);
    expect(table.consumed().write - before.write).toBe(1);
    expect(await store.claim({ ...mine }, AT, true)).toBe("told");
    expect(await store.claim(other, AT, true)).toMatchObject({ told: [{ topic: "new" }] });
    await store.release(other);
    expect(await store.claim(other, AT, true)).toMatchObject({ told: [{ topic: "new" }] });
    await store.forget("abc");
    await expect(store.finish(other, "sent", AT)).rejects.toThrow(ConditionFailed);
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
