// Between the check and the client: asks robots.txt first (RFC 9309), keeps the pause that it or good manners want.
import robotsParser from "robots-parser";
import { decodeText } from "./decode-text.ts";
import { FetchError } from "./fetch-error.ts";
import type { PageFetcher } from "./fetch-page.ts";
import type { Politeness } from "./politeness.ts";

/** What robots.txt files call us. */
const productToken = "Parley";
/** Rules are kept for a day, the most that the standard allows; a failure is not asked about again for a while. */
const keepRulesMs = 24 * 60 * 60 * 1000;
const keepFailureMs = 10 * 60 * 1000;
/** The standard wants at least 500 KiB read; what is beyond counts for nothing. */
const mostBytes = 500 * 1024;
/** More than this is left out of the cache, and asked for again by the next process. */
const mostCached = 100 * 1024;
/** A longer crawl-delay would hold up the checks of a host for hours. */
const longestDelaySeconds = 60;
/** Hosts whose rules are kept in memory. */
const mostHosts = 1000;

export interface RobotsOptions {
  /** Where rules outlive the process: `get` answers nothing for what is past its `until` (ISO time). */
  cache: {
    get(id: string): Promise<string | undefined>;
    put(id: string, value: string, until: string): Promise<void>;
  };
  politeness: Politeness;
  now: () => Date;
}

/** The text of robots.txt, empty when there is none; or why it could not be had. */
type RobotsFile = { text: string } | { failure: string };

/** As cached; `until` in milliseconds since 1970, since another process may have cached it long ago. */
interface Cached {
  file: RobotsFile;
  until: number;
}

interface Rules {
  file: RobotsFile;
  /** When they are to be read again, in milliseconds since 1970. */
  until: number;
  isAllowed(url: string): boolean;
  delayMs: number;
}

/**
 * A fetcher that fetches no page against its host's robots.txt, nor follows a redirect to one: it throws a FetchError
 * `disallowed` where that shuts us out and `robots-unreachable` where it should be there and is not to be had (5xx, 429,
 * no answer). Without one (other 4xx, or an answer that makes no sense) everything is allowed. Waits for the host's
 * crawl-delay; a host that answers one page with 429 or 503 and a `Retry-After` is asked for no other page until then
 * (`told-to-wait`).
 */
export function obeyRobots(fetcher: PageFetcher, { cache, politeness, now }: RobotsOptions): PageFetcher {
  const known = new Map<string, Rules>();
  /** Hosts that asked us to come back later, and when (ISO time). */
  const busy = new Map<string, string>();

  async function rulesFor(origin: string): Promise<Rules> {
    const kept = known.get(origin);
    if (kept && kept.until > now().getTime()) return kept;
    const { file, until } = (await cachedFor(origin)) ?? (await fetchAndCache(origin));
    const rules = readRules(origin, file, until);
    if (known.size >= mostHosts) known.delete(known.keys().next().value ?? "");
    known.set(origin, rules);
    return rules;
  }

  async function cachedFor(origin: string): Promise<Cached | undefined> {
    const cached = await cache.get(origin);
    if (cached === undefined) return undefined;
    const { file, until } = JSON.parse(cached) as Partial<Cached>;
    // What an earlier release cached says neither, and is asked for again.
    return file && until !== undefined ? { file, until } : undefined;
  }

  async function fetchAndCache(origin: string): Promise<Cached> {
    const file = await fetchRobots(origin);
    const until = now().getTime() + ("failure" in file ? keepFailureMs : keepRulesMs);
    const value = JSON.stringify({ file, until } satisfies Cached);
    if (value.length < mostCached) await cache.put(origin, value, new Date(until).toISOString());
    return { file, until };
  }

  async function fetchRobots(origin: string): Promise<RobotsFile> {
    const url = `${origin}/robots.txt`;
    await politeness.pause(url);
    try {
      const { status, body, headers } = await fetcher.fetchPage({ url });
      if (status >= 500 || status === 429) return { failure: `answers ${status}` };
      const isThere = status >= 200 && status < 300;
      return { text: isThere ? decodeText(body.subarray(0, mostBytes), headers["content-type"]) : "" };
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      return error.transient || error.code === "tls" ? { failure: "cannot be had" } : { text: "" };
    }
  }

  /** @returns the rules of the page's host. @throws FetchError when the page may not be fetched, now or at all */
  async function admit(url: string): Promise<Rules> {
    const { origin } = new URL(url);
    const notBefore = busy.get(origin);
    if (notBefore !== undefined && notBefore > now().toISOString()) {
      const message = `${origin} asked not to be called before ${notBefore}: no page of it is fetched until then`;
      throw new FetchError("told-to-wait", url, message, undefined, notBefore);
    }
    busy.delete(origin);
    const rules = await rulesFor(origin);
    if ("failure" in rules.file) {
      const message = `${origin}/robots.txt ${rules.file.failure}: no page of the host is fetched until it can be read`;
      throw new FetchError("robots-unreachable", url, message);
    }
    if (!rules.isAllowed(url)) {
      const message = `${origin}/robots.txt asks ${productToken} not to fetch this page: ask the outlet, or watch another page`;
      throw new FetchError("disallowed", url, message);
    }
    return rules;
  }

  return {
    async fetchPage(request) {
      if (!URL.canParse(request.url)) return fetcher.fetchPage(request);
      const { delayMs } = await admit(request.url);
      await politeness.pause(request.url, delayMs);
      // Where a page leads to is asked for without a pause of its own: it is the same visit, with one time limit.
      const page = await fetcher.fetchPage({ ...request, beforeHop: admit });
      if (page.notBefore !== undefined) busy.set(new URL(page.url).origin, page.notBefore);
      return page;
    },
    close: () => fetcher.close(),
  };
}

function readRules(origin: string, file: RobotsFile, until: number): Rules {
  const parsed = robotsParser(`${origin}/robots.txt`, "text" in file ? file.text : "");
  const delay = parsed.getCrawlDelay(productToken) ?? 0;
  return {
    file,
    until,
    isAllowed: (url) => parsed.isAllowed(url, productToken) !== false,
    delayMs: Math.min(Math.max(delay, 0), longestDelaySeconds) * 1000,
  };
}
