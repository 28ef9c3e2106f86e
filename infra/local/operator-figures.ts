/** What the operator's page shows on one machine, and who may see it there. */
import { timingSafeEqual } from "node:crypto";
import { sha256 } from "../../shared/snapshot/hash.ts";
import type { OperatorFigures } from "../../shared/web/env.ts";
import type { QueueName } from "../../shared/path.ts";
import { prices } from "../aws/cost/prices.ts";
import type { LocalServices } from "./local-services.ts";

type Told = Pick<LocalServices, "queues" | "table" | "mailer">;

/** @param since when this process began to count */
export async function operatorFigures(
  { queues, table, mailer }: Told,
  since: Date,
): Promise<OperatorFigures> {
  const names = Object.keys(queues) as QueueName[];
  const [sent, ...dead] = await Promise.all([
    mailer.list(),
    ...names.map((name) => queues[name].deadLetters()),
  ]);
  const { read, write } = table.consumed();
  const mailsSent = sent.filter(({ sentAt }) => sentAt >= since.toISOString()).length;
  return {
    queues: names.map((name, n) => ({ name, waiting: queues[name].depth, dead: dead[n]!.length })),
    since: since.toISOString(),
    mailsSent,
    readUnits: read,
    writeUnits: write,
    usd: read * prices.readUnit + write * prices.writeUnit + mailsSent * prices.mail,
  };
}

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
