/** Headers that every answer carries: nothing is loaded, framed or run but what this server sends itself. */
import { createMiddleware } from "hono/factory";
import type { Config } from "../../services.ts";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

const HEADERS: Record<string, string> = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "x-frame-options": "DENY",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-permitted-cross-domain-policies": "none",
};

/** A site that is served by HTTPS has browsers remember that. */
export const sendHeaders = (config: Pick<Config, "baseUrl">) =>
  createMiddleware(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS))
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    if (config.baseUrl.startsWith("https:"))
      context.res.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  });

/**
 * For a stored page of somebody else: an opaque origin without scripts, forms, plugins or any load from elsewhere.
 * Its own inline styles may apply, so that it can be recognised.
 */
export const SNAPSHOT_HEADERS: Record<string, string> = {
  "content-security-policy":
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
  "x-frame-options": "SAMEORIGIN",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, noarchive",
  "cache-control": "public, max-age=86400",
};
