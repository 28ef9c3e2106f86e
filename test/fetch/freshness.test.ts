import { expect, test } from "vitest";
import { readFreshUntil, readNotBefore } from "../../shared/fetch/freshness.ts";

const now = new Date("2026-11-21T10:00:00Z");

test.each([
  [429, "120", "2026-11-21T10:02:00.000Z"],
  [503, "Sat, 21 Nov 2026 11:00:00 GMT", "2026-11-21T11:00:00.000Z"],
  [503, "99999999", "2026-11-22T10:00:00.000Z"],
  [503, "Fri, 20 Nov 2026 11:00:00 GMT", undefined],
  [503, "soon", undefined],
  [200, "120", undefined],
  [429, undefined, undefined],
])("reads a %i with Retry-After %s as not before %s", (status, retryAfter, notBefore) => {
  expect(readNotBefore(status, retryAfter, now)).toBe(notBefore);
});

test.each([
  ["public, max-age=300", undefined, "2026-11-21T10:05:00.000Z"],
  ["max-age=300", "200", "2026-11-21T10:01:40.000Z"],
  ["max-age=300", "400", undefined],
  ["max-age=31536000", undefined, "2026-11-21T11:00:00.000Z"],
  ["max-age=300, no-cache", undefined, undefined],
  ["s-maxage=300", undefined, undefined],
  [undefined, undefined, undefined],
])("reads Cache-Control %s, aged %s, as fresh until %s", (cacheControl, age, freshUntil) => {
  expect(readFreshUntil(cacheControl, age, now)).toBe(freshUntil);
});
