/** One bounded POST to somebody else's server, of whose answer the status counts: for webhooks and hubs. */
import { request as requestPlainly } from "node:http";
import { request } from "node:https";
import type { LookupFunction } from "node:net";

const TIMEOUT_MS = 10_000;

export interface Posted {
  status: number;
  location: string | undefined;
}

/**
 * What else the other side says is of no interest, and given little time. Follows no redirect.
 * @param guarded resolves names, as `guardLookup` makes it; a literal address is for the caller to refuse
 */
export function post(
  url: URL,
  guarded: LookupFunction,
  body: string,
  headers: Record<string, string>,
): Promise<Posted> {
  const length = { "content-length": Buffer.byteLength(body) };
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const options = { method: "POST", headers: { ...headers, ...length }, lookup: guarded, signal };
  return new Promise((resolve, reject) => {
    const send = url.protocol === "https:" ? request : requestPlainly;
    send(url, options, (answer) => {
      answer.on("error", () => undefined).resume();
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location });
    })
      .on("error", reject)
      .end(body);
  });
}
