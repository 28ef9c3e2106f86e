import { afterAll, beforeAll, expect, test } from "vitest";
import { article, body, lead, openWatcher } from "./watch-pages.ts";

let watcher: Awaited<ReturnType<typeof openWatcher>>;
beforeAll(async () => void (watcher = await openWatcher()));
afterAll(() => watcher.close());

const page = article(body);
const bare = { "Content-Type": "text/html" };

test("UTF-8 without a charset header is read intact (case 6)", async () => {
  watcher.answer("/utf8.html", page, bare);
  await watcher.check("/utf8.html");
  expect((await watcher.texts("/utf8.html"))[0]).toContain(lead);
});

/** Vietnamese in windows-1258: a few letters whole, tones as marks of their own. */
function in1258(text: string): Buffer {
  const table: Record<string, number> = {
    đ: 0xf0,
    Đ: 0xd0,
    â: 0xe2,
    ă: 0xe3,
    ê: 0xea,
    ô: 0xf4,
    ơ: 0xf5,
    ư: 0xfd,
  };
  const tones: Record<string, number> = {
    "\u0300": 0xcc,
    "\u0309": 0xd2,
    "\u0303": 0xde,
    "\u0301": 0xec,
    "\u0323": 0xf2,
  };
  const bytes: number[] = [];
  for (const letter of text.normalize("NFC")) {
    const tone = letter.normalize("NFD").match(/[\u0300\u0309\u0303\u0301\u0323]/)?.[0];
    const plain = letter
      .normalize("NFD")
      .replace(/[\u0300\u0309\u0303\u0301\u0323]/, "")
      .normalize("NFC");
    bytes.push(table[plain] ?? plain.charCodeAt(0));
    if (tone) bytes.push(tones[tone]!);
  }
  return Buffer.from(bytes);
}

test.each([
  ["in <meta> alone", '<meta charset="windows-1258">'],
  [
    "in a <meta> after 1,024 bytes",
    `<style>${"p { margin: 0 }\n".repeat(100)}</style><meta charset="windows-1258">`,
  ],
])("a legacy charset %s is read (case 7)", async (name, head) => {
  const path = `/${encodeURIComponent(name)}.html`;
  watcher.answer(path, in1258(article(body, { head })), bare);
  await watcher.check(path);
  expect((await watcher.texts(path))[0]).toContain(lead);
});

const xhtml = `<?xml version="1.0" encoding="iso-8859-1"?>${page}`;
const inUtf8 = "text/html; charset=utf-8";
/** Half of a pair, as three bytes that no UTF-8 may hold. */
const cutPair = Buffer.concat([Buffer.from(page.slice(0, -7)), Buffer.from([0xed, 0xa0, 0xbd])]);

test.each([
  ["an unknown charset", Buffer.from(page), "text/html; charset=x-nobody-knows"],
  ["a charset that lies", Buffer.from(page), "text/html; charset=iso-8859-1"],
  ["an XML prolog that lies", Buffer.from(xhtml), "application/xhtml+xml"],
  ["NUL bytes", Buffer.from(page.replaceAll("<p>", "<p>\0")), inUtf8],
  ["a lone surrogate as bytes", cutPair, inUtf8],
  ["a lone surrogate as a reference", Buffer.from(page.replace("</p>", " &#xD83D;</p>")), inUtf8],
  ["a lone surrogate in UTF-16", Buffer.from(`\ufeff${page.replace("</p>", " \ud83d</p>")}`, "utf16le"), ""],
])("%s is no reason to crash, and loses nothing else (case 7)", async (name, bytes, contentType) => {
  const path = `/${encodeURIComponent(name)}.html`;
  watcher.answer(path, bytes, { "Content-Type": contentType });
  expect((await watcher.check(path)).outcome).toBe("new");
  const [text] = await watcher.texts(path);
  expect(text).toContain(lead);
  expect(text!.isWellFormed()).toBe(true);
});

test("what a page carries to be clicked or run is not part of what is read (case 18)", async () => {
  const hostile = `${body[1]} <a href="javascript:alert(1)">xem</a><script>alert(2)</script><img src=x onerror=alert(3)>`;
  watcher.answer("/doc.html", article([lead, hostile, body[2]!]));
  await watcher.check("/doc.html");
  const [text] = await watcher.texts("/doc.html");
  expect(text).toContain(lead);
  expect(text).not.toMatch(/javascript:|alert|<script|onerror/);
});

const stories = Array.from({ length: 5 }, (_, n) => ({
  path: `/the-gioi/dien-dam-${n}.html`,
  title: `Tổng thống Mỹ và Tổng thống Nga điện đàm lần thứ ${n + 1} trong năm nay`,
}));
const listing = `<html><body><main class="list">${stories
  .map(
    ({ path, title }) =>
      `<article><h3><a href="${path}">${title}</a></h3><p>Hai nhà lãnh đạo trao đổi về tình hình.</p></article>`,
  )
  .join("")}</main></body></html>`;

/** The same five articles as a feed of each kind. */
function feeds(base: string): Record<string, { type: string; text: string }> {
  const each = (write: (url: string, title: string) => string) =>
    stories.map(({ path, title }) => write(`${base}${path}`, title)).join("");
  return {
    "RSS 2.0": {
      type: "application/rss+xml",
      text: `<?xml version="1.0"?><rss version="2.0"><channel><title>Tin</title><item><title>Không có đường dẫn</title></item>${each(
        (url, title) =>
          `<item><title><![CDATA[${title}]]></title><link>${url}?utm_source=rss</link><pubDate>Sat, 21 Nov 2026 10:00:00 +0700</pubDate></item>`,
      )}</channel></rss>`,
    },
    Atom: {
      type: "application/atom+xml",
      text: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tin</title>${each(
        (url, title) =>
          `<entry><title>${title}</title><link href="${url}"/><id>${url}</id><updated>2026-11-21T03:00:00Z</updated></entry>`,
      )}</feed>`,
    },
    "JSON Feed": {
      type: "application/feed+json",
      text: JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "Tin",
        items: stories.map(({ path, title }) => ({
          id: path,
          url: `${base}${path}`,
          title,
          content_text: title,
        })),
      }),
    },
    RDF: {
      type: "application/rdf+xml",
      text: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Tin</title></channel>${each(
        (url, title) => `<item rdf:about="${url}"><title>${title}</title><link>${url}</link></item>`,
      )}</rdf:RDF>`,
    },
  };
}

test("five teasers are no article; they become sources once, across feeds of every kind (cases 19 and 20)", async () => {
  watcher.answer("/the-gioi", listing);
  const { kind, ...options } = { kind: "listing" as const, follow: "all" as const };
  expect(await watcher.check("/the-gioi", { kind, ...options })).toMatchObject({
    kind: "listing",
    outcome: "new",
  });
  const expected = stories.map(({ path }) => `${watcher.base}${path}`);
  const found = async () => (await watcher.watched()).filter((url) => url.includes("/dien-dam-")).sort();
  expect(await found()).toEqual(expected);
  for (const [name, { type, text }] of Object.entries(feeds(watcher.base))) {
    const path = `/${encodeURIComponent(name)}.xml`;
    watcher.answer(path, text, { "Content-Type": type });
    expect(await watcher.check(path, { ...options, kind: "feed" }), name).toMatchObject({ outcome: "new" });
    expect((await watcher.texts(path))[0]?.split("\n"), name).toHaveLength(5);
    expect(await found(), name).toEqual(expected);
  }
});

test("one moment in four time zones is one moment (case 20)", async () => {
  const times = [
    "Sat, 21 Nov 2026 10:00:00 +0700",
    "Sat, 21 Nov 2026 03:00:00 GMT",
    "Fri, 20 Nov 2026 22:00:00 EST",
    "Sat, 21 Nov 2026 12:00:00 +0900",
  ];
  const items = times.map(
    (time, n) =>
      `<item><title>Hai tổng thống điện đàm ${n}</title><link>${watcher.base}/mui-gio/${n}.html</link><pubDate>${time}</pubDate></item>`,
  );
  watcher.answer("/mui-gio.xml", `<rss version="2.0"><channel>${items.join("")}</channel></rss>`, {
    "Content-Type": "application/rss+xml",
  });
  await watcher.check("/mui-gio.xml", { kind: "feed" });
  const found = await Promise.all(times.map((_, n) => watcher.source(`/mui-gio/${n}.html`)));
  const moments = found.map((source) => new Date(source!.publishedAt!).toISOString());
  expect(new Set(moments)).toEqual(new Set(["2026-11-21T03:00:00.000Z"]));
});

test("validators are sent back, 304 is taken for not modified (case 21)", async () => {
  const asked: unknown[] = [];
  watcher.answer("/etag.html", (request, response) => {
    asked.push(request.headers["if-none-match"]);
    if (request.headers["if-none-match"] === '"a"') response.writeHead(304).end();
    else response.writeHead(200, { ETag: '"a"', "Content-Type": "text/html" }).end(page);
  });
  expect((await watcher.check("/etag.html")).outcome).toBe("new");
  expect((await watcher.check("/etag.html")).outcome).toBe("not-modified");
  expect(asked).toEqual([undefined, '"a"']);
});

test("validators are kept only once the version is stored (case 21)", async () => {
  const asked: unknown[] = [];
  watcher.answer("/sap.html", (request, response) => {
    asked.push(request.headers["if-none-match"]);
    response.writeHead(200, { ETag: '"b"', "Content-Type": "text/html" }).end(page);
  });
  const broken = {
    ...watcher.services,
    versions: { ...watcher.services.versions, add: () => Promise.reject(new Error("the database is away")) },
  };
  await expect(watcher.check("/sap.html", {}, broken)).rejects.toThrow("the database is away");
  expect((await watcher.check("/sap.html")).outcome).toBe("new");
  expect(asked).toEqual([undefined, undefined]);
});

test.each([429, 503])(
  "Retry-After of a %i is obeyed, for the other pages of the host too (case 21)",
  async (status) => {
    const host = await openWatcher();
    let asked = 0;
    host.answer("/khac.html", page);
    host.answer("/ban.html", (_, response) => {
      asked += 1;
      response.writeHead(status, { "Retry-After": "120" }).end("chậm lại");
    });
    expect(await host.check("/ban.html")).toMatchObject({ outcome: "error", status });
    for (let time = 0; time < 3; time++) await host.check("/ban.html");
    const other = await host.check("/khac.html");
    expect(other).toMatchObject({ outcome: "error", status: null });
    expect(other.error).toContain("asked not to be called before");
    expect(asked).toBe(1);
    host.passTime(121_000);
    await host.check("/ban.html");
    expect(asked).toBe(2);
    await host.close();
  },
);

test("a page is not asked for while its Cache-Control says that it cannot have changed (case 21)", async () => {
  watcher.answer("/tuoi.html", page, { "Cache-Control": "max-age=600" });
  await watcher.check("/tuoi.html", { everySeconds: 60 });
  expect(await watcher.due(300_000)).not.toContain(`${watcher.base}/tuoi.html`);
  expect(await watcher.due(301_000)).toContain(`${watcher.base}/tuoi.html`);
});
