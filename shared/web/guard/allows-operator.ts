/** Who may see what is for the operator alone: the operator's page and, on one machine, the outbox with its addresses. */
import { timingSafeEqual } from "node:crypto";
import { createMiddleware } from "hono/factory";
import { sha256 } from "../../snapshot/hash.ts";
import { Refusal } from "../refusal.ts";

const PASSED_ON = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];
const OWN_NAMES = /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * With a token, whoever names it, as a bearer or as the password that a browser asks for. Without one, whoever sits at
 * this machine: a request that a proxy passed on comes from elsewhere, and one that asks for another name than the
 * machine's own has been led here by somebody's page.
 */
export function allowsOperator(token: string | undefined): (request: Request) => boolean {
  return ({ headers, url }) => {
    if (!token) return !PASSED_ON.some((name) => headers.has(name)) && OWN_NAMES.test(new URL(url).hostname);
    const [scheme = "", given = ""] = (headers.get("authorization") ?? "").split(" ");
    const named = /^basic$/i.test(scheme)
      ? Buffer.from(given, "base64").toString("utf8").split(":").slice(1).join(":")
      : given;
    return timingSafeEqual(Buffer.from(sha256(named)), Buffer.from(sha256(token)));
  };
}

/** Lets the operator through, and asks everybody else for the password. */
export const onlyOperator = (allows: (request: Request) => boolean) =>
  createMiddleware(async (context, next) => {
    if (!allows(context.req.raw)) {
      context.header("www-authenticate", 'Basic realm="Parley", charset="UTF-8"');
      throw new Refusal(
        401,
        "unauthorized",
        "This page is for the operator: on one machine, open it there or set PARLEY_OPERATOR_TOKEN",
      );
    }
    await next();
  });
