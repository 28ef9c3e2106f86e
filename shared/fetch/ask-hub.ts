/** Asks a hub (WebSub) to call us, or to call no more: one bounded form, to public addresses only. */
import { lookup } from "node:dns";
import { guardLookup, isPublicAddress, refuseLiteralAddress, type Resolve } from "./address-guard.ts";
import { explainFailure, FetchError } from "./fetch-error.ts";
import { post, type Posted } from "./post.ts";

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

const MOST_REDIRECTS = 3;

export function createHubClient({
  userAgent,
  isAllowed = isPublicAddress,
  resolve = lookup,
}: HubClientOptions): HubClient {
  const guarded = guardLookup(resolve, isAllowed);

  async function postForm(url: URL, form: URLSearchParams): Promise<Posted> {
    const headers = { "content-type": "application/x-www-form-urlencoded", "user-agent": userAgent };
    try {
      refuseLiteralAddress(url, isAllowed);
      return await post(url, guarded, form.toString(), headers);
    } catch (error) {
      throw explainFailure(error, url.href);
    }
  }

  return {
    async ask(hub, { mode, topic, callback, secret, leaseSeconds }) {
      const form = new URLSearchParams({ "hub.mode": mode, "hub.topic": topic, "hub.callback": callback });
      if (mode === "subscribe") form.set("hub.lease_seconds", String(leaseSeconds));
      if (mode === "subscribe") form.set("hub.secret", secret);
      let url = new URL(hub);
      for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
        const { status, location } = await postForm(url, form);
        if (status >= 200 && status < 300) return;
        if ((status !== 307 && status !== 308) || location === undefined)
          throw new HubRefused(`${url.host} answers ${status}`);
        url = nextHop(location, url);
      }
      throw new FetchError("bad-redirect", hub, `${hub} redirects more than ${MOST_REDIRECTS} times`);
    },
  };
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
