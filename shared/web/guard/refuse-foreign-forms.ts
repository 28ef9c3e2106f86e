/**
 * A form is taken only from our own pages. There are no cookies, so a foreign page could not act in a reader's name
 * anyway; this keeps it from sending subscriptions through the reader's browser. Mail clients that unsubscribe by one
 * click (RFC 8058) and programs send no `Origin` and pass.
 */
import { createMiddleware } from "hono/factory";
import type { Config } from "../../services.ts";
import { Refusal } from "../refusal.ts";

/** Its token says all: it may come from anywhere, as mail clients send it. */
const ONE_CLICK = "/unsubscribe";
const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/** @param config tells where the site is reached; the address that the request came to is accepted too */
export const refuseForeignForms = (config: Pick<Config, "baseUrl">) =>
  createMiddleware(async (context, next) => {
    if (
      !SAFE_METHODS.has(context.req.method) &&
      context.req.path !== ONE_CLICK &&
      isForeign(context.req.raw, config.baseUrl)
    )
      throw new Refusal(403, "foreign-form", "Forms are taken from our own pages only");
    await next();
  });

function isForeign(request: Request, baseUrl: string): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site === "cross-site") return true;
  // The browser's own word, which no page can put into its mouth; `Origin` may be "null" all the same.
  if (site === "same-origin") return false;
  const origin = request.headers.get("origin");
  if (origin === null) return false;
  return origin !== new URL(baseUrl).origin && origin !== new URL(request.url).origin;
}
