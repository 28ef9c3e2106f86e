import { afterEach, beforeEach, expect, it } from "vitest";
import { sourceIdOf } from "../../shared/snapshot/hash.ts";
import { article, body, openWatcher } from "../watching-cases/watch-pages.ts";

let watcher: Awaited<ReturnType<typeof openWatcher>>;
beforeEach(async () => void (watcher = await openWatcher()));
afterEach(() => watcher.close());

const xml = { "Content-Type": "application/xml" };
const urlset = (...paths: string[]) =>
  `<urlset>${paths.map((path) => `<url><loc>${watcher.base}${path}</loc></url>`).join("")}</urlset>`;
const paths = async () => (await watcher.watched()).map((url) => new URL(url).pathname).sort();
const feed = { kind: "feed" as const };

/** Checks what was asked for. */
async function checkRequested(): Promise<void> {
  for (const { url } of watcher.requested.splice(0).flatMap(({ watches }) => watches))
    await watcher.check(new URL(url).pathname);
}

it("watches the sitemaps of an index that were modified last, and through them the articles", async () => {
  const years = [2019, 2020, 2021, 2022, 2023, 2024];
  const sitemaps = years.map(
    (year) => `<sitemap><loc>${watcher.base}/sm-${year}.xml</loc><lastmod>${year}-11-20</lastmod></sitemap>`,
  );
  watcher.answer("/sitemap.xml", `<sitemapindex>${sitemaps.join("")}</sitemapindex>`, xml);
  watcher.answer(
    "/sm-2024.xml",
    urlset("/tong-thong-nga-dien-dam-tong-thong-my-1.html", "/gia-vang-tang-2.html"),
    xml,
  );
  expect((await watcher.check("/sitemap.xml", { kind: undefined } as object)).outcome).toBe("new");
  const found = ["/sitemap.xml", "/sm-2021.xml", "/sm-2022.xml", "/sm-2023.xml", "/sm-2024.xml"];
  expect(await paths()).toEqual(found);
  await checkRequested();
  expect(await paths()).toContain("/tong-thong-nga-dien-dam-tong-thong-my-1.html");
  expect(await paths()).not.toContain("/gia-vang-tang-2.html");
  expect((await watcher.watch("/sm-2024.xml"))?.kind).toBe("feed");
});

it("finds the latest articles of a sitemap with thousands, wherever in it they stand", async () => {
  const entry = (path: string, day: string) =>
    `<url><loc>${watcher.base}${path}</loc><lastmod>${day}</lastmod></url>`;
  const old = Array.from({ length: 3000 }, (_, n) => entry(`/tin-cu-ve-gia-vang-${n}.html`, "2019-01-01"));
  const map = (...last: string[]) => `<urlset>${[...old, ...last].join("")}</urlset>`;
  watcher.answer("/bai.xml", map(), xml);
  await watcher.check("/bai.xml", feed);
  const path = "/tong-thong-nga-dien-dam-tong-thong-my-1.html";
  watcher.answer("/bai.xml", map(entry(path, "2026-11-20")), xml);
  expect((await watcher.check("/bai.xml", feed)).outcome).toBe("changed");
  expect(await paths()).toContain(path);
});

it("watches an article once that two addresses lead to, by the address that it calls its own", async () => {
  const head = `<link rel="canonical" href="${watcher.base}/dam.html">`;
  watcher.answer("/amp/dam.html", article(body, { head }));
  watcher.answer("/dam.html", article(body, { head }));
  watcher.answer("/m/dam.html", article(body, { head }));
  watcher.answer("/mot.xml", urlset("/amp/dam.html"), xml);
  await watcher.check("/mot.xml", { ...feed, follow: "all" });
  await checkRequested();
  watcher.answer("/hai.xml", urlset("/dam.html", "/m/dam.html"), xml);
  await watcher.check("/hai.xml", { ...feed, follow: "all" });
  await checkRequested();
  expect(await paths()).toEqual(["/amp/dam.html", "/hai.xml", "/mot.xml"]);
  expect(watcher.mentions).toHaveLength(1);
  expect((await watcher.source("/dam.html"))?.id).toBe(sourceIdOf(`${watcher.base}/amp/dam.html`));
  expect((await watcher.source("/m/dam.html"))?.state).toBe("retired");
});

it("does not lose articles to a template that names one address on all its pages", async () => {
  const head = `<link rel="canonical" href="${watcher.base}/the-gioi">`;
  const titles = ["Hai tổng thống điện đàm về ngừng bắn", "Thủ tướng Nhật Bản thăm chính thức Việt Nam"];
  const articles = titles.map((title, n) => {
    const path = `/bai-${n}.html`;
    watcher.answer(path, article(body, { head, title }));
    return path;
  });
  watcher.answer("/mot.xml", urlset(...articles), xml);
  await watcher.check("/mot.xml", { ...feed, follow: "all" });
  await checkRequested();
  expect(await paths()).toEqual(["/bai-0.html", "/bai-1.html", "/mot.xml"]);
  for (const path of articles) expect(await watcher.texts(path)).toHaveLength(1);
});

it("takes what stands in a feed at first for background, and what appears later for news", async () => {
  const [old, fresh] = ["/dien-dam-cu.html", "/dien-dam-moi.html"];
  for (const path of [old, fresh]) watcher.answer(path, article(body));
  watcher.answer("/mot.xml", urlset(old), xml);
  await watcher.check("/mot.xml", { ...feed, follow: "all" });
  await checkRequested();
  watcher.answer("/mot.xml", urlset(fresh, old), xml);
  await watcher.check("/mot.xml");
  await checkRequested();
  expect(watcher.mentions.map(({ backfill }) => backfill)).toEqual([true, false]);
});
