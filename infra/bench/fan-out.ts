/**
 * One alert to many of very many subscribers, on the embedded database, while the process is killed again and again:
 * `tsx infra/bench/fan-out.ts [--subscribers 100000] [--matches 10000] [--kills 5]`. Prints what came of it as JSON.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import { BatchWriteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { filterSchema } from "../../shared/alert/filter-schema.ts";
import { deriveEntries } from "../../shared/alert/recipients.ts";
import type { ContactRecord } from "../../shared/extract/contact-record.ts";
import { openContactStore } from "../../shared/store/contacts.ts";
import { openSubscriberStore, type Subscriber } from "../../shared/store/subscribers.ts";
import { openTable, type Capacity, type Item, type Table } from "../../shared/store/table.ts";
import { openQueueFolder, DurableQueue } from "../local/durable-queue.ts";
import { startEmbeddedDatabase, type EmbeddedDatabase } from "../local/embedded-database.ts";
import { openOutboxMailer } from "../local/outbox-mailer.ts";
import { queues } from "../wiring.ts";

export interface FanOutResult {
  subscribers: number;
  matches: number;
  kills: number;
  mails: number;
  /** Recipients who got none, and mails beyond the first to a recipient. */
  missing: number;
  repeated: number;
  seconds: number;
  mailsPerSecond: number;
  /** Processor time of all threads; two cores have 2,000 ms a second. */
  cpuMsPerMail: number;
  writeUnitsPerMail: number;
}

const AT = "2026-01-05T08:00:00.000Z";
const record: ContactRecord = {
  type: "call",
  status: "held",
  level: "leader",
  participants: [
    { id: "vladimir-putin", name: "Vladimir Putin", country: "RU", office: "president", level: "leader" },
    { id: "donald-trump", name: "Donald Trump", country: "US", office: "president", level: "leader" },
  ],
  date: { from: "2026-01-05", to: "2026-01-05" },
  durationMinutes: { min: 50, max: 50 },
  place: null,
  hostCountry: null,
  initiator: null,
  ordinal: null,
  reportedBy: [],
  topics: [],
  evidence: [{ quote: "Hai ông nói chuyện qua điện thoại 50 phút.", start: 0, end: 42 }],
  confidence: 1,
};

/** Matching ones ask for one leader, a pair or everything; the others for leaders who took no part. */
function subscriberOf(n: number, matching: boolean): Subscriber {
  const wishes = matching
    ? [{ leaders: ["vladimir-putin", "donald-trump"] }, { pairs: ["RU+US"] }, {}][n % 3]
    : { leaders: [`leader-${n % 200}`] };
  const filter = filterSchema.parse(wishes);
  const subscription = { id: "s", origin: "site" as const, filter, hour: 7, weekday: 1, createdAt: AT };
  return {
    id: n.toString(16).padStart(32, "0"),
    address: `reader${n}@bench.example`,
    lang: n % 2 ? "vi" : "en",
    timeZone: "Asia/Ho_Chi_Minh",
    subscriptions: [{ ...subscription, frequency: "immediate" }],
    createdAt: AT,
    revision: 0,
    entries: [],
  };
}

/** A table whose puts travel 25 at a time and ask no conditions: to fill an empty one. */
function bulkTable({ client, documents: own, tableName }: EmbeddedDatabase): {
  table: Table;
  flush: () => Promise<void>;
} {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const waiting: Item[] = [];
  const flush = async () => {
    while (waiting.length) {
      const requests = waiting.splice(0, 25).map((item) => ({ PutRequest: { Item: item } }));
      await documents.send(new BatchWriteCommand({ RequestItems: { [tableName]: requests } }));
    }
  };
  const put = async (item: Item) => {
    waiting.push(item);
    if (waiting.length >= 250) await flush();
  };
  return { table: { ...openTable(own, tableName), put }, flush };
}

async function fill(folder: string, subscribers: number, matches: number): Promise<void> {
  const database = await startEmbeddedDatabase(join(folder, "database"));
  const bulk = bulkTable(database);
  const store = openSubscriberStore(bulk.table);
  const every = Math.floor(subscribers / matches);
  for (let n = 0; n < subscribers; n++) {
    const subscriber = subscriberOf(n, n % every === 0 && n / every < matches);
    await store.save(subscriber, deriveEntries(subscriber));
    if (process.stderr.isTTY && n % 1000 === 0) process.stderr.write(`\r${n} subscribers`);
  }
  await bulk.flush();
  await tell(openTable(database.documents, database.tableName));
  await database.close();

  const queueFolder = await openQueueFolder(join(folder, "queues"));
  const settings = { settings: queues.alerts, batchSize: 1, onError: () => undefined };
  const alerts = await DurableQueue.open("alerts", queueFolder, settings);
  await alerts.send({ contactId: "bench", milestone: "new", revision: 1, at: AT, background: false });
  await queueFolder.close();
}

async function tell(table: Table): Promise<void> {
  const page = {
    sourceId: "00112233445566aa",
    versionId: "00112233445566aa-1",
    url: "https://bao.example/bai",
    outlet: "bao.example",
    title: "Điện đàm",
    lang: "vi" as const,
    publishedAt: AT,
    seenAt: AT,
  };
  const seen = {
    id: "bench",
    sides: "donald-trump+vladimir-putin",
    firstSeen: AT,
    updatedAt: AT,
    revision: 1,
  };
  const contact = { ...record, ...seen, disputed: [], links: [], reports: 1, outlets: 1 };
  const claim = { contactId: "bench", page, record, firstSeen: AT, revision: 1 };
  const revision = { contactId: "bench", n: 1, at: AT, what: "first-seen" as const, changes: [], contact };
  await openContactStore(table).save({ before: undefined, after: contact, claims: [claim], revision });
}

/** What a worker used up. */
interface Figures {
  capacity: Capacity;
  cpuMs: number;
}

/** Lets workers go on until all is sent, and kills the first few of them in the midst of it. */
async function work(folder: string, kills: number): Promise<Figures & { seconds: number }> {
  const worker = fileURLToPath(new URL("fan-out-worker.ts", import.meta.url));
  const total = { read: 0, write: 0 };
  let seconds = 0;
  let cpuMs = 0;
  for (let run = 0; ; run++) {
    const child = fork(worker, [folder], { execArgv: ["--import", "tsx"] });
    const ready = once(child, "message");
    const exited = once(child, "exit") as Promise<[number | null]>;
    await Promise.race([ready, exited]);
    const startedAt = performance.now();
    if (run < kills) void sleep(300 + 400 * run).then(() => child.kill("SIGKILL"));
    const [code] = await exited;
    seconds += (performance.now() - startedAt) / 1000;
    const latest = JSON.parse(await readFile(join(folder, "figures.json"), "utf8")) as Figures;
    total.read += latest.capacity.read;
    total.write += latest.capacity.write;
    cpuMs += latest.cpuMs;
    if (code === 0) return { seconds, cpuMs, capacity: total };
    if (run > kills) throw new Error(`The worker ended with ${code}`);
  }
}

/** @param options how many subscribers, how many of them want the alert, how often the process is killed */
export async function runFanOut(options: {
  subscribers: number;
  matches: number;
  kills: number;
}): Promise<FanOutResult> {
  const folder = await mkdtemp(join(tmpdir(), "parley-fan-out-"));
  try {
    await fill(folder, options.subscribers, options.matches);
    const { seconds, cpuMs, capacity } = await work(folder, options.kills);
    const outbox = await openOutboxMailer(join(folder, "outbox.jsonl"), () => new Date());
    const mails = await outbox.list();
    const recipients = new Set(mails.map(({ to }) => to)).size;
    return {
      ...options,
      mails: mails.length,
      missing: options.matches - recipients,
      repeated: mails.length - recipients,
      seconds: Number(seconds.toFixed(1)),
      mailsPerSecond: Math.round(mails.length / seconds),
      cpuMsPerMail: Number((cpuMs / mails.length).toFixed(2)),
      writeUnitsPerMail: Number((capacity.write / mails.length).toFixed(3)),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const number = (value: string) => ({ type: "string" as const, default: value });
  const options = { subscribers: number("100000"), matches: number("10000"), kills: number("5") };
  const { subscribers, matches, kills } = parseArgs({ options }).values;
  const sizes = { subscribers: Number(subscribers), matches: Number(matches), kills: Number(kills) };
  process.stdout.write(`${JSON.stringify(await runFanOut(sizes))}\n`);
}
