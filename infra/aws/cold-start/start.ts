/**
 * The cold start of a function on AWS: its services are opened once, from the environment that the stack gives it, and
 * handed to every event; what the run counted leaves as one line for CloudWatch.
 */
import { randomUUID } from "node:crypto";
import { createLog, type Log } from "../../../shared/log.ts";
import { createMeter } from "../../../shared/metrics.ts";
import type { Services } from "../../../shared/services.ts";
import { documentsOver } from "../../../shared/store/documents.ts";
import { openStores } from "../../../shared/store/open-stores.ts";
import { openTable, type Table } from "../../../shared/store/table.ts";
import type { FiguresService } from "../../../shared/web/env.ts";
import { askJson, ownAccount } from "../ask-aws.ts";

/** What the openers of further services build on. */
export interface Start {
  environment: (name: string) => string;
  clock: () => Date;
  log: Log;
  table: Table;
}

type Opened = Partial<Services & FiguresService>;
export type Opener = (start: Start) => Opened | Promise<Opened>;

/** The stack did not tell the function what it needs to know. */
export class MissingEnvironment extends Error {
  constructor(name: string) {
    super(`The environment variable ${name} is not set: was the function deployed by this stack?`);
    this.name = "MissingEnvironment";
  }
}

function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new MissingEnvironment(name);
  return value;
}

/** Lines of checks that found nothing are counted and not kept: they would be nine tenths of the log, and of its price. */
const BORING = new Set<unknown>(["unchanged", "not-modified"]);

/**
 * The handler that Lambda calls.
 * @param handle the function of the path
 * @param openers what opens the services that the wiring grants it, besides the stores
 */
export function start<Event, Answer>(
  handle: (event: Event, services: Services) => Promise<Answer>,
  openers: Opener[],
): (event: Event) => Promise<Answer> {
  const clock = () => new Date();
  const meter = createMeter({ Stack: environment("PARLEY_STACK") });
  const write = (line: string) => process.stdout.write(`${line}\n`);
  const written = createLog(write, clock);
  const log: Log = {
    ...written,
    info(event, fields) {
      meter.read(event, fields);
      if (!(event === "checked" && BORING.has(fields?.["outcome"]))) written.info(event, fields);
    },
    warn(event, fields) {
      meter.read(event, fields);
      written.warn(event, fields);
    },
  };
  const account = ownAccount(environment("AWS_REGION"));
  const table = openTable(documentsOver(askJson(account, "dynamodb")), environment("PARLEY_TABLE"));
  let before = table.consumed();

  async function open(): Promise<Services> {
    const opened = await Promise.all(
      openers.map(async (opener) => opener({ environment, clock, log, table })),
    );
    const stores = openStores(table, clock);
    const config = {
      baseUrl: environment("PARLEY_BASE_URL"),
      settleSeconds: Number(environment("PARLEY_SETTLE_SECONDS")),
      quietSeconds: Number(environment("PARLEY_QUIET_SECONDS")),
      recentDays: Number(environment("PARLEY_RECENT_DAYS")),
      reachable: true,
      operator: environment("PARLEY_OPERATOR"),
    };
    const worker = { id: randomUUID(), alone: false };
    return Object.assign({ clock, log, config, worker, ...stores }, ...opened) as Services;
  }

  // Begun while Lambda starts the function, when it has more of a processor; tried again if that fails.
  let services = open();
  services.catch(() => undefined);

  return async (event) => {
    try {
      services = services.catch(() => open());
      return await handle(event, await services);
    } finally {
      const after = table.consumed();
      meter.add("ReadUnits", after.read - before.read);
      meter.add("WriteUnits", after.write - before.write);
      before = after;
      const counts = meter.flush(clock());
      if (counts) write(counts);
    }
  };
}
