/** Who may see the operator's page. */
import { timingSafeEqual } from "node:crypto";
import { sha256 } from "../../snapshot/hash.ts";

/**
 * With a token, whoever names it, as a bearer or as the password that a browser asks for. Without one, whoever sits at
 * this machine: a request that a proxy passed on comes from elsewhere.
 */
export function allowsOperator(token: string | undefined): (request: Request) => boolean {
  return ({ headers }) => {
    if (!token) return !["forwarded", "x-forwarded-for", "via"].some((name) => headers.has(name));
    const [scheme = "", given = ""] = (headers.get("authorization") ?? "").split(" ");
    const named = /^basic$/i.test(scheme)
      ? Buffer.from(given, "base64").toString("utf8").split(":").slice(1).join(":")
      : given;
    return timingSafeEqual(Buffer.from(sha256(named)), Buffer.from(sha256(token)));
  };
}
