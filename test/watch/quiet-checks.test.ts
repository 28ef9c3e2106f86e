/** On AWS a check that found nothing is written down now and then only; nothing else about a page may change by that. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { openWatcher } from "../watching-cases/watch-pages.ts";

const MINUTE = 60_000;
const PAGE = "<html><body><h1>Tin</h1><p>Một trang bình thường có đủ chữ để đọc.</p></body></html>";
let watcher: Awaited<ReturnType<typeof openWatcher>>;

beforeEach(async () => {
  watcher = await openWatcher();
  watcher.services.config.quietSeconds = 3600;
  watcher.answer("/1.html", PAGE, { etag: '"1"' });
  await watcher.check("/1.html", { everySeconds: 600 });
});
afterEach(() => watcher.close());

/** Write units of so many checks, ten minutes apart. */
async function unitsOf(checks: number): Promise<number> {
  const before = watcher.table.consumed().write;
  for (let n = 0; n < checks; n++) {
    watcher.passTime(10 * MINUTE);
    await watcher.check("/1.html");
  }
  return watcher.table.consumed().write - before;
}

it("writes one of six checks of an unchanged page", async () => {
  expect(await unitsOf(12)).toBe(2);
});

it("records a change at once, and A again after A → B → A", async () => {
  await unitsOf(2);
  watcher.answer("/1.html", PAGE.replace("bình thường", "khác hẳn"), { etag: '"2"' });
  watcher.passTime(10 * MINUTE);
  expect((await watcher.check("/1.html")).outcome).toBe("changed");
  await unitsOf(2);
  watcher.answer("/1.html", PAGE, { etag: '"1"' });
  watcher.passTime(10 * MINUTE);
  expect((await watcher.check("/1.html")).outcome).toBe("changed");
  expect(await watcher.texts("/1.html")).toHaveLength(3);
});

it("takes a page for failing after three intervals of failures, not after one since a good check was noted", async () => {
  await unitsOf(4);
  watcher.answer("/1.html", (_, response) => void response.writeHead(500).end());
  watcher.passTime(10 * MINUTE);
  await watcher.check("/1.html");
  expect(await watcher.watch("/1.html")).toMatchObject({ failures: 1 });
  expect((await watcher.watch("/1.html"))!.failingSince).toBeUndefined();
  watcher.passTime(30 * MINUTE);
  await watcher.check("/1.html");
  expect((await watcher.watch("/1.html"))!.failingSince).toBeDefined();
});

it("writes at once that a page is well again", async () => {
  watcher.answer("/1.html", (_, response) => void response.writeHead(500).end());
  await unitsOf(1);
  watcher.answer("/1.html", PAGE, { etag: '"1"' });
  expect(await unitsOf(1)).toBeGreaterThan(0);
  expect(await watcher.watch("/1.html")).toMatchObject({ failures: 0, outcome: "unchanged" });
});

it("keeps to a freshness that outlasts the next turn", async () => {
  watcher.answer("/1.html", PAGE, { etag: '"1"', "cache-control": "max-age=3600" });
  expect(await unitsOf(1)).toBe(1);
  expect((await watcher.watch("/1.html"))!.freshUntil).toBeDefined();
});
