// One GET on the wire, bounded in time and size; what it means is for fetch-page to say.
import type { Agent, Dispatcher } from "undici";
import { FetchError } from "./fetch-error.ts";

/** Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** All of it, redirects included. */
  total: number;
  connect: number;
  /** Request sent until the headers are here. */
  headers: number;
  /** Longest silence within the body. */
  silence: number;
  wireBytes: number;
  decodedBytes: number;
  redirects: number;
}

/** A response as it came over the wire, the headers worth keeping in lower case. */
export interface RawResponse {
  status: number;
  headers: Record<string, string>;
  chunks: Buffer[];
  size: number;
}

/** The failure of a request whose response had already begun. */
export class BrokenOff extends AggregateError {
  constructor(error: Error) {
    super([error], error.message);
  }
}

const keptHeaders: ReadonlySet<string> = new Set([
  "age",
  "cache-control",
  "content-encoding",
  "content-language",
  "content-type",
  "date",
  "etag",
  "expires",
  "last-modified",
  "link",
  "location",
  "retry-after",
  "server",
  "x-robots-tag",
]);

/**
 * Sends the request and gathers the response, by undici's dispatch: the streams of its other calls cost as much CPU
 * again as the transfer. Rejects with a FetchError when the deadline or a size is passed, else with the client's error.
 */
export function getResponse(
  agent: Agent,
  url: URL,
  headers: Record<string, string>,
  limits: FetchLimits,
  deadline: Deadline,
): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    const response: RawResponse = { status: 0, headers: {}, chunks: [], size: 0 };
    let controller: Dispatcher.DispatchController | undefined;
    const giveUp = (error: FetchError): void => {
      reject(error);
      controller?.abort(error);
    };
    const timeUp = (): void => giveUp(tookTooLong(url, limits.total));
    const oversize = (): void => giveUp(tooLarge(url.href, limits.wireBytes));
    deadline.onceUp(timeUp);
    agent.dispatch(
      { origin: url.origin, path: url.pathname + url.search, method: "GET", headers },
      {
        onRequestStart(started) {
          controller = started;
          if (deadline.isUp) timeUp();
        },
        onResponseStart(_, status, all) {
          response.status = status;
          response.headers = keepHeaders(all);
          if (status !== 304 && Number(all["content-length"]) > limits.wireBytes) oversize();
        },
        onResponseData(_, chunk) {
          response.size += chunk.length;
          if (response.size > limits.wireBytes) oversize();
          else response.chunks.push(chunk);
        },
        onResponseEnd: () => resolve(response),
        onResponseError: (_, error) => reject(response.status === 0 ? error : new BrokenOff(error)),
      },
    );
  });
}

/** One timer for all hops of a fetch. */
export class Deadline {
  isUp = false;
  private tell: (() => void) | undefined;
  private readonly timer: NodeJS.Timeout;

  constructor(milliseconds: number) {
    this.timer = setTimeout(() => {
      this.isUp = true;
      this.tell?.();
    }, milliseconds);
  }

  /** Calls back once the time is up, in place of whoever asked before. */
  onceUp(tell: () => void): void {
    this.tell = tell;
    if (this.isUp) tell();
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}

export function tooLarge(url: string, limit: number, cause?: unknown): FetchError {
  const message = `${url} is larger than ${Math.round(limit / 1024)} KB: watch a smaller page instead`;
  return new FetchError("too-large", url, message, cause);
}

function tookTooLong(url: URL, limit: number): FetchError {
  const message = `${url.host} took longer than ${limit / 1000} s in all: if it stays so, check the page in a browser`;
  return new FetchError("timeout", url.href, message);
}

function keepHeaders(all: Record<string, string | string[] | undefined>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name in all) {
    const value = all[name];
    if (value === undefined || !keptHeaders.has(name)) continue;
    kept[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return kept;
}
