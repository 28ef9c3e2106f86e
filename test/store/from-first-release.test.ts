/** What release 0.1.0 had stored after a day with a small newspaper, in today's hands: `first-release.jsonl`, as it exported it. */
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEmbeddedDatabase, type EmbeddedDatabase } from "../../infra/local/embedded-database.ts";
import { localConfig } from "../../infra/local/local-config.ts";
import { openLocalServices, type LocalServices } from "../../infra/local/local-services.ts";
import { importLines } from "../../infra/transfer/lines.ts";
import { openFolder } from "../../infra/transfer/place.ts";
import { messageIdOf } from "../../shared/mail/deliver-message.ts";
import { createSigner } from "../../shared/mail/tokens.ts";
import type { Documents } from "../../shared/store/documents.ts";
import { migrate, prepareMigration, scan, shapeOf } from "../../shared/store/migrate.ts";
import { openStores } from "../../shared/store/open-stores.ts";
import { openTable, type Item } from "../../shared/store/table.ts";
import { createApp } from "../../shared/web/create-app.ts";
import { readSearch } from "../../shared/web/read-search.ts";

const LINES = readFileSync(new URL("first-release.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n");
const bytes = (_key: string, value: unknown): unknown => {
  const packed = (value as { $bytes?: string } | null)?.$bytes;
  return packed === undefined ? value : new Uint8Array(Buffer.from(packed, "base64"));
};
const ITEMS: Item[] = LINES.flatMap((line) => {
  const { item } = JSON.parse(line, bytes) as { item?: Item };
  return item ? [item] : [];
});
const { secret } = JSON.parse(LINES[1]!) as { secret: string };
const OLD_MESSAGES = ITEMS.filter(({ pk }) => (pk as string).startsWith("OUTBOX#"));
const SENT = OLD_MESSAGES.filter(({ state }) => state === "sent");

const clock = () => new Date("2025-11-23T01:00:00Z");
const silent = () => undefined;

/** Everything in a table, by its key. */
async function contentOf({ documents, tableName }: EmbeddedDatabase): Promise<Map<string, Item>> {
  const content = new Map<string, Item>();
  for await (const item of scan(documents, tableName))
    content.set(`${String(item["pk"])} / ${String(item["sk"])}`, item);
  return content;
}

async function openFirstRelease(): Promise<EmbeddedDatabase> {
  const database = await startEmbeddedDatabase();
  const TableName = database.tableName;
  for (const Item of ITEMS) await database.documents.send("PutItem", { TableName, Item });
  return database;
}

const run = (database: EmbeddedDatabase, documents = database.documents) =>
  migrate(documents, database.tableName, silent);

/** Recipient, thread and topic of each message that was sent, by the identity that its mail had. */
async function toldIn(database: EmbeddedDatabase): Promise<Record<string, string>> {
  const { outbox } = openStores(openTable(database.documents, database.tableName), clock);
  const services = {
    signer: createSigner(secret),
    config: { ...localConfig(), baseUrl: "http://localhost:3000" },
  };
  const told: Record<string, string> = {};
  for (const recipient of new Set(OLD_MESSAGES.map(({ pk }) => (pk as string).slice("OUTBOX#".length))))
    for (const { thread, told: messages } of await outbox.all(recipient))
      for (const { topic, state, at } of messages) {
        // Digests were told apart by what is their thread now; nothing ever answers to them.
        const [of, what] = thread.startsWith("digest#")
          ? [thread.slice(0, 6), thread.slice(7)]
          : [thread, topic];
        told[messageIdOf(recipient, of, what, services)] = `${state} ${at}`;
      }
  return told;
}
const everythingSent: Record<string, string> = {};
for (const { messageId, state, sentAt } of SENT)
  everythingSent[messageId as string] = `${String(state)} ${String(sentAt)}`;

describe("a table of the first release", () => {
  let database: EmbeddedDatabase;
  beforeAll(async () => {
    database = await openFirstRelease();
  });
  afterAll(() => database.close());

  it("holds every kind of item that it wrote", () => {
    const kinds = new Set(ITEMS.map(({ pk, sk }) => `${kindOf(pk)} ${kindOf(sk)}`));
    for (const kind of [
      "SOURCE SOURCE",
      "SOURCE VERSION",
      "SOURCE LINKS",
      "SOURCE TOLD",
      "TEXT TEXT",
      "OUTBOX digest",
    ])
      expect(kinds).toContain(kind);
    for (const kind of [
      "CONTACT CONTACT",
      "CONTACT HISTORY",
      "CONTACT SAYS",
      "SUBSCRIBER SUBSCRIBER",
      "OUTBOX confirm",
    ])
      expect(kinds).toContain(kind);
    for (const pk of ["WATCHES", "CONTACTS", "PENDING", "MATCH", "DIGEST", "IN-USE", "SUPPRESSION", "LIMIT"])
      expect(ITEMS.map((item) => kindOf(item["pk"]))).toContain(pk);
    for (const pk of ["MILESTONE", "TALLIES", "SETTING", "CACHE"])
      expect(ITEMS.map((item) => kindOf(item["pk"]))).toContain(pk);
  });

  it("is prepared for new functions without a change for the old ones", async () => {
    const before = await contentOf(database);
    expect(await prepareMigration(database.documents, database.tableName, silent)).toBe(SENT.length);
    const after = await contentOf(database);
    for (const [key, item] of before) expect(after.get(key)).toMatchObject(item);
    expect(await toldIn(database)).toEqual(everythingSent);
    expect(await prepareMigration(database.documents, database.tableName, silent)).toBe(0);
    expect(await shapeOf(database.documents, database.tableName)).toBe(1);
  });

  it("keeps who was told what, and whose mails were to be sent again", async () => {
    expect(await run(database)).toBeGreaterThan(SENT.length);
    expect(await toldIn(database)).toEqual(everythingSent);
    const { outbox } = openStores(openTable(database.documents, database.tableName), clock);
    const now = clock().toISOString();
    const until = new Date(clock().getTime() + 60_000).toISOString();
    for (const alone of [true, false])
      for (const { pk, sk, revision, state } of OLD_MESSAGES.filter((one) => one["revision"] !== undefined)) {
        const [thread = ""] = (sk as string).split("#");
        const request = {
          recipient: (pk as string).slice("OUTBOX#".length),
          thread,
          topic: String(revision),
        };
        const claim = { ...request, revision: revision as number, by: `new ${alone}`, until };
        const answer = await outbox.claim(claim, now, alone);
        if (state === "sent") expect(answer).toBe("told");
        else expect(answer).toMatchObject({ thread });
        if (answer !== "told") await outbox.release(claim);
      }
  });

  it("leaves everything else as it was", async () => {
    const after = await contentOf(database);
    const changed = ["OUTBOX", "WATCHES", "CONTACT", "CONTACTS"];
    for (const item of ITEMS.filter(({ pk }) => !changed.includes(kindOf(pk))))
      expect(after.get(`${String(item["pk"])} / ${String(item["sk"])}`)).toEqual(item);
    for (const item of ITEMS.filter(({ pk }) => pk === "WATCHES")) {
      const { suppressed: _moved, ...watch } = item;
      expect(after.get(`WATCHES / ${String(item["sk"])}`)).toEqual(watch);
    }
  });

  it("finds contacts by what is said of them, lists noise, failures and what is followed", async () => {
    const stores = openStores(openTable(database.documents, database.tableName), clock);
    const found = async (q: string) =>
      (await stores.contacts.list({ q: readSearch(q) })).items.map(({ type }) => type);
    expect((await stores.contacts.list({})).items).toHaveLength(5);
    expect(await found("Hà Nội")).toEqual(["meeting"]);
    expect(await found("tình hình")).toEqual(["call"]);
    const noisy = ITEMS.find(({ suppressed }) => suppressed !== undefined)!;
    expect(await stores.versions.noise(noisy["sourceId"] as string)).toEqual(noisy["suppressed"]);
    const failing = ITEMS.filter(({ pk, failingSince }) => pk === "WATCHES" && failingSince !== undefined);
    expect(failing).not.toEqual([]);
    expect((await stores.sources.failing()).map(({ id }) => id)).toEqual(
      failing.map((one) => one["sourceId"]),
    );
    const [listing] = ITEMS.filter(({ kind, pk }) => kind === "listing" && pk === "WATCHES");
    expect(await stores.subscribers.isFollowed([listing!["sourceId"] as string])).toBe(true);
  });

  it("is brought to the new shape once, and doing it again changes nothing", async () => {
    const before = await contentOf(database);
    expect(await run(database)).toBe(0);
    await openStores(openTable(database.documents, database.tableName), clock).settings.set("schema", "1");
    expect(await run(database)).toBe(0);
    expect(await contentOf(database)).toEqual(before);
  });
});

const kindOf = (key: unknown): string => (key as string).replace(/#.*/, "");

/** Passes requests on, and what `interfere` throws. */
const between = (
  { documents }: EmbeddedDatabase,
  interfere: (action: string) => Promise<void>,
): Documents => ({
  async send(action, message) {
    await interfere(action);
    return documents.send(action, message);
  },
  sendBatch: (message) => documents.sendBatch(message),
});

describe("bringing it to the new shape", () => {
  it("ends the same when it is killed before any of its writes", async () => {
    const [whole, killed] = await Promise.all([openFirstRelease(), openFirstRelease()]);
    try {
      await run(whole);
      let lives = 0;
      for (let ended = false; !ended; lives++) {
        let writes = 0;
        const mortal = between(killed, async (action) => {
          const isWrite = /Put|Update|Delete/.test(action);
          // Each life does a little more than the last one, so that it dies at another write each time.
          if (isWrite && ++writes > 2 + 4 * lives) throw new Error("killed");
        });
        ended = await run(killed, mortal).then(
          () => true,
          (error: unknown) => {
            if (!(error instanceof Error) || error.message !== "killed") throw error;
            return false;
          },
        );
      }
      expect(lives).toBeGreaterThan(5);
      expect(await contentOf(killed)).toEqual(await contentOf(whole));
    } finally {
      await Promise.all([whole.close(), killed.close()]);
    }
  });

  it("keeps what others write meanwhile", async () => {
    const database = await openFirstRelease();
    try {
      const table = openTable(database.documents, database.tableName);
      const claimed = OLD_MESSAGES.find(({ state }) => state === "claimed") as {
        pk: string;
        sk: string;
      } & Item;
      const watch = ITEMS.find(({ suppressed }) => suppressed !== undefined) as {
        pk: string;
        sk: string;
      } & Item;
      const sentAt = "2025-11-22T00:30:00.000Z";
      let written = false;
      await run(
        database,
        between(database, async (action) => {
          if (action === "Scan" || written) return;
          written = true;
          // A function of the old release ends its work, and a check is written down.
          await table.update(claimed, { set: { state: "sent", sentAt } });
          await table.update(watch, { set: { checkedAt: sentAt, unchanged: 9 } });
        }),
      );
      const told = await toldIn(database);
      expect(Object.keys(told)).toHaveLength(SENT.length + 1);
      expect(told).toMatchObject(everythingSent);
      const checked = await table.get({ pk: watch.pk, sk: watch.sk });
      expect(checked).toMatchObject({ checkedAt: sentAt, unchanged: 9 });
      expect(checked).not.toHaveProperty("suppressed");
    } finally {
      await database.close();
    }
  });
});

describe("the data folder of a machine, taken in from an export of the first release", () => {
  let folder: string;
  let services: LocalServices;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "parley-first-"));
    const place = await openFolder(folder);
    async function* lines() {
      yield* LINES;
    }
    expect(await importLines(lines(), place)).toEqual({ items: ITEMS.length, pages: 0 });
    expect(await shapeOf(place.documents, place.tableName)).toBe(2);
    await place.close();
    const log = { info: silent, warn: silent, error: silent };
    const options = { dataFolder: folder, allowPrivateHosts: true, config: localConfig(), clock, log };
    services = await openLocalServices(options);
  });
  afterAll(async () => {
    await services.close();
    await rm(folder, { recursive: true });
  });

  it("shows every page", async () => {
    const app = createApp(services, { outbox: () => services.mailer.list() });
    const { items: contacts } = await services.contacts.list({});
    const sources = (
      await Promise.all((["configured", "discovered"] as const).map((list) => services.sources.list(list)))
    ).flatMap(({ items }) => items);
    const edited = ITEMS.find(({ sk }) => sk === "VERSION#00000002")!;
    const paths = [
      ...["/", "/sources", "/calendar", "/contacts.jsonl", "/contacts.csv", "/feed.atom"],
      ...contacts.map(({ id }) => `/contacts/${id}`),
      ...sources.map(({ id }) => `/sources/${id}`),
      `/sources/${(edited["pk"] as string).slice("SOURCE#".length)}/diff?from=1&to=2`,
    ];
    for (const path of paths) expect(`${path} ${(await app.request(path)).status}`).toBe(`${path} 200`);
  });
});
