// First step of a check: one polite, bounded GET of a page that may be hostile, with everything a later step needs.
import { lookup } from "node:dns";
import { Agent } from "undici";
import { guardLookup, isPublicAddress, refuseLiteralAddress } from "./address-guard.ts";
import type { Resolve } from "./address-guard.ts";
import { BodyTooLarge, acceptedEncodings, decodeBody } from "./decode-body.ts";
import { FetchError, explainFailure } from "./fetch-error.ts";
import { readFreshUntil, readNotBefore } from "./freshness.ts";
import { BrokenOff, Deadline, getResponse, tooLarge } from "./get-response.ts";
import type { FetchLimits, RawResponse } from "./get-response.ts";

const defaultLimits: FetchLimits = {
  total: 30_000,
  connect: 10_000,
  headers: 20_000,
  silence: 10_000,
  wireBytes: 24 << 20,
  decodedBytes: 32 << 20,
  redirects: 5,
};

export interface PageRequest {
  url: string;
  /** Validators of the version last stored; never those of a response whose version is not stored. */
  etag?: string;
  lastModified?: string;
  /** Asked before each redirect is followed; what it throws ends the fetch. */
  beforeHop?: (url: string) => Promise<unknown>;
}

export interface FetchedPage {
  /** Where the response came from, after redirects. */
  url: string;
  /** Every redirect taken, in order: its status and where it led. */
  redirects: { status: number; url: string }[];
  status: number;
  /** The response headers worth keeping, lower-case. */
  headers: Record<string, string>;
  /** The body, its content-encoding undone; empty when not modified. */
  body: Buffer;
  /** Bytes of `body`, and bytes that came over the wire for it. */
  bytes: number;
  wireBytes: number;
  notModified: boolean;
  /** ISO time the request began. */
  fetchedAt: string;
  milliseconds: number;
  /** ISO time before which a 429 or 503 asked us not to come back. */
  notBefore?: string;
  /** ISO time until which the response is fresh by its own Cache-Control. */
  freshUntil?: string;
}

export interface PageFetcherOptions {
  /** Honest, and with a link to who we are: `Parley/1.0 (+https://parley.example/about)`. */
  userAgent: string;
  now: () => Date;
  /** Which addresses may be called, on every hop: the public ones by default. */
  isAllowed?: (address: string) => boolean;
  limits?: Partial<FetchLimits>;
  /** How names are resolved; `dns.lookup` by default. */
  resolve?: Resolve;
  /** Certificates to trust instead of Node's own. */
  ca?: string;
}

export interface PageFetcher {
  /**
   * GETs a page over http or https, following redirects; any status is a result.
   * Throws a FetchError when there is no response to judge: see its `code`.
   */
  fetchPage: (request: PageRequest) => Promise<FetchedPage>;
  /** Lets go of the kept connections. */
  close: () => Promise<void>;
}

/** One client for a whole process: it keeps connections alive and speaks HTTP/1.1 and 2. */
export function createPageFetcher(options: PageFetcherOptions): PageFetcher {
  const { now, isAllowed = isPublicAddress } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const resolve = options.resolve ?? lookup;
  const agent = new Agent({
    allowH2: true,
    connections: 1,
    pipelining: 1,
    keepAliveTimeout: 20_000,
    maxHeaderSize: 64 << 10,
    headersTimeout: limits.headers,
    bodyTimeout: limits.silence,
    connect: {
      timeout: limits.connect,
      lookup: guardLookup(resolve, isAllowed),
      ...(options.ca === undefined ? {} : { ca: options.ca }),
    },
  });
  const fixedHeaders = {
    "user-agent": options.userAgent,
    accept:
      "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,application/feed+json;q=0.9,*/*;q=0.8",
    "accept-language": "vi,en;q=0.8",
    "accept-encoding": acceptedEncodings,
  };

  async function fetchPage(request: PageRequest): Promise<FetchedPage> {
    const startedAt = now();
    const deadline = new Deadline(limits.total);
    try {
      const headers: Record<string, string> = { ...fixedHeaders };
      if (request.etag) headers["if-none-match"] = request.etag;
      if (request.lastModified) headers["if-modified-since"] = request.lastModified;
      let url = readUrl(request.url);
      const redirects: FetchedPage["redirects"] = [];
      for (;;) {
        refuseLiteralAddress(url, isAllowed);
        const response = await getPersistently(url, headers, deadline);
        const location = isRedirect(response.status) ? response.headers["location"] : undefined;
        if (location === undefined) return finish(response, url, redirects, startedAt);
        url = followRedirect(url, location, [request.url, ...redirects.map((each) => each.url)]);
        redirects.push({ status: response.status, url: url.href });
        await request.beforeHop?.(url.href);
      }
    } finally {
      deadline.stop();
    }
  }

  /** A kept connection that the server has just closed fails without an answer: that alone is tried again at once. */
  async function getPersistently(url: URL, headers: Record<string, string>, deadline: Deadline) {
    try {
      return await getResponse(agent, url, headers, limits, deadline);
    } catch (error) {
      const failure = explainFailure(error, url.href);
      if (failure.code !== "interrupted" || error instanceof BrokenOff) throw failure;
    }
    return getResponse(agent, url, headers, limits, deadline).catch((error: unknown) => {
      throw explainFailure(error, url.href);
    });
  }

  function followRedirect(from: URL, location: string, seen: string[]): URL {
    if (seen.length > limits.redirects) {
      throw new FetchError(
        "bad-redirect",
        from.href,
        `${seen[0]} redirects more than ${limits.redirects} times: watch the URL that a browser ends on`,
      );
    }
    const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    if (!to || !/^https?:$/.test(to.protocol) || to.username || to.password) {
      throw new FetchError(
        "bad-redirect",
        from.href,
        `${from.href} redirects to something that is no plain web page (${location.slice(0, 200)}): check it in a browser`,
      );
    }
    to.hash = "";
    if (from.href === to.href || seen.includes(to.href)) {
      throw new FetchError(
        "bad-redirect",
        from.href,
        `${from.href} redirects in a circle: it may want cookies; watch another URL of the page`,
      );
    }
    return to;
  }

  function finish(
    response: RawResponse,
    url: URL,
    redirects: FetchedPage["redirects"],
    startedAt: Date,
  ): FetchedPage {
    const { status, headers, chunks, size } = response;
    const only = chunks[0];
    const wire = only && chunks.length === 1 ? only : Buffer.concat(chunks, size);
    const body = decode(wire, headers["content-encoding"], url.href);
    const endedAt = now();
    const notBefore = readNotBefore(status, headers["retry-after"], endedAt);
    const freshUntil = readFreshUntil(headers["cache-control"], headers["age"], endedAt);
    return {
      url: url.href,
      redirects,
      status,
      headers,
      body,
      bytes: body.length,
      wireBytes: size,
      notModified: status === 304,
      fetchedAt: startedAt.toISOString(),
      milliseconds: endedAt.getTime() - startedAt.getTime(),
      ...(notBefore === undefined ? {} : { notBefore }),
      ...(freshUntil === undefined ? {} : { freshUntil }),
    };
  }

  function decode(wire: Buffer, contentEncoding: string | undefined, url: string): Buffer {
    try {
      return decodeBody(wire, contentEncoding, limits.decodedBytes);
    } catch (error) {
      if (error instanceof BodyTooLarge) throw tooLarge(url, limits.decodedBytes, error);
      throw new FetchError(
        "bad-encoding",
        url,
        `${url} came broken in its content-encoding (${contentEncoding}): its server has to mend it`,
        error,
      );
    }
  }

  return { fetchPage, close: () => agent.close() };
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new FetchError("bad-url", text, `${text} is not an http or https URL: correct it in the sources`);
  }
  if (url.username || url.password) {
    throw new FetchError(
      "bad-url",
      text,
      `${url.host} is given with a user name or password: take them out of the URL`,
    );
  }
  url.hash = "";
  return url;
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
