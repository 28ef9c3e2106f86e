/** A small record through the real stores and the real resolver: the app with the stories of `stories.ts`. */
import { startEmbeddedDatabase } from "../../infra/local/embedded-database.ts";
import { handle as sendAlerts } from "../../functions/send-alerts.ts";
import { handle as sendMail } from "../../functions/send-mail.ts";
import type { Mail } from "../../shared/mail/mailer.ts";
import { nameWith } from "../../shared/mail/name-people.ts";
import { createWebhookCaller } from "../../shared/alert/webhooks.ts";
import { createSigner } from "../../shared/mail/tokens.ts";
import type { AlertRequest, MailRequest } from "../../shared/path.ts";
import { knownPeople } from "../../shared/people/known-people.ts";
import { createLog } from "../../shared/log.ts";
import { resolveReport } from "../../shared/resolve/resolve-report.ts";
import { reportsBySides } from "../../shared/resolve/sides-of.ts";
import { sha256, sourceIdOf } from "../../shared/snapshot/hash.ts";
import type { Snapshot, SnapshotStore } from "../../shared/store/snapshots.ts";
import { openStores } from "../../shared/store/open-stores.ts";
import { openTable } from "../../shared/store/table.ts";
import { hashText, versionId, type Version } from "../../shared/store/versions.ts";
import { noteOutcome, type Watch } from "../../shared/store/watches.ts";
import { createApp } from "../../shared/web/create-app.ts";
import type { SentMail, WebOptions } from "../../shared/web/env.ts";
import { NEWS, NOW, PAGES, type Edition, type Page } from "./stories.ts";

const BASE = "https://parley.test";

/** Snapshots in memory, under the same contract as the folder's. */
function keepSnapshots(): SnapshotStore {
  const kept = new Map<string, Snapshot>();
  return {
    put: async (hash, snapshot) => void kept.set(hash, snapshot),
    get: async (hash) => kept.get(hash),
  };
}

export async function seededApp(options: WebOptions = {}) {
  const database = await startEmbeddedDatabase();
  const table = openTable(database.documents, database.tableName);
  const lines: string[] = [];
  const waiting: MailRequest[] = [];
  const mails: SentMail[] = [];
  const clock = () => NOW;
  const services = {
    ...{ clock, log: createLog((line) => lines.push(line), clock) },
    config: { baseUrl: BASE, settleSeconds: 0, recentDays: 14 },
    ...openStores(table, clock),
    snapshots: keepSnapshots(),
    signer: createSigner("a secret of at least thirty-two characters"),
    nameOf: nameWith(knownPeople),
    webhooks: createWebhookCaller(clock, true),
    worker: { id: "test", alone: true },
    queues: {
      mail: { send: async (request: MailRequest) => void waiting.push(request) },
      answers: { send: async (request: MailRequest) => void waiting.push(request) },
      checks: { send: async () => undefined },
      alerts: { send: async () => undefined },
    },
    mailer: {
      async send(mail: Mail) {
        mails.unshift({ ...mail, sentAt: NOW.toISOString() });
        return mail.headers["Message-ID"] ?? "";
      },
    },
  };
  /** Sends what waits, as the function behind the queue of mails does, and answers the latest mail. */
  async function deliver(): Promise<SentMail | undefined> {
    const Records = waiting
      .splice(0)
      .map((request, n) => ({ messageId: String(n), body: JSON.stringify(request) }));
    await sendMail({ Records }, services);
    return mails[0];
  }
  /** A page tells of a new call between Moscow and Washington; whoever asked for that gets the mail that is answered. */
  async function publishNews(): Promise<SentMail | undefined> {
    await addSource(NEWS, services);
    const alerts = await addEdition(NEWS, NEWS.editions[0]!, 1, services);
    const Records = alerts.map((alert, n) => ({ messageId: String(n), body: JSON.stringify(alert) }));
    await sendAlerts({ Records }, services);
    return deliver();
  }
  await seedPages(services);
  const whole = async (filter: object) => (await services.contacts.list(filter)).items[0]?.id ?? "";
  const ids = {
    call: await whole({ pair: "RU+US" }),
    visit: await whole({ pair: "CN+FR" }),
    source: sourceIdOf(PAGES[0]!.url),
    version: (n: number) => versionId(sourceIdOf(PAGES[0]!.url), n),
    english: versionId(sourceIdOf(PAGES[1]!.url), 1),
  };
  return {
    app: createApp(services, { outbox: async () => mails, ...options }),
    deliver,
    publishNews,
    services,
    table,
    ids,
    log: lines,
    close: () => database.close(),
  };
}

type Stores = Awaited<ReturnType<typeof seededApp>>["services"];

/** Editions in the order in which they appeared. */
async function seedPages(stores: Stores): Promise<void> {
  for (const page of PAGES) await addSource(page, stores);
  const editions = PAGES.flatMap((page) =>
    page.editions.map((edition, n) => ({ page, edition, seq: n + 1 })),
  );
  editions.sort((a, b) => (a.edition.seenAt < b.edition.seenAt ? -1 : 1));
  for (const { page, edition, seq } of editions) await addEdition(page, edition, seq, stores);
}

const SLOT = "300#0";
const ADDED_AT = "2025-12-01T00:00:00.000Z";

async function addSource({ url, name, lang, editions }: Page, stores: Stores): Promise<void> {
  const id = sourceIdOf(url);
  const source = { id, url, name, lang, kind: "article" as const, addedAt: ADDED_AT, slot: SLOT };
  await stores.sources.add({ ...source, state: "active", stateSince: ADDED_AT });
  const watch: Watch = {
    ...{ sourceId: id, url, host: new URL(url).host, slot: SLOT, name, addedAt: ADDED_AT },
    ...{ checkedAt: "2025-12-29T04:58:30.000Z", outcome: "unchanged", status: 200 },
    okAt: "2025-12-29T04:58:30.000Z",
    recent: (["new", "unchanged", "changed", "error"] as const).reduce(noteOutcome, ""),
    ...{
      failures: 0,
      gone: 0,
      versionSeq: editions.length,
      unchanged: 3,
      changedAt: editions.at(-1)!.seenAt,
    },
  };
  await stores.watches.add(watch);
  await stores.versions.setNoise(id, [
    { at: "2025-12-28T17:00:00.000Z", why: "counter", before: "12 bình luận", after: "15 bình luận" },
  ]);
}

async function addEdition(
  { url, lang, editions }: Page,
  edition: Edition,
  seq: number,
  stores: Stores,
): Promise<AlertRequest[]> {
  const { text, html = `<p>${text}</p>`, seenAt, records } = edition;
  const id = sourceIdOf(url);
  const body = Buffer.from(html);
  await stores.snapshots.put(sha256(body), { url, seenAt, status: 200, headers: {}, body });
  const version: Version = {
    ...{ id: versionId(id, seq), sourceId: id, seq, url, title: text.split("\n")[0]!, lang, seenAt },
    publishedAt: "2025-12-28T14:50:00.000Z",
    textHash: hashText(text),
    snapshot: {
      sha256: sha256(body),
      bytes: body.length,
      status: 200,
      contentType: "text/html; charset=utf-8",
    },
    records,
    ...(seq > 1 && { change: { addedWords: 6, removedWords: 5, movedLines: 0, summary: "50 → 75 phút" } }),
  };
  await stores.versions.add(version, text);
  await stores.sources.update(id, { latestVersionId: version.id });
  const reporting = {
    sourceId: id,
    versionId: version.id,
    url,
    outlet: new URL(url).host,
    title: version.title,
  };
  const page = { ...reporting, lang, publishedAt: version.publishedAt ?? null, seenAt };
  const [before, after] = [editions[seq - 2]?.records[0], records[0]];
  const anew =
    before && after
      ? { reported: [], revised: [{ before, after }], withdrawn: [] }
      : { reported: records, revised: [], withdrawn: [] };
  const resolving = { contacts: stores.contacts, clock: () => new Date(seenAt) };
  const policy = { recentDays: 14, settleSeconds: 0 };
  const alerts: AlertRequest[] = [];
  for (const report of reportsBySides(page, false, anew))
    alerts.push(...(await resolveReport(report, { ...resolving, policy })));
  return alerts;
}
