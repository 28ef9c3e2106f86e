/**
 * A form is taken only from our own pages. There are no cookies, so a foreign page could not act in a reader's name
 * anyway; this keeps it from sending subscriptions through the reader's browser. Mail clients that unsubscribe by one
 * click (RFC 8058) and programs send no `Origin` and pass.
 */
import { createMiddleware } from "hono/factory";
import { Refusal } from "../refusal.ts";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/** @param baseUrl where the site is reached; its own address on one machine is accepted too */
export const refuseForeignForms = (baseUrl: string) =>
  createMiddleware(async (context, next) => {
    if (!SAFE_METHODS.has(context.req.method) && isForeign(context.req.raw, baseUrl))
      throw new Refusal(403, "foreign-form", "Forms are taken from our own pages only");
    await next();
  });

function isForeign(request: Request, baseUrl: string): boolean {
  if (request.headers.get("sec-fetch-site") === "cross-site") return true;
  const origin = request.headers.get("origin");
  if (origin === null) return false;
  return origin !== new URL(baseUrl).origin && origin !== new URL(request.url).origin;
}
