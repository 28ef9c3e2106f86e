import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isPublicAddress } from "../../shared/fetch/address-guard.ts";
import { article, body, openWatcher } from "./watch-pages.ts";

let watcher: Awaited<ReturnType<typeof openWatcher>>;
beforeAll(async () => {
  watcher = await openWatcher({ limits: { total: 1500, wireBytes: 500_000, decodedBytes: 1_000_000 } });
});
afterAll(() => watcher.close());

const page = article(body);
const fails = (status: number, text = page) =>
  [
    (_: unknown, response: { writeHead(status: number): { end(text: string): void } }) =>
      response.writeHead(status).end(text),
  ] as const;

test.each([400, 403, 404, 410, 500, 503])(
  "a %i with a body is an error, without a version (case 3)",
  async (status) => {
    const path = `/loi-${status}.html`;
    watcher.answer(path, page);
    await watcher.check(path);
    watcher.answer(path, ...fails(status, article(["Một trang báo lỗi có chữ."])));
    expect(await watcher.check(path)).toMatchObject({ outcome: "error", status });
    expect(await watcher.texts(path)).toHaveLength(1);
  },
);

test.each([404, 410])(
  "three %i in a row mark the article as removed, shown on its source (case 3)",
  async (status) => {
    const path = `/mat-${status}.html`;
    watcher.answer(path, page);
    await watcher.check(path, { discoveredFrom: "x" });
    watcher.answer(path, ...fails(status));
    const outcomes = [];
    for (let time = 0; time < 3; time++) outcomes.push((await watcher.check(path)).outcome);
    expect(outcomes).toEqual(["error", "error", "removed"]);
    expect(await watcher.source(path)).toMatchObject({ state: "removed" });
  },
);

test("identical content after an error clears the error and makes no version (cases 4 and 26)", async () => {
  watcher.answer("/lai.html", page);
  await watcher.check("/lai.html");
  watcher.answer("/lai.html", ...fails(502));
  await watcher.check("/lai.html");
  await watcher.check("/lai.html");
  expect(await watcher.watch("/lai.html")).toMatchObject({ failures: 2, outcome: "error" });
  watcher.answer("/lai.html", page);
  expect((await watcher.check("/lai.html")).outcome).toBe("unchanged");
  const watch = await watcher.watch("/lai.html");
  expect(watch).toMatchObject({ failures: 0, outcome: "unchanged" });
  expect(watch).not.toHaveProperty("error");
  expect(await watcher.texts("/lai.html")).toHaveLength(1);
});

test("a server slower than the limit is an error, and recovers within it (case 5)", async () => {
  watcher.answer("/cham.html", (_, response) => void setTimeout(() => response.end(page), 2500));
  expect(await watcher.check("/cham.html")).toMatchObject({ outcome: "error", status: null });
  watcher.answer("/cham.html", page);
  expect((await watcher.check("/cham.html")).outcome).toBe("new");
});

test("a body over the limit, announced, packed or endless, is refused (case 9)", async () => {
  watcher.answer("/lon.html", "x".repeat(600_000));
  watcher.answer("/doi.html", (_, response) => {
    response.writeHead(200, { "Content-Length": 9_000_000 });
    response.write("x");
  });
  watcher.answer("/bom.html", gzipSync(Buffer.alloc(40_000_000)), { "Content-Encoding": "gzip" });
  watcher.answer("/mai.html", (_, response) => {
    const flood = setInterval(() => response.write("x".repeat(50_000)), 1);
    response.on("close", () => clearInterval(flood));
  });
  for (const path of ["/lon.html", "/doi.html", "/bom.html", "/mai.html"]) {
    expect(await watcher.check(path), path).toMatchObject({ outcome: "too-large" });
  }
});

const challenge =
  '<html><head><title>Just a moment...</title></head><body><div id="cf-wrapper"><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>Checking your browser before accessing</div></body></html>';

test.each([403, 200])(
  "a bot challenge that answers %i is blocked, without a version (case 22)",
  async (status) => {
    const path = `/chan-${status}.html`;
    watcher.answer(path, page);
    await watcher.check(path);
    watcher.answer(path, ...fails(status, challenge));
    expect(await watcher.check(path)).toMatchObject({ outcome: "blocked", status });
    expect(await watcher.texts(path)).toHaveLength(1);
  },
);

test("private addresses are refused, named, by redirect and by resolution, and so are other protocols (case 23)", async () => {
  const careful = await openWatcher({
    isAllowed: isPublicAddress,
    resolve: (_, __, callback) => callback(null, [{ address: "127.0.0.1", family: 4 }]),
  });
  const refused = { outcome: "error", status: null };
  for (const url of [
    `${careful.base}/tin.html`,
    "http://169.254.169.254/latest/meta-data",
    "http://inside.example/a.html",
  ]) {
    expect(await careful.check(url), url).toMatchObject(refused);
  }
  await careful.close();
  const guarded = await openWatcher({
    isAllowed: (address) => address === "127.0.0.1",
    resolve: (_, __, callback) => callback(null, [{ address: "::ffff:10.0.0.1", family: 6 }]),
  });
  for (const location of ["http://127.0.0.2/a", "http://169.254.169.254/latest", "http://inside.example/"]) {
    guarded.answer("/dan.html", (_, response) => void response.writeHead(302, { Location: location }).end());
    const report = await guarded.check("/dan.html");
    expect(report, location).toMatchObject(refused);
    expect(report.error, location).toContain("not a public address");
  }
  await guarded.close();
  for (const location of ["file:///etc/passwd", "ftp://example.test/a"]) {
    watcher.answer("/dan.html", (_, response) => void response.writeHead(302, { Location: location }).end());
    expect(await watcher.check("/dan.html"), location).toMatchObject(refused);
  }
});

test("what robots.txt disallows is not fetched, and said so; robots.txt at 5xx means wait (case 28)", async () => {
  const host = await openWatcher();
  const asked: number[] = [];
  host.answer("/kin.html", (_, response) => {
    asked.push(performance.now());
    response.end(page);
  });
  host.answer("/robots.txt", (_, response) => void response.writeHead(503).end());
  const waiting = await host.check("/kin.html");
  expect(waiting.outcome).toBe("error");
  expect(waiting.error).toContain("robots.txt");
  host.passTime(60 * 60 * 1000);
  host.answer("/robots.txt", "User-agent: Parley\nDisallow: /kin", { "Content-Type": "text/plain" });
  const disallowed = await host.check("/kin.html");
  expect(disallowed.outcome).toBe("disallowed");
  expect(disallowed.error).toContain("robots.txt");
  expect(asked).toEqual([]);
  host.passTime(25 * 60 * 60 * 1000);
  host.answer("/robots.txt", "User-agent: *\nCrawl-delay: 2", { "Content-Type": "text/plain" });
  expect((await host.check("/kin.html")).outcome).toBe("new");
  await host.check("/kin.html");
  expect(asked[1]! - asked[0]!).toBeGreaterThan(1800);
  await host.close();
});
