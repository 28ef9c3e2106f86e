/** The part of the path from an alert to the outbox, on a real database; queues are worked off by `drain`. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as sendAlerts from "../../functions/send-alerts.ts";
import * as sendMail from "../../functions/send-mail.ts";
import { startEmbeddedDatabase, type EmbeddedDatabase } from "../../infra/local/embedded-database.ts";
import { openOutboxMailer, type OutboxMailer } from "../../infra/local/outbox-mailer.ts";
import { createWebhookCaller } from "../../shared/alert/webhooks.ts";
import { createLog } from "../../shared/log.ts";
import type { WholeContact } from "../../shared/store/contacts.ts";
import { nameWith } from "../../shared/mail/name-people.ts";
import { createSigner } from "../../shared/mail/tokens.ts";
import type {
  AlertRequest,
  MailRequest,
  PageAlert,
  QueueEvent,
  QueueResult,
  Queues,
} from "../../shared/path.ts";
import { knownPeople } from "../../shared/people/known-people.ts";
import type { Services } from "../../shared/services.ts";
import { openStores } from "../../shared/store/open-stores.ts";
import { openTable, type Table } from "../../shared/store/table.ts";

type Used =
  | "clock"
  | "log"
  | "config"
  | "contacts"
  | "sources"
  | "watches"
  | "versions"
  | "changes"
  | "pushes"
  | "settings"
  | "milestones"
  | "subscribers"
  | "pendings"
  | "suppressions"
  | "limits"
  | "outbox"
  | "signer"
  | "webhooks"
  | "nameOf"
  | "worker";

export interface MailBench extends Pick<Services, Used> {
  queues: Pick<Queues, "alerts" | "mail" | "answers">;
  mailer: OutboxMailer;
  table: Table;
  database: EmbeddedDatabase;
  logged: string[];
  waiting: { alerts: (AlertRequest | PageAlert)[]; mail: MailRequest[] };
  /** Contacts that the path knows, by id. */
  told: Map<string, WholeContact>;
  setTime(time: string): void;
  /** Works until both queues are empty. */
  drain(): Promise<void>;
}

/** As often as a message may fail before it is a dead letter. */
const MOST_ATTEMPTS = 10;

const nameOf = nameWith(knownPeople);

export const eventOf = (...bodies: unknown[]): QueueEvent => ({
  Records: bodies.map((body, n) => ({ messageId: String(n), body: JSON.stringify(body) })),
});

export async function openMailBench(): Promise<MailBench> {
  const opened = await startEmbeddedDatabase();
  const table = openTable(opened.documents, opened.tableName);
  let now = new Date("2025-12-28T17:00:00.000Z");
  const clock = () => now;
  const logged: string[] = [];
  const waiting: MailBench["waiting"] = { alerts: [], mail: [] };
  const told = new Map<string, WholeContact>();
  const folder = await mkdtemp(join(tmpdir(), "parley-outbox-"));
  const contacts: Pick<Services["contacts"], "get" | "getWhole"> = {
    get: async (id) => told.get(id)?.contact,
    getWhole: async (id) => told.get(id),
  };
  const mailer = await openOutboxMailer(join(folder, "outbox.jsonl"), clock);
  const database = {
    ...opened,
    async close() {
      await mailer.close();
      await opened.close();
    },
  };
  const bench: MailBench = {
    clock,
    log: createLog((line) => logged.push(line), clock),
    config: { baseUrl: "https://parley.example", settleSeconds: 0, recentDays: 14 },
    ...openStores(table, clock),
    contacts: contacts as Services["contacts"],
    webhooks: createWebhookCaller(clock, true),
    signer: createSigner("a secret of at least thirty-two characters"),
    nameOf,
    worker: { id: "test", alone: true },
    queues: {
      alerts: { send: async (message) => void waiting.alerts.push(message) },
      mail: { send: async (message) => void waiting.mail.push(message) },
      answers: { send: async (message) => void waiting.mail.push(message) },
    },
    mailer,
    table,
    database,
    logged,
    waiting,
    told,
    setTime(time) {
      now = new Date(time);
    },
    async drain() {
      for (let attempt = 1; waiting.alerts.length + waiting.mail.length > 0; attempt++) {
        const alerts = waiting.alerts.splice(0);
        const mails = waiting.mail.splice(0);
        const again = <T>(messages: T[], { batchItemFailures }: QueueResult) =>
          batchItemFailures.map(({ itemIdentifier }) => messages[Number(itemIdentifier)]!);
        waiting.alerts.push(...again(alerts, await sendAlerts.handle(eventOf(...alerts), bench)));
        waiting.mail.push(...again(mails, await sendMail.handle(eventOf(...mails), bench)));
        if (attempt > MOST_ATTEMPTS) throw new Error(`messages failed:\n${logged.join("\n")}`);
      }
    },
  };
  return bench;
}
