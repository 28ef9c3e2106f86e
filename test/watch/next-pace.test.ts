import { expect, it } from "vitest";
import type { Watch } from "../../shared/store/watches.ts";
import { nextPace } from "../../shared/watch/next-pace.ts";
import { slotFor } from "../../shared/watch/slots.ts";

const HOUR = 3_600_000;
const now = new Date("2026-11-24T12:00:00.000Z");
const ago = (hours: number): string => new Date(now.getTime() - hours * HOUR).toISOString();

const watch = (more: Partial<Watch>): Watch => ({
  ...{ sourceId: "a", url: "https://news.example/a", host: "news.example", name: "A", addedAt: ago(1) },
  ...{ slot: slotFor(300, "a"), failures: 0, gone: 0, versionSeq: 1, unchanged: 0 },
  ...more,
});
const article = (more: Partial<Watch>) => watch({ kind: "article", discoveredFrom: "b", ...more });

it("looks at fresh articles often, at old ones rarely, and at last no more", () => {
  const paces = [1, 4, 12, 48, 120, 480, 24 * 31].map((hours) =>
    nextPace(article({ addedAt: ago(hours) }), now),
  );
  expect(paces.map((pace) => pace?.next)).toEqual([300, 600, 1800, 10_800, 21_600, 86_400, undefined]);
});

it("looks at an edited article as at a fresh one", () => {
  const edited = article({ addedAt: ago(200), versionSeq: 2, changedAt: ago(1) });
  expect(nextPace(edited, now)?.next).toBe(300);
});

it("takes an article that was there before by its own date, and one that appeared by when it did", () => {
  const old = { publishedAt: ago(24 * 40), addedAt: ago(1), changedAt: ago(1) };
  expect(nextPace(article({ ...old, backfill: true }), now)?.next).toBe(86_400);
  expect(nextPace(article({ ...old, backfill: true, addedAt: ago(24 * 8) }), now)).toBeUndefined();
  expect(nextPace(article(old), now)?.next).toBe(300);
});

it("reads an article of whatever age once before it is retired", () => {
  const unread = { versionSeq: 0, backfill: true, publishedAt: ago(24 * 400), addedAt: ago(0) };
  expect(nextPace(article(unread), now)?.next).toBe(300);
});

it("backs off from a page that fails, and measures its lateness by its own pace", () => {
  const listing = watch({
    kind: "listing",
    versionSeq: 3,
    unchanged: 7,
    slot: slotFor(3600, "a"),
    pace: 300,
  });
  expect([1, 2, 3, 5, 20].map((failures) => nextPace({ ...listing, failures }, now))).toEqual(
    [300, 600, 900, 3600, 86_400].map((next) => ({ healthy: 300, next })),
  );
});

it("goes back to its own pace once it is well again", () => {
  const healed = watch({
    kind: "listing",
    versionSeq: 3,
    unchanged: 7,
    slot: slotFor(86_400, "a"),
    pace: 300,
  });
  expect(nextPace(healed, now)).toEqual({ healthy: 300, next: 300 });
});

it("never checks a failing page more often than a healthy one", () => {
  const slow = watch({ kind: "page", everySeconds: 7 * 86_400, failures: 3 });
  expect(nextPace(slow, now)).toEqual({ healthy: 86_400, next: 86_400 });
});
