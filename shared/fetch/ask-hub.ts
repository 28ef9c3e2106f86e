/** Asks a hub (WebSub) to call us, or to call no more: one bounded form, to public addresses only. */
import { lookup } from "node:dns";
import { Agent, request } from "undici";
import { guardLookup, isPublicAddress, refuseLiteralAddress, type Resolve } from "./address-guard.ts";
import { explainFailure, FetchError } from "./fetch-error.ts";

export interface HubRequest {
  mode: "subscribe" | "unsubscribe";
  topic: string;
  /** Where the hub is to call. */
  callback: string;
  secret: string;
  leaseSeconds: number;
}

export interface HubClient {
  /**
   * Resolves when the hub has taken the request; whether it grants it, it tells by calling.
   * @throws FetchError when it cannot be reached; HubRefused when it says no
   */
  ask(hub: string, request: HubRequest): Promise<void>;
  close(): Promise<void>;
}

/** The hub answers that it will not. */
export class HubRefused extends Error {
  override readonly name = "HubRefused";
}

export interface HubClientOptions {
  userAgent: string;
  isAllowed?: (address: string) => boolean;
  resolve?: Resolve;
}

const TIMEOUT_MS = 10_000;
const MOST_REDIRECTS = 3;

export function createHubClient({
  userAgent,
  isAllowed = isPublicAddress,
  resolve = lookup,
}: HubClientOptions) {
  const dispatcher = new Agent({
    connect: { lookup: guardLookup(resolve, isAllowed), timeout: TIMEOUT_MS },
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
  });

  async function post(url: URL, body: string) {
    try {
      refuseLiteralAddress(url, isAllowed);
      const headers = { "content-type": "application/x-www-form-urlencoded", "user-agent": userAgent };
      const answer = await request(url, { dispatcher, method: "POST", headers, body });
      await answer.body.dump({ limit: 65_536 });
      return answer;
    } catch (error) {
      throw explainFailure(error, url.href);
    }
  }

  const client: HubClient = {
    async ask(hub, { mode, topic, callback, secret, leaseSeconds }) {
      const form = new URLSearchParams({ "hub.mode": mode, "hub.topic": topic, "hub.callback": callback });
      if (mode === "subscribe") form.set("hub.lease_seconds", String(leaseSeconds));
      if (mode === "subscribe") form.set("hub.secret", secret);
      let url = new URL(hub);
      for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
        const { statusCode, headers } = await post(url, form.toString());
        const { location } = headers;
        if ((statusCode === 307 || statusCode === 308) && typeof location === "string") {
          url = nextHop(location, url);
          continue;
        }
        if (statusCode >= 200 && statusCode < 300) return;
        throw new HubRefused(`${url.host} answers ${statusCode}`);
      }
      throw new FetchError("bad-redirect", hub, `${hub} redirects more than ${MOST_REDIRECTS} times`);
    },
    close: () => dispatcher.close(),
  };
  return client;
}

function nextHop(location: string, from: URL): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (to && /^https?:$/.test(to.protocol)) return to;
  throw new FetchError(
    "bad-redirect",
    from.href,
    `${from.href} redirects to something that is no web address`,
  );
}
