// What a response says on when to come again: Retry-After and Cache-Control, as times for the schedule.

/** The longest that a cache rule may hold back the next check; a page that says "a year" would never be seen again. */
const longestFreshness = 60 * 60;
/** The longest that a server may send us away. */
const longestRetryAfter = 24 * 60 * 60;

/**
 * When a response of 429 or 503 asks us to come back (`Retry-After` in seconds or as an HTTP date; at most a day
 * away), as an ISO time; undefined when it does not.
 */
export function readNotBefore(status: number, retryAfter: string | undefined, now: Date): string | undefined {
  if ((status !== 429 && status !== 503) || retryAfter === undefined) return undefined;
  const seconds = /^\s*\d+\s*$/.test(retryAfter)
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - now.getTime()) / 1000;
  if (!(seconds > 0)) return undefined;
  return later(now, Math.min(seconds, longestRetryAfter));
}

/**
 * Until when `Cache-Control: max-age` (less `Age`) says the response cannot have changed, as an ISO time, at most an
 * hour away; undefined without it and for `no-cache` and `no-store`. `s-maxage` speaks to shared caches, not to us.
 */
export function readFreshUntil(
  cacheControl: string | undefined,
  age: string | undefined,
  now: Date,
): string | undefined {
  if (cacheControl === undefined || /\bno-(?:cache|store)\b/i.test(cacheControl)) return undefined;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(cacheControl)?.[1];
  if (maxAge === undefined) return undefined;
  const seconds = Number(maxAge) - (Number(age) || 0);
  return seconds > 0 ? later(now, Math.min(seconds, longestFreshness)) : undefined;
}

function later(now: Date, seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString();
}
