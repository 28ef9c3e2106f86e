import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { limitRequests } from "../../../shared/web/guard/limit-requests.ts";
import { refuseForeignForms } from "../../../shared/web/guard/refuse-foreign-forms.ts";
import { safeUrl, withQuery } from "../../../shared/web/page/link.ts";
import { preferredLang } from "../../../shared/web/words/words.ts";

const statusOf = (error: Error) =>
  new Response(null, { status: (error as Error & { status: number }).status });

describe("a form", () => {
  const app = new Hono().use(refuseForeignForms({ baseUrl: "https://parley.test" }));
  app.post("/", (context) => context.text("done"));
  app.onError(statusOf);
  const post = async (headers: Record<string, string>) =>
    (await app.request("https://parley.test/", { method: "POST", headers })).status;

  it("is taken from our own pages and from programs", async () => {
    expect(await post({ origin: "https://parley.test", "sec-fetch-site": "same-origin" })).toBe(200);
    expect(await post({ origin: "null", "sec-fetch-site": "same-origin" })).toBe(200);
    expect(await post({})).toBe(200);
  });

  it("is refused when another site sends it", async () => {
    expect(await post({ origin: "https://evil.example" })).toBe(403);
    expect(await post({ origin: "null" })).toBe(403);
    expect(await post({ "sec-fetch-site": "cross-site" })).toBe(403);
  });
});

describe("requests", () => {
  it("are limited per client, and again let through after a while", async () => {
    let now = 0;
    const app = new Hono().use(
      limitRequests(
        { burst: 2, perMinute: 6 },
        () => new Date(now),
        (context) => context.req.header("from") ?? "",
      ),
    );
    app.get("/", (context) => context.text("done"));
    app.onError(statusOf);
    const get = async (from: string) => (await app.request("/", { headers: { from } })).status;
    expect([await get("a"), await get("a"), await get("a"), await get("b")]).toEqual([200, 200, 429, 200]);
    now = 10_000;
    expect(await get("a")).toBe(200);
  });
});

describe("the language", () => {
  it("is the reader's first of ours, Vietnamese otherwise", () => {
    expect(preferredLang("en-GB,en;q=0.9,vi;q=0.8")).toBe("en");
    expect(preferredLang("fr,vi;q=0.5,en;q=0.4")).toBe("vi");
    expect(preferredLang("de")).toBe("vi");
    expect(preferredLang("en;q=0, *")).toBe("vi");
    expect(preferredLang(undefined)).toBe("vi");
  });
});

describe("an address", () => {
  it("is never one that runs", () => {
    for (const url of ["javascript:alert(1)", "data:text/html,x", "//evil.example", "vbscript:x"])
      expect(safeUrl(url)).toBeUndefined();
    expect(safeUrl("https://bao.example/a")).toBe("https://bao.example/a");
  });

  it("joins its parameters to those it has", () => {
    expect(withQuery("/a?b=1", { c: "2", d: undefined })).toBe("/a?b=1&c=2");
  });
});
