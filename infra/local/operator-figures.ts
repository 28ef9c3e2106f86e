/** What the operator's page shows on one machine. */
import type { OperatorFigures } from "../../shared/web/env.ts";
import type { QueueName } from "../../shared/path.ts";
import { usdOf } from "../aws/cost/prices.ts";
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
  const { read: readUnits, write: writeUnits } = table.consumed();
  const mailsSent = sent.filter(({ sentAt }) => sentAt >= since.toISOString()).length;
  return {
    queues: names.map((name, n) => ({ name, waiting: queues[name].depth, dead: dead[n]!.length })),
    since: since.toISOString(),
    ...{ mailsSent, readUnits, writeUnits },
    usd: usdOf({ mailsSent, readUnits, writeUnits }),
  };
}
