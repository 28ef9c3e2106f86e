/** The services of one machine: the embedded database, durable queues, folders for snapshots and mails. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { anyAddress, isPublicAddress } from "../../shared/fetch/address-guard.ts";
import { createHubClient } from "../../shared/fetch/ask-hub.ts";
import { createPageFetcher } from "../../shared/fetch/fetch-page.ts";
import { obeyRobots } from "../../shared/fetch/obey-robots.ts";
import { createPoliteness } from "../../shared/fetch/politeness.ts";
import { createWebhookCaller } from "../../shared/alert/webhooks.ts";
import { createSmtpMailer } from "../../shared/mail/smtp-mailer.ts";
import { nameWith } from "../../shared/mail/name-people.ts";
import { createSigner } from "../../shared/mail/tokens.ts";
import { knownPeople } from "../../shared/people/known-people.ts";
import type { Log } from "../../shared/log.ts";
import type { QueueName, Queues } from "../../shared/path.ts";
import type { Config, Services } from "../../shared/services.ts";
import { migrate } from "../../shared/store/migrate.ts";
import { openStores } from "../../shared/store/open-stores.ts";
import { openCacheStore } from "../../shared/store/settings.ts";
import { openTable, type Table } from "../../shared/store/table.ts";
import { functions, type FunctionWiring, queues as queueSettings } from "../wiring.ts";
import { claimFolder } from "./data-folder.ts";
import { DurableQueue } from "./durable-queue.ts";
import { startEmbeddedDatabase } from "./embedded-database.ts";
import { openFolderSnapshots } from "./folder-snapshots.ts";
import { openOutboxMailer, sendAndKeep, type OutboxMailer } from "./outbox-mailer.ts";
import { keepSecret } from "./keep-secret.ts";

export interface LocalOptions {
  dataFolder: string;
  allowPrivateHosts: boolean;
  config: Config;
  clock: () => Date;
  log: Log;
}

export interface LocalServices extends Services {
  queues: Queues & Record<QueueName, DurableQueue>;
  table: Table;
  mailer: OutboxMailer;
  close(): Promise<void>;
}

const QUEUE_NAMES = Object.keys(queueSettings) as QueueName[];

/** How many messages of a queue its function takes at once. */
function batchSizeOf(queue: QueueName): number {
  const wirings = Object.values<FunctionWiring>(functions);
  const [size = 1] = wirings.flatMap(({ on }) =>
    "queues" in on && on.queues.includes(queue) ? [on.batchSize] : [],
  );
  return size;
}

/** @throws FolderInUse */
export async function openLocalServices(options: LocalOptions): Promise<LocalServices> {
  const { dataFolder, allowPrivateHosts, config, clock, log } = options;
  const queueFolder = await claimFolder(dataFolder);
  const database = await startEmbeddedDatabase(join(dataFolder, "database"));
  await migrate(database.documents, database.tableName, (did) => log.info("migrated", { did }));
  const table = openTable(database.documents, database.tableName);

  const openQueue = (name: QueueName) =>
    DurableQueue.open(name, queueFolder, {
      settings: queueSettings[name],
      batchSize: batchSizeOf(name),
      onError: (queue, error) => log.error("queue-failed", { queue, reason: String(error) }),
    });
  const opened = await Promise.all(QUEUE_NAMES.map(async (name) => [name, await openQueue(name)] as const));
  const queues = Object.fromEntries(opened) as Record<QueueName, DurableQueue>;

  const outbox = await openOutboxMailer(join(dataFolder, "outbox.jsonl"), clock);
  const { SMTP_URL, PARLEY_FROM } = process.env;
  const from = PARLEY_FROM || `Parley <parley@${new URL(config.baseUrl).hostname}>`;
  const smtp = SMTP_URL ? createSmtpMailer({ url: SMTP_URL, from }) : undefined;
  const isAllowed = allowPrivateHosts ? anyAddress : isPublicAddress;
  const userAgent = `Parley/1.0 (+${config.baseUrl}/about)`;
  const fetcher = obeyRobots(createPageFetcher({ userAgent, now: clock, isAllowed }), {
    cache: openCacheStore(table, "robots", clock),
    politeness: createPoliteness(allowPrivateHosts ? 0 : 1000),
    now: clock,
  });
  const hubs = createHubClient({ userAgent, isAllowed });
  return {
    clock,
    log,
    config,
    queues,
    table,
    fetcher,
    hubs,
    ...openStores(table, clock),
    mailer: smtp ? sendAndKeep(smtp, outbox) : outbox,
    webhooks: createWebhookCaller(clock, allowPrivateHosts),
    signer: createSigner(await keepSecret(join(dataFolder, "secret"))),
    nameOf: nameWith(knownPeople),
    worker: { id: randomUUID(), alone: true },
    snapshots: openFolderSnapshots(join(dataFolder, "snapshots")),
    async close() {
      await Promise.all(Object.values(queues).map((queue) => queue.stop()));
      smtp?.close();
      await outbox.close();
      await fetcher.close();
      await database.close();
      await queueFolder.close();
    },
  };
}
