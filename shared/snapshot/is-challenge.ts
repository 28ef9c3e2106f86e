/** Tells a test for robots from a page: what Cloudflare and others send in place of it, with status 403 or 200. */

const MARKS = [
  /<title>\s*(?:Just a moment\.\.\.|Attention Required! \| Cloudflare|DDoS-Guard|Access denied)\s*<\/title>/i,
  /\/cdn-cgi\/challenge-platform\/|cf-browser-verification|_cf_chl_opt|window\._cf_chl/,
  /Checking your browser before accessing|Xác minh bạn là con người|Xác nhận bạn không phải là robot/i,
];

/** The marks stand near the top of such a page, which is short. */
const LOOKED_AT = 60_000;

export function isChallenge(html: string): boolean {
  if (html.length > 4 * LOOKED_AT) return false;
  const start = html.slice(0, LOOKED_AT);
  return MARKS.some((mark) => mark.test(start));
}
