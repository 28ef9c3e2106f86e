/** The first half of the path with real parts: a newsroom on loopback, the embedded database, checks run one by one. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Newsroom } from "../../infra/local/newsroom.ts";
import { startEmbeddedDatabase } from "../../infra/local/embedded-database.ts";
import { openFolderSnapshots } from "../../infra/local/folder-snapshots.ts";
import { anyAddress } from "../../shared/fetch/address-guard.ts";
import { createHubClient } from "../../shared/fetch/ask-hub.ts";
import { createPageFetcher } from "../../shared/fetch/fetch-page.ts";
import type { CheckRequest, MentionReport, Queue } from "../../shared/path.ts";
import { openSourceStore } from "../../shared/store/sources.ts";
import { openTable } from "../../shared/store/table.ts";
import { openContactStore } from "../../shared/store/contacts.ts";
import { openPushStore } from "../../shared/store/pushes.ts";
import { openChangeStore } from "../../shared/store/changes.ts";
import { openSubscriberStore } from "../../shared/store/subscribers.ts";
import { openVersionStore } from "../../shared/store/versions.ts";
import { openWatchStore } from "../../shared/store/watches.ts";
import { checkPage, type CheckReport, type CheckServices } from "../../shared/watch/check-page.ts";
import type { ConfiguredSource } from "../../shared/watch/read-sources-file.ts";
import { syncSources } from "../../shared/watch/sync-sources.ts";

/** Keeps what is sent, for a test to look at. */
class Kept<T> implements Queue<T> {
  readonly sent: T[] = [];
  async send(message: T): Promise<void> {
    this.sent.push(message);
  }
}

export async function openPath() {
  const folder = await mkdtemp(join(tmpdir(), "path-"));
  const database = await startEmbeddedDatabase();
  const table = openTable(database.documents, database.tableName);
  const newsroom = new Newsroom();
  const address = await newsroom.open();
  const checks = new Kept<CheckRequest>();
  const mentions = new Kept<MentionReport>();
  let now = Date.parse("2025-10-17T03:00:00Z");
  const clock = () => new Date((now += 1));
  const unused = { send: () => Promise.reject(new Error("not on this part of the path")) };
  const services: CheckServices = {
    clock,
    log: { info() {}, warn() {}, error() {} },
    fetcher: createPageFetcher({ userAgent: "Parley/test", now: clock, isAllowed: anyAddress }),
    sources: openSourceStore(table),
    watches: openWatchStore(table),
    pushes: openPushStore(table),
    contacts: openContactStore(table),
    config: { baseUrl: "http://parley.example", settleSeconds: 0, recentDays: 14 },
    hubs: createHubClient({ userAgent: "Parley/test", isAllowed: anyAddress }),
    versions: openVersionStore(table),
    changes: openChangeStore(table),
    subscribers: openSubscriberStore(table),
    snapshots: openFolderSnapshots(folder),
    queues: { checks, mentions, alerts: unused, mail: new Kept(), answers: unused },
  };

  return {
    newsroom,
    address,
    services,
    mentions,
    table,
    configure: (sources: ConfiguredSource[]) => syncSources(sources, services),
    /** Checks every live page once, and the pages that this leads to. */
    async checkAll(): Promise<Record<string, CheckReport>> {
      const reports: Record<string, CheckReport> = {};
      checks.sent.length = 0;
      const queue = await services.watches.all();
      for (let watch = queue.shift(); watch; watch = queue.shift()) {
        const report = await checkPage(watch, services);
        if (report) reports[new URL(report.url).pathname] = report;
        queue.push(...checks.sent.splice(0).flatMap((request) => request.watches));
      }
      return reports;
    },
    passTime: (ms: number) => (now += ms),
    async close() {
      await newsroom.close();
      await services.fetcher.close();
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}
