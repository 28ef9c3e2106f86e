import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gzipSync } from "node:zlib";
import { createApp } from "../../shared/web/create-app.ts";
import { seededApp } from "./seed.ts";

const mail = {
  to: "reader@example.test",
  subject: "Putin – Trump <b>điện đàm</b>",
  text: "Xin chào",
  html: "<p>Xin chào</p>",
  headers: { "message-id": "<1@parley.test>" },
  sentAt: "2025-12-28T15:20:00.000Z",
};
let site: Awaited<ReturnType<typeof seededApp>>;
beforeAll(async () => void (site = await seededApp({ outbox: async () => [mail] })));
afterAll(() => site.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await site.app.request(path, { headers });
  return { status: response.status, headers: response.headers, body: await response.text() };
};
const diffOf = () => `/sources/${site.ids.source}/diff?from=${site.ids.version(1)}&to=${site.ids.version(2)}`;
const pages = () => [
  ...[
    "/",
    "/about",
    "/?country=RU&type=call",
    "/sources",
    "/sources?list=discovered",
    "/api/v1/docs",
    "/outbox",
  ],
  ...[
    "/leaders/vladimir-putin",
    "/countries/RU",
    "/pairs/RU+US",
    "/who",
    "/calendar?month=2026-01",
    "/subscribe?pair=RU%2BUS",
    "/preferences",
  ],
  `/contacts/${site.ids.call}`,
  `/sources/${site.ids.source}`,
  diffOf(),
  `${diffOf()}&view=side`,
  `/versions/${site.ids.version(2)}`,
];

describe("every page", () => {
  it("is there in Vietnamese and English, small and with all headers", async () => {
    for (const path of pages())
      for (const lang of ["vi", "en"]) {
        const { status, body, headers } = await get(path, { "accept-language": lang });
        expect(status, path).toBe(200);
        expect(body).toContain(`<html lang="${lang}">`);
        expect(body).not.toMatch(/<script(?! src="\/assets\/)|\sstyle=|\son\w+=|undefined|\[object/);
        expect(gzipSync(body).length, path).toBeLessThan(60_000);
        expect(headers.get("content-security-policy")).toContain("script-src 'self'");
        expect(headers.get("content-security-policy")).not.toContain("unsafe");
        expect(headers.get("x-content-type-options")).toBe("nosniff");
        expect(headers.get("strict-transport-security")).toBeTruthy();
      }
  });

  it("keeps the language of the address in its links", async () => {
    const { body } = await get("/sources?lang=en", { "accept-language": "vi" });
    expect(body).toContain('href="/sources?list=discovered&amp;lang=en"');
  });

  it("is not sent again to whoever has it", async () => {
    const first = await get("/sources");
    const again = await get("/sources", { "if-none-match": first.headers.get("etag") ?? "" });
    expect(again).toMatchObject({ status: 304, body: "" });
  });
});

describe("the list of contacts", () => {
  it("is filtered by what the address says", async () => {
    expect((await get("/?country=CN&lang=en")).body).toContain("Xi Jinping to visit France");
    expect((await get("/?country=CN&lang=en")).body).not.toContain("Donald Trump speak");
  });

  it("finds people by name, in either language", async () => {
    expect((await get(`/?q=${encodeURIComponent("Tập Cận Bình")}`)).body).toContain(
      "Tập Cận Bình sẽ thăm Pháp",
    );
  });

  it("finds words of titles and quotes, and shows where they stand", async () => {
    for (const q of ["thời tiết", "thoi tiet"]) {
      const { body } = await get(`/?q=${encodeURIComponent(q)}&lang=en`);
      expect(body).toContain("đã bị huỷ vì <mark>thời</mark> <mark>tiết</mark>");
      expect(body).not.toContain("Xi Jinping to visit");
    }
    expect((await get("/?q=balloon&lang=en")).body).toMatch(/No contact matches\. Names, countries/);
  });

  it("has addresses without empty fields, whatever a form sends", async () => {
    const { status, headers } = await get("/?q=putin&leader=&from=&lang=en");
    expect([status, headers.get("location")]).toEqual([302, "/?q=putin&lang=en"]);
  });

  it("says that one syllable alone is not searched", async () => {
    expect((await get(`/?q=${encodeURIComponent("hoãn")}`)).body).toContain("ít nhất hai tiếng");
  });

  it("writes days as each language does", async () => {
    expect((await get(`/contacts/${site.ids.call}?lang=vi`)).body).toContain("28/12/2025");
    expect((await get(`/contacts/${site.ids.call}?lang=en`)).body).toContain("28 Dec 2025");
  });

  it("costs at most 2 read units, a contact at most 6", async () => {
    const cost = async (path: string) => {
      const before = site.table.consumed().read;
      await get(path);
      return site.table.consumed().read - before;
    };
    expect(await cost("/")).toBeLessThanOrEqual(2);
    expect(await cost(`/contacts/${site.ids.call}`)).toBeLessThanOrEqual(6);
  });
});

describe("a contact's page", () => {
  it("says who says what, and where they differ", async () => {
    const { body } = await get(`/contacts/${site.ids.call}?lang=vi`);
    expect(body).toContain('id="disagreement"');
    expect(body).toMatch(/75 phút<\/b>[\s\S]*bao\.example/);
    expect(body).toMatch(/55 phút<\/b>[\s\S]*wire\.example/);
    expect(body).toContain("Ông Putin và ông Trump đã điện đàm trong 75 phút");
  });

  it("leads to the quote in its place in the stored version", async () => {
    const contact = await get(`/contacts/${site.ids.call}?lang=vi`);
    const links = [...contact.body.matchAll(/href="([^"]+mark=[^"]+)#mark"/g)];
    const paths = links.map(([, path = ""]) => path.replaceAll("&amp;", "&"));
    const href = paths.find((path) => path.includes(site.ids.source));
    const { body } = await get(href ?? "");
    expect(body).toMatch(/<mark id="mark">Ông Putin và ông Trump đã điện đàm trong 75 phút<\/mark>/);
  });
});

describe("what was stored", () => {
  it("is escaped wherever it is shown", async () => {
    const { body } = await get(`/versions/${site.ids.english}`);
    expect(body).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect((await get("/outbox")).body).toContain("&lt;b&gt;");
  });

  it("is shown raw only in a sandbox that runs and loads nothing", async () => {
    const { status, body, headers } = await get(`/versions/${site.ids.version(1)}/snapshot`);
    expect(status).toBe(200);
    expect(body).toContain("<script>alert(1)</script>");
    expect(headers.get("content-security-policy")).toMatch(/^sandbox; default-src 'none'/);
  });
});

describe("a source's page", () => {
  it("shows how the last checks ended", async () => {
    const { body } = await get(`/sources/${site.ids.source}?lang=en`);
    expect(body).toMatch(/<ol class="outcomes"[^>]*>(<li[^>]*class="news"[^>]*>|<li)/);
    expect(body).toContain("Last 4 checks");
    expect(body.match(/<li class="(news|wrong)"/g)).toHaveLength(3);
  });
});

describe("what a page said on a day", () => {
  it("is the last version that was seen by the end of it, by the reader's clock", async () => {
    const on = async (day: string) => {
      const answer = await site.app.request(`/sources/${site.ids.source}/at?day=${day}&lang=en`);
      return answer.headers.get("location") ?? answer.status;
    };
    expect(await on("2025-12-28")).toBe(`/versions/${site.ids.version(2)}?lang=en`);
    expect(await on("2026-03-01")).toBe(`/versions/${site.ids.version(2)}?lang=en`);
    expect(await on("2025-12-27")).toBe(404);
    expect(await on("yesterday")).toBe(400);
  });

  it("is asked for on the page of a source that has several versions", async () => {
    expect((await get(`/sources/${site.ids.source}`)).body).toContain(`/sources/${site.ids.source}/at"`);
  });
});

describe("a comparison", () => {
  it("marks what was added and removed, with an address for each change", async () => {
    const { body } = await get(diffOf());
    expect(body).toContain("<del>50</del> <ins>75</ins> ");
    expect(body).toContain('id="change-1"');
    expect(body).toContain('href="#change-2"');
  });

  it("takes versions by their numbers too", async () => {
    const { body } = await get(`/sources/${site.ids.source}/diff?from=1&to=2`);
    expect(body).toContain("<del>50</del> <ins>75</ins> ");
  });

  it("says what an edit means for the record, and leads on to others", async () => {
    const { body } = await get(`${diffOf()}&lang=en`);
    expect(body).toMatch(/id="meaning"[\s\S]*<s>50 min<\/s> → <b class="come">75 min<\/b>/);
    expect(body).toContain('href="#change-1"');
  });

  it("refuses a version of another source", async () => {
    expect((await get(diffOf().replace(/to=.*/, `to=${site.ids.english}`))).status).toBe(404);
  });
});

describe("the record", () => {
  it("of a leader counts the year, by month and kind, with a table behind the picture", async () => {
    const { body } = await get("/leaders/vladimir-putin?lang=en");
    expect(body).toContain("<h1>Vladimir Putin</h1>");
    expect(body).toContain('<b class="figure-number">1</b>');
    expect(body).toMatch(/<th scope="row">December 2025<\/th><td class="n">1<\/td>/);
    expect(body).toContain('href="/leaders/donald-trump?lang=en"');
  });

  it("of a pair has one address, however it is asked for", async () => {
    for (const path of ["/pairs/US+RU", "/pairs/us+ru"]) {
      const response = await get(path);
      expect([response.status, response.headers.get("location")]).toEqual([301, "/pairs/RU+US"]);
    }
    expect((await get("/pairs/RU+US")).body).toContain("<h1>Nga – Mỹ</h1>");
  });

  it("of somebody unknown is not there", async () => {
    for (const path of ["/leaders/nobody-at-all", "/countries/QQ", "/pairs/RU+RU", "/pairs/RU"])
      expect((await get(path)).status, path).toBe(404);
  });

  it("can be kept as a picture with its own colours", async () => {
    for (const path of [
      "/charts/months.svg?pair=RU%2BUS",
      "/charts/network.svg?year=2025",
      "/charts/matrix.svg?year=2025",
    ]) {
      const { headers, body } = await get(path);
      expect(headers.get("content-type"), path).toContain("image/svg+xml");
      expect(body).toMatch(
        /^<\?xml[\s\S]+<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]+(fill|stroke)="#/,
      );
    }
  });

  it("of a month shows each day of a visit", async () => {
    const { body } = await get("/calendar?month=2026-01&lang=vi");
    expect(body.match(/Tập Cận Bình sẽ thăm Pháp/g)).toHaveLength(3);
    expect((await get("/calendar?month=2026-13")).status).toBe(400);
  });
});

describe("pictures for previews of links", () => {
  it("are named by the pages, and are PNG", async () => {
    for (const page of [`/contacts/${site.ids.call}?lang=en`, `${diffOf()}&lang=vi`]) {
      const { body } = await get(page);
      const image = /property="og:image" content="https:\/\/parley\.test([^"]+)"/.exec(body)?.[1] ?? "";
      const { status, headers, body: png } = await get(image.replaceAll("&amp;", "&"));
      expect([status, headers.get("content-type")], page).toEqual([200, "image/png"]);
      expect(png.slice(1, 4)).toBe("PNG");
    }
  });
});

describe("errors", () => {
  it("are a page for people and JSON for programs", async () => {
    const page = await get("/contacts/none");
    expect(page.status).toBe(404);
    expect(page.body).toContain("<h1>Không tìm thấy</h1>");
    const json = await get("/api/v1/contacts/none");
    expect(json.status).toBe(404);
    expect(JSON.parse(json.body)).toEqual({
      error: { code: "not-found", message: "There is no such contact" },
    });
  });

  it("name the parameter that is wrong", async () => {
    for (const query of ["limit=0", "type=chat", "from=yesterday", "country=%3Cb%3E", "cursor=abc"])
      expect((await get(`/?${query}`)).status, query).toBe(400);
  });
});

describe("/healthz", () => {
  it("tells the age of the last finished check", async () => {
    const health = JSON.parse((await get("/healthz")).body) as object;
    expect(health).toMatchObject({ ok: true, lastCheckAgeSeconds: 90, sources: 4, failing: [] });
  });
});

describe("the outbox", () => {
  it("is there on one machine only", async () => {
    expect(JSON.parse((await get("/outbox.json")).body)).toEqual([mail]);
    const elsewhere = createApp(site.services);
    expect((await elsewhere.request("/outbox")).status).toBe(404);
  });
});
