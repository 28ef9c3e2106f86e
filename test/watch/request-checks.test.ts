import { expect, it } from "vitest";
import { handle } from "../../functions/check-page.ts";
import type { CheckRequest } from "../../shared/path.ts";
import type { Watch } from "../../shared/store/watches.ts";
import type { CheckServices } from "../../shared/watch/check-page.ts";
import { requestChecks } from "../../shared/watch/enqueue-due-pages.ts";
import { openWatcher } from "../watching-cases/watch-pages.ts";

const at = new Date("2026-11-24T12:00:00.000Z");

const watch = (n: number, more: Partial<Watch> = {}): Watch => ({
  ...{ sourceId: `s${n}`, url: `https://news.example/${n}`, host: "news.example", name: "Tin" },
  ...{ slot: "000300.0", addedAt: at.toISOString(), failures: 0, gone: 0, versionSeq: 0, unchanged: 0 },
  ...more,
});

async function requested(watches: Watch[]): Promise<CheckRequest[]> {
  const sent: CheckRequest[] = [];
  await requestChecks(watches, at, { send: (message) => Promise.resolve(void sent.push(message)) });
  return sent;
}

it("asks for the pages of a host together, fifty at most", async () => {
  const watches = Array.from({ length: 120 }, (_, n) => watch(n));
  const other = watch(200, { host: "other.example" });
  const sent = await requested([...watches, other]);
  expect(sent.map(({ host, watches }) => [host, watches.length])).toEqual([
    ["news.example", 50],
    ["news.example", 50],
    ["news.example", 20],
    ["other.example", 1],
  ]);
});

it("keeps every message below what a queue takes, however much a watch holds", async () => {
  const long = { ignore: Array.from({ length: 20 }, () => "điện".repeat(250)) };
  const sent = await requested(Array.from({ length: 50 }, (_, n) => watch(n, long)));
  expect(sent.length).toBeGreaterThan(1);
  expect(sent.flatMap(({ watches }) => watches)).toHaveLength(50);
  for (const message of sent) expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThan(262_144);
});

it("checks the other pages of a host although one of them cannot be dealt with, and only that one again", async () => {
  const watcher = await openWatcher();
  try {
    for (const path of ["/1.html", "/2.html", "/3.html"]) {
      watcher.answer(path, "<html><body><p>Một trang bình thường có vài chữ.</p></body></html>");
      await watcher.check(path, { kind: "page" });
    }
    const watches = await watcher.services.watches.all();
    const { versions } = watcher.services;
    watcher.answer("/2.html", "<html><body><p>Một trang bình thường có chữ khác.</p></body></html>");
    const broken = {
      ...watcher.services,
      versions: { ...versions, add: () => Promise.reject(new Error("the database is away")) },
    };
    const request = { host: "127.0.0.1", requestedAt: watcher.services.clock().toISOString(), watches };
    const deliver = async (services: CheckServices, receives: number) => {
      const attributes = { ApproximateReceiveCount: String(receives), MessageGroupId: "127.0.0.1" };
      const message = { messageId: "1", body: JSON.stringify(request), attributes };
      return (await handle({ Records: [message] }, services)).batchItemFailures.length;
    };
    expect(await deliver(broken, 1)).toBe(1);
    const late = (await watcher.services.watches.all()).filter((one) => one.checkedAt! < request.requestedAt);
    expect(late.map(({ url }) => new URL(url).pathname)).toEqual(["/2.html"]);
    expect(await deliver(watcher.services, 2)).toBe(0);
    expect(await watcher.texts("/2.html")).toHaveLength(2);
    expect(await watcher.texts("/1.html")).toHaveLength(1);
  } finally {
    await watcher.close();
  }
});

it("leaves a host that wants long pauses after a while, and asks for the rest of its pages anew", async () => {
  const watcher = await openWatcher();
  try {
    const watches = [];
    for (const path of ["/1.html", "/2.html", "/3.html"]) {
      watcher.answer(path, (_, response) => {
        watcher.passTime(100_000);
        response.end("<p>Một trang bình thường có vài chữ.</p>");
      });
      await watcher.begin(path, { kind: "page" });
    }
    watches.push(...(await watcher.services.watches.all()));
    const request = { host: "127.0.0.1", requestedAt: watcher.services.clock().toISOString(), watches };
    const message = {
      messageId: "1",
      body: JSON.stringify(request),
      attributes: { MessageGroupId: "127.0.0.1" },
    };
    expect(await handle({ Records: [message] }, watcher.services)).toEqual({ batchItemFailures: [] });
    expect(watcher.requested.flatMap((one) => one.watches)).toHaveLength(1);
  } finally {
    await watcher.close();
  }
});
