/**
 * A bucket of requests per client, refilled steadily. It is kept in memory, per process: on AWS the HTTP API throttles in
 * front of it, and mails are limited per address in the store.
 */
import { createMiddleware } from "hono/factory";
import type { Context } from "hono";
import { Refusal } from "../refusal.ts";

export interface Limit {
  /** Requests at once. */
  burst: number;
  perMinute: number;
}

const MAX_CLIENTS = 20_000;

export const limitRequests = (
  limit: Limit,
  clock: () => Date,
  clientAddress: (context: Context) => string,
) => {
  const buckets = new Map<string, { left: number; at: number }>();

  /** @returns seconds to wait, 0 when the request may pass */
  function take(client: string, now: number): number {
    const bucket = buckets.get(client) ?? { left: limit.burst, at: now };
    const left = Math.min(limit.burst, bucket.left + ((now - bucket.at) / 60_000) * limit.perMinute);
    buckets.delete(client);
    buckets.set(client, { left: left >= 1 ? left - 1 : left, at: now });
    if (buckets.size > MAX_CLIENTS) buckets.delete(buckets.keys().next().value ?? "");
    return left >= 1 ? 0 : Math.ceil(((1 - left) * 60) / limit.perMinute);
  }

  return createMiddleware(async (context, next) => {
    const wait = take(clientAddress(context), clock().getTime());
    if (wait > 0)
      throw new Refusal(429, "too-many-requests", `Too many requests; try again in ${wait} seconds`, {
        retryAfterSeconds: wait,
      });
    await next();
  });
};
