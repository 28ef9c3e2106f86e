import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startParley, type Parley } from "../../infra/local/parley.ts";
import { sourceIdOf } from "../../shared/snapshot/hash.ts";
import { checkPage } from "../../shared/watch/check-page.ts";
import { syncSources } from "../../shared/watch/sync-sources.ts";
import { openHub, signed } from "./hub.ts";

/** Long enough that nothing but a call of the hub leads to a second check. */
const DAY = 86_400;

let hub: Awaited<ReturnType<typeof openHub>>;
let parley: Parley;
let folder: string;
let feedUrl: string;
let names: "body" | "header" | "nothing";
let titles: string[];
let fetches: number;

const outlet = createServer((request, response) => {
  if (request.url !== "/rss.xml") return void response.writeHead(404).end();
  fetches += 1;
  const items = titles.map(
    (title, n) =>
      `<item><title>${title}</title><link>${feedUrl.replace("rss.xml", `${n}.html`)}</link></item>`,
  );
  const link =
    names === "body"
      ? `<atom:link rel="hub" href="${hub.url}"/><atom:link rel="self" href="${feedUrl}"/>`
      : "";
  if (names === "header") response.setHeader("Link", `<${hub.url}>; rel="hub", <${feedUrl}>; rel="self"`);
  response.setHeader("Content-Type", "application/rss+xml");
  response.end(
    `<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel>${link}${items.join("")}</channel></rss>`,
  );
});

const source = () => ({ url: feedUrl, kind: "feed" as const, every: DAY, follow: "none" as const });
const id = () => sourceIdOf(feedUrl);
const versions = async () => (await parley.services.versions.list(id())).items.length;
const subscription = async () => (await parley.services.pushes.of(id()))[0];
const until = <T>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 10_000, interval: 20 });
/** No check waits or is under way: what it writes last is written. */
const checked = () => parley.services.queues.checks.drained();

/** We know that the subscription is granted, and the hub knows that we do. */
async function subscribed(): Promise<void> {
  await until(async () => expect((await subscription())?.state).toBe("granted"));
  await until(() => expect(hub.subscribers.size).toBe(1));
  await checked();
}

async function start(): Promise<void> {
  const log = { info() {}, warn() {}, error() {} };
  const file = { sources: [source()], subscribers: [] };
  parley = await startParley({
    file,
    dataFolder: folder,
    port: 0,
    settleSeconds: 0,
    allowPrivateHosts: true,
    log,
  });
}

/** Checks the feed as the schedule would at this time. */
async function checkAt(ahead = 0): Promise<void> {
  const [watch] = await parley.services.watches.all();
  const clock = () => new Date(Date.now() + ahead);
  await checkPage(watch!, { ...parley.services, clock });
}

beforeEach(async () => {
  await new Promise<void>((resolve) => outlet.listen(0, "127.0.0.1", resolve));
  feedUrl = `http://127.0.0.1:${(outlet.address() as AddressInfo).port}/rss.xml`;
  folder = await mkdtemp(join(tmpdir(), "websub-"));
  hub = await openHub();
  names = "body";
  titles = ["Hai tổng thống điện đàm"];
  fetches = 0;
});
afterEach(async () => {
  await parley.stop();
  hub.close();
  outlet.closeAllConnections();
  outlet.close();
  await rm(folder, { recursive: true });
});

it.each(["body", "header"] as const)(
  "subscribes at the hub named in the %s, and checks the feed when the hub calls",
  async (where) => {
    names = where;
    await start();
    await subscribed();
    expect(await versions()).toBe(1);
    expect(hub.log).toEqual(["subscribe 202", "verified subscribe true"]);
    titles.unshift("Hai thủ tướng hội đàm");
    expect(await hub.publish("<rss>whatever it says</rss>")).toEqual([202]);
    await until(async () => expect(await versions()).toBe(2));
    // What the hub sent was not read: the feed itself was.
    const [latest] = (await parley.services.versions.list(id())).items;
    expect(await parley.services.versions.text(latest!.textHash)).toContain("Hai thủ tướng hội đàm");
  },
);

it.each(["sha1", "sha256", "sha384", "sha512"])("knows what is signed by %s", async (method) => {
  await start();
  await subscribed();
  titles.unshift("Hai thủ tướng hội đàm");
  await hub.publish("x", (body, secret) => signed(body, secret, method));
  await until(async () => expect(await versions()).toBe(2));
});

it("ignores calls that are not signed with the secret, and calls to addresses that it never gave", async () => {
  await start();
  await subscribed();
  const before = fetches;
  for (const sign of [
    () => "",
    () => "sha256=",
    () => `sha256=${"0".repeat(64)}`,
    (body: string) => signed(body, "another secret"),
    (body: string, secret: string) => signed(body, secret).replace("sha256", "md5"),
    (body: string, secret: string) => signed(`${body}!`, secret),
  ])
    await hub.publish("<rss/>", sign);
  const [callback] = [...hub.subscribers.keys()];
  const guessed = callback!.replace(/[0-9a-f]{4}$/, "0000");
  expect((await fetch(guessed, { method: "POST", body: "x" })).status).toBe(404);
  expect((await fetch(`${callback}`, { method: "POST", body: "x".repeat(5_000_000) })).status).toBe(413);
  await checked();
  expect(fetches).toBe(before);
});

it("makes one check of calls that come close together", async () => {
  await start();
  await subscribed();
  const before = fetches;
  for (let n = 0; n < 10; n++) await hub.publish("<rss/>");
  await checked();
  expect(fetches - before).toBeGreaterThan(0);
  expect(fetches - before).toBeLessThanOrEqual(2);
});

it("confirms to the hub only what it asked for", async () => {
  await start();
  await subscribed();
  const [callback] = [...hub.subscribers.keys()];
  const ask = async (mode: string, topic: string): Promise<number> => {
    const query = new URLSearchParams({ "hub.mode": mode, "hub.topic": topic, "hub.challenge": "c" });
    return (await fetch(`${callback}?${query.toString()}`)).status;
  };
  expect(await ask("unsubscribe", feedUrl)).toBe(404);
  expect(await ask("subscribe", `${feedUrl}?other`)).toBe(404);
  expect(await ask("publish", feedUrl)).toBe(404);
  expect((await subscription())?.state).toBe("granted");
});

it("renews the lease before it ends, and not before that", async () => {
  await start();
  await subscribed();
  await checkAt(10 * 60_000);
  await checkAt(20 * 60_000);
  expect(hub.log.filter((line) => line.startsWith("subscribe"))).toHaveLength(1);
  await checkAt(55 * 60_000);
  expect(hub.log.filter((line) => line.startsWith("subscribe"))).toHaveLength(2);
  await until(() => expect(hub.log.at(-1)).toBe("verified subscribe true"));
  expect(new Set(hub.forms.map((form) => form["hub.callback"])).size).toBe(1);
});

it("asks a hub that refuses or is silent again, ever more rarely, and goes on polling", async () => {
  hub.settings.status = 500;
  await start();
  await until(async () => expect((await subscription())?.state).toBe("refused"));
  await checked();
  let ahead = 0;
  for (const minutes of [1, 5, 5, 5, 10, 5]) await checkAt((ahead += minutes * 60_000));
  expect(hub.log).toEqual(["subscribe 500", "subscribe 500", "subscribe 500"]);
  hub.settings.status = 202;
  hub.settings.denies = true;
  await checkAt((ahead += 60 * 60_000));
  await until(async () => expect((await subscription())?.error).toBe("not for you"));
  titles.unshift("Hai thủ tướng hội đàm");
  await checkAt((ahead += 60_000));
  expect(await versions()).toBe(2);
});

it("unsubscribes when the feed names the hub no longer, and when the source is dropped", async () => {
  await start();
  await subscribed();
  names = "nothing";
  titles.unshift("Hai thủ tướng hội đàm");
  await checkAt();
  await until(() => expect(hub.log.at(-1)).toBe("verified unsubscribe true"));
  expect(await subscription()).toBeUndefined();

  names = "header";
  titles.unshift("Hai ngoại trưởng gặp nhau");
  await checkAt();
  await subscribed();
  await syncSources([{ url: "http://127.0.0.1:9/khac.html" }], parley.services);
  await until(() => expect(hub.log.at(-1)).toBe("verified unsubscribe true"));
  expect(hub.subscribers.size).toBe(0);
});

it("tells a hub that did not hear of it to forget a source that is gone", async () => {
  await start();
  await subscribed();
  hub.settings.status = 500;
  await syncSources([{ url: "http://127.0.0.1:9/khac.html" }], parley.services);
  expect(await hub.publish("<rss/>")).toEqual([410]);
});

it("asks no hub where it could not be called", async () => {
  await start();
  await subscribed();
  const asked = hub.log.length;
  const config = { ...parley.services.config, reachable: false };
  for (const each of await parley.services.pushes.of(id())) await parley.services.pushes.remove(each);
  const [watch] = await parley.services.watches.all();
  titles.unshift("Hai thủ tướng hội đàm");
  const { hubDueAt: _due, ...unknown } = watch!;
  await checkPage(unknown, { ...parley.services, config });
  expect(hub.log).toHaveLength(asked);
});
