import type { RequestListener } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { anyAddress } from "../../shared/fetch/address-guard.ts";
import { createPageFetcher } from "../../shared/fetch/fetch-page.ts";
import { obeyRobots } from "../../shared/fetch/obey-robots.ts";
import { createPoliteness } from "../../shared/fetch/politeness.ts";
import { serve } from "./serve.ts";

/** A host with this robots.txt, a fetcher that obeys it, and how often it was asked for what. */
async function host(robots: RequestListener, pauseMs = 0) {
  const asked: string[] = [];
  const base = await serve((request, response) => {
    asked.push(request.url ?? "");
    if (request.url === "/robots.txt") robots(request, response);
    else response.end("tin");
  });
  let time = Date.parse("2026-11-21T10:00:00Z");
  const now = () => new Date(time);
  const entries = new Map<string, { value: string; until: string }>();
  const cache = {
    get: async (id: string) => {
      const entry = entries.get(id);
      return entry && entry.until > now().toISOString() ? entry.value : undefined;
    },
    put: async (id: string, value: string, until: string) => void entries.set(id, { value, until }),
  };
  const client = createPageFetcher({
    userAgent: "Parley/1.0 (+https://parley.example)",
    now,
    isAllowed: anyAddress,
  });
  onTestFinished(() => client.close());
  const open = () => obeyRobots(client, { cache, politeness: createPoliteness(pauseMs), now });
  return { base, asked, open, passTime: (ms: number) => (time += ms), ...open() };
}

const says =
  (text: string, status = 200): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { "Content-Type": "text/plain" }).end(text);

test("keeps rules for a day in all, however many processes hand them on", async () => {
  const { base, asked, open, passTime, fetchPage } = await host(says("User-agent: *\nDisallow: /kin/\n"));
  await fetchPage({ url: `${base}/tin.html` });
  passTime(23 * 3_600_000);
  const second = open();
  await second.fetchPage({ url: `${base}/tin.html` });
  expect(asked.filter((path) => path === "/robots.txt")).toHaveLength(1);
  passTime(2 * 3_600_000);
  await second.fetchPage({ url: `${base}/tin.html` });
  expect(asked.filter((path) => path === "/robots.txt")).toHaveLength(2);
});

test("does not fetch what robots.txt disallows to us, and fetches the rest", async () => {
  const rules =
    "User-agent: *\nDisallow: /\n\nUser-agent: parley\nDisallow: /noi-bo/\nAllow: /noi-bo/mo.html\n";
  const { base, asked, fetchPage } = await host(says(rules));
  await expect(fetchPage({ url: `${base}/noi-bo/kin.html` })).rejects.toMatchObject({
    code: "disallowed",
    transient: false,
  });
  await fetchPage({ url: `${base}/noi-bo/mo.html` });
  await fetchPage({ url: `${base}/tin.html` });
  expect(asked).toEqual(["/robots.txt", "/noi-bo/mo.html", "/tin.html"]);
});

test.each([404, 403, 401])("takes a robots.txt that answers %i for none", async (status) => {
  const { base, fetchPage } = await host(says("User-agent: *\nDisallow: /", status));
  expect(await fetchPage({ url: `${base}/tin.html` })).toMatchObject({ status: 200 });
});

test.each([500, 503, 429])(
  "waits while robots.txt answers %i, and goes on when it is back",
  async (status) => {
    let answer = status;
    const { base, asked, fetchPage, passTime } = await host((request, response) =>
      says("", answer)(request, response),
    );
    const wait = { code: "robots-unreachable", transient: true };
    await expect(fetchPage({ url: `${base}/tin.html` })).rejects.toMatchObject(wait);
    answer = 200;
    await expect(fetchPage({ url: `${base}/tin.html` })).rejects.toMatchObject(wait);
    expect(asked).toEqual(["/robots.txt"]);
    passTime(11 * 60 * 1000);
    expect(await fetchPage({ url: `${base}/tin.html` })).toMatchObject({ status: 200 });
  },
);

test("waits while the host does not answer at all", async () => {
  const { base, fetchPage } = await host((request) => request.socket.destroy());
  await expect(fetchPage({ url: `${base}/tin.html` })).rejects.toMatchObject({ code: "robots-unreachable" });
});

test("asks for robots.txt once a day, also across processes", async () => {
  const { base, asked, fetchPage, open, passTime } = await host(says("User-agent: *\nAllow: /"));
  await fetchPage({ url: `${base}/1` });
  await fetchPage({ url: `${base}/2` });
  await open().fetchPage({ url: `${base}/3` });
  expect(asked).toEqual(["/robots.txt", "/1", "/2", "/3"]);
  passTime(25 * 60 * 60 * 1000);
  await fetchPage({ url: `${base}/4` });
  expect(asked.slice(4)).toEqual(["/robots.txt", "/4"]);
});

test("obeys a crawl-delay, and pauses between pages without one", async () => {
  const delayed = await host(says("User-agent: *\nCrawl-delay: 0.3"));
  const plain = await host(says("", 404), 200);
  for (const { base, fetchPage } of [delayed, plain]) {
    await fetchPage({ url: `${base}/1` });
    const startedAt = performance.now();
    await fetchPage({ url: `${base}/2` });
    expect(performance.now() - startedAt).toBeGreaterThan(150);
  }
});

test("reads no more than half a megabyte of robots.txt", async () => {
  const { base, fetchPage } = await host(
    says(`${"# rào trước đón sau\n".repeat(30_000)}User-agent: *\nDisallow: /`),
  );
  expect(await fetchPage({ url: `${base}/tin.html` })).toMatchObject({ status: 200 });
});

test("follows no redirect to a page that the robots.txt of its host disallows", async () => {
  const there = await host(says("User-agent: *\nDisallow: /kin"));
  const asked: string[] = [];
  const here = await serve((request, response) => {
    asked.push(request.url ?? "");
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else response.writeHead(302, { Location: `${there.base}${request.url}` }).end();
  });
  await expect(there.fetchPage({ url: `${here}/kin.html` })).rejects.toMatchObject({ code: "disallowed" });
  expect(await there.fetchPage({ url: `${here}/mo.html` })).toMatchObject({ url: `${there.base}/mo.html` });
  expect(there.asked).toEqual(["/robots.txt", "/mo.html"]);
  expect(asked).toEqual(["/robots.txt", "/kin.html", "/mo.html"]);
});
