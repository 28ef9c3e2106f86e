import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFeed } from "../../../shared/snapshot/read-feed.ts";
import { seededApp } from "../seed.ts";

let site: Awaited<ReturnType<typeof seededApp>>;
beforeAll(async () => void (site = await seededApp()));
afterAll(() => site.close());

const text = async (path: string) => (await site.app.request(path)).text();

describe("feeds", () => {
  it("are read by our own reader", async () => {
    for (const path of ["/feed.atom", "/feed.json"]) {
      const { items } = readFeed(await text(path), `https://parley.test${path}`);
      expect(items, path).toHaveLength(3);
      expect(items.map(({ title }) => title)).toContain(
        "Vladimir Putin – Donald Trump điện đàm 55 phút (28/12/2025)",
      );
    }
  });

  it("take the filters of the list", async () => {
    const { items } = readFeed(await text("/feed.atom?leader=xi-jinping"), "https://parley.test/feed.atom");
    expect(items.map(({ url }) => url)).toEqual([`https://parley.test/contacts/${site.ids.visit}`]);
  });
});

describe("what is passed on", () => {
  const ids = async (path: string, all: string[]) => {
    const body = await text(path);
    return all.filter((id) => body.includes(id));
  };
  const listed = async (filter: string) => {
    const list = JSON.parse(await text(`/api/v1/contacts?${filter}`)) as { items: { id: string }[] };
    return list.items.map(({ id }) => id);
  };
  const filters = [
    "",
    "leader=xi-jinping",
    "country=US",
    "country=FR",
    "pair=RU%2BUS",
    "pair=us+ru",
    "type=call",
    "type=visit",
    "status=cancelled",
    "from=2026-01-01",
    "to=2025-12-25",
    "from=2025-12-21&to=2025-12-31",
    "q=Paris",
    "country=FR&status=planned",
    "leader=donald-trump&type=call",
  ];
  it.each(filters)("is what the list of contacts shows: %s", async (filter) => {
    const all = await listed("");
    const wanted = await listed(filter);
    expect(wanted.length).toBeGreaterThan(0);
    const expected = all.filter((id) => wanted.includes(id));
    for (const path of ["/feed.atom", "/feed.json", "/calendar.ics", "/contacts.csv", "/contacts.jsonl"])
      expect(await ids(`${path}?${filter}`, all), path).toEqual(expected);
  });

  it.each(["leader=A B", "country=1", "pair=RU", "type=x", "status=x", "from=soon", "to=2026-02-30"])(
    "is refused where the list is: %s",
    async (filter) => {
      for (const path of ["/feed.atom", "/feed.json", "/calendar.ics", "/contacts.csv", "/contacts.jsonl"])
        expect((await site.app.request(`${path}?${filter}`)).status, path).toBe(400);
    },
  );
});

describe("the calendar", () => {
  it("has whole days, in lines of at most 75 octets", async () => {
    const calendar = await text("/calendar.ics?country=CN");
    expect(calendar).toContain("DTSTART;VALUE=DATE:20260112\r\nDTEND;VALUE=DATE:20260115\r\n");
    expect(calendar).toContain(`UID:${site.ids.visit}@parley.test`);
    for (const line of calendar.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it("marks what was called off", async () => {
    expect(await text("/calendar.ics?status=cancelled")).toContain("STATUS:CANCELLED");
  });
});

describe("the map for search engines", () => {
  it("leads to every contact, month by month", async () => {
    expect(await text("/robots.txt")).toContain("Sitemap: https://parley.test/sitemap.xml");
    const index = await text("/sitemap.xml");
    const maps = [...index.matchAll(/<loc>https:\/\/parley\.test([^<]+)<\/loc>/g)].map(
      ([, path = ""]) => path,
    );
    expect(maps).toContain("/sitemap/2025-12.xml");
    const all = (await Promise.all(maps.map(text))).join("");
    for (const id of [site.ids.call, site.ids.visit]) expect(all).toContain(`/contacts/${id}</loc>`);
    expect(all).toContain("https://parley.test/leaders/vladimir-putin");
    expect((await site.app.request("/sitemap/2025-13.xml")).status).toBe(404);
  });
});

describe("the table", () => {
  it("has one line per contact", async () => {
    const [head, ...lines] = (await text("/contacts.csv")).trim().split("\r\n");
    expect(head).toMatch(/^id,type,status,level,participants,/);
    expect(lines).toHaveLength(3);
    expect(lines.join("\n")).toContain(",call,held,leader,");
  });

  it("is the same in JSON Lines", async () => {
    const lines = (await text("/contacts.jsonl")).trim().split("\n");
    const rows = lines.map((line) => JSON.parse(line) as { id: string; type: string });
    expect(rows).toHaveLength(3);
    expect(rows.map(({ type }) => type)).toContain("call");
    const ids = (await text("/contacts.csv")).trim().split("\r\n").slice(1);
    expect(rows.map(({ id }) => id)).toEqual(ids.map((line) => line.split(",")[0]));
  });
});
