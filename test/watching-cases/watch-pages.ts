// What the watching cases run on: a server on loopback whose pages a test sets, and real checks with the real stores.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedDatabase } from "../../infra/local/embedded-database.ts";
import { openFolderSnapshots } from "../../infra/local/folder-snapshots.ts";
import { anyAddress } from "../../shared/fetch/address-guard.ts";
import { createHubClient } from "../../shared/fetch/ask-hub.ts";
import { createPageFetcher } from "../../shared/fetch/fetch-page.ts";
import type { PageFetcherOptions } from "../../shared/fetch/fetch-page.ts";
import { obeyRobots } from "../../shared/fetch/obey-robots.ts";
import { createPoliteness } from "../../shared/fetch/politeness.ts";
import type { CheckRequest, MailRequest, MentionReport, Queue } from "../../shared/path.ts";
import { sourceIdOf } from "../../shared/snapshot/hash.ts";
import { openCacheStore, openSettingStore } from "../../shared/store/settings.ts";
import { openSourceStore } from "../../shared/store/sources.ts";
import type { Source } from "../../shared/store/sources.ts";
import { openTable, type Table } from "../../shared/store/table.ts";
import { openContactStore } from "../../shared/store/contacts.ts";
import { openPushStore } from "../../shared/store/pushes.ts";
import { openChangeStore } from "../../shared/store/changes.ts";
import { openSubscriberStore } from "../../shared/store/subscribers.ts";
import { openVersionStore } from "../../shared/store/versions.ts";
import { openWatchStore } from "../../shared/store/watches.ts";
import { checkPage } from "../../shared/watch/check-page.ts";
import type { CheckReport, CheckServices } from "../../shared/watch/check-page.ts";
import { enqueueDuePages } from "../../shared/watch/enqueue-due-pages.ts";
import { beginToWatch } from "../../shared/watch/new-watch.ts";

class Kept<T> implements Queue<T> {
  readonly sent: T[] = [];
  async send(message: T): Promise<void> {
    this.sent.push(message);
  }
}

/** @param around stands between the stores and the table, for tests of what happens when it fails */
export async function openWatcher(
  options: Partial<PageFetcherOptions> = {},
  around: (table: Table) => Table = (table) => table,
) {
  const folder = await mkdtemp(join(tmpdir(), "watching-"));
  const database = await startEmbeddedDatabase();
  const table = around(openTable(database.documents, database.tableName));
  const pages = new Map<string, RequestListener>();
  const server = createServer((request, response) => {
    const answer = pages.get(request.url ?? "");
    if (answer) answer(request, response);
    else response.writeHead(404).end("không có");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  let time = Date.parse("2026-11-21T10:00:00Z");
  const clock = () => new Date((time += 1));
  const client = createPageFetcher({
    userAgent: "Parley/test",
    now: clock,
    isAllowed: anyAddress,
    ...options,
  });
  const checks = new Kept<CheckRequest>();
  const mentions = new Kept<MentionReport>();
  const mail = new Kept<MailRequest>();
  const unused = { send: () => Promise.reject(new Error("not on this part of the path")) };
  const services: CheckServices = {
    clock,
    log: { info() {}, warn() {}, error() {} },
    fetcher: obeyRobots(client, {
      cache: openCacheStore(table, "robots", clock),
      politeness: createPoliteness(0),
      now: clock,
    }),
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
    queues: { checks, mentions, alerts: unused, mail, answers: unused },
  };
  const settings = openSettingStore(table);
  const urlOf = (path: string) => (path.startsWith("/") ? `${base}${path}` : path);

  /** Begins to watch the page, as an article unless said otherwise. */
  function begin(path: string, source: Partial<Source> = {}) {
    const url = urlOf(path);
    const addedAt = clock().toISOString();
    const settings = { id: sourceIdOf(url), url, kind: "article" as const, name: path, addedAt, ...source };
    return beginToWatch(settings, {}, services);
  }

  return {
    base,
    services,
    mentions: mentions.sent,
    mail: mail.sent,
    table,
    /** From now on the page at `path` answers this. */
    answer(
      path: string,
      page: string | Buffer | RequestListener,
      headers: Record<string, string> = {},
    ): void {
      const listener: RequestListener = (_, response) =>
        void response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers }).end(page);
      pages.set(path, typeof page === "function" ? page : listener);
    },
    begin,
    /** Checks that were asked for. */
    requested: checks.sent,
    /** Checks the page once, as an article unless said otherwise; begins to watch it if need be. */
    async check(path: string, source: Partial<Source> = {}, using = services): Promise<CheckReport> {
      const id = sourceIdOf(urlOf(path));
      const watched = (await services.watches.all()).find((watch) => watch.sourceId === id);
      const watch = watched ?? (await begin(path, source));
      if (!watch) throw new Error(`${path} is no longer watched`);
      const report = await checkPage(watch, using);
      if (!report) throw new Error("overtaken");
      return report;
    },
    /** The texts of the versions of a page, oldest first. */
    async texts(path: string): Promise<string[]> {
      const { items } = await services.versions.list(sourceIdOf(urlOf(path)));
      return Promise.all(items.toReversed().map((version) => services.versions.text(version.textHash)));
    },
    async versions(path: string) {
      return (await services.versions.list(sourceIdOf(urlOf(path)))).items.toReversed();
    },
    async watch(path: string) {
      return (await services.watches.all()).find((watch) => watch.url === urlOf(path));
    },
    noise: (path: string) => services.versions.noise(sourceIdOf(urlOf(path))),
    source: (path: string) => services.sources.get(sourceIdOf(urlOf(path))),
    /** URLs of all pages that are watched. */
    watched: async () => (await services.watches.all()).map((watch) => watch.url),
    /** Lets time pass and gives the URLs of what the schedule then asks for. */
    async due(milliseconds: number): Promise<string[]> {
      await enqueueDuePages({ ...services, settings });
      checks.sent.length = 0;
      time += milliseconds;
      await enqueueDuePages({ ...services, settings });
      return checks.sent.flatMap(({ watches }) => watches.map(({ url }) => url));
    },
    passTime: (milliseconds: number) => void (time += milliseconds),
    async close() {
      server.closeAllConnections();
      server.close();
      await services.fetcher.close();
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}

export const lead =
  "Hôm 20/11, Tổng thống Mỹ Donald Trump đã điện đàm với Tổng thống Nga Vladimir Putin về một lệnh ngừng bắn.";
export const body = [
  lead,
  "Cuộc điện đàm kéo dài 50 phút và bàn về việc trao đổi tù binh, theo thông báo của Điện Kremlin chiều nay.",
  "Hai bên thống nhất để các cố vấn gặp lại nhau trong tuần tới nhằm bàn tiếp về những điều còn khác biệt.",
];

/** A news page as a template would set it. */
export function article(
  paragraphs: string[],
  { head = "", around = "", title = "Hai tổng thống điện đàm về ngừng bắn" } = {},
) {
  return `<!doctype html><html lang="vi"><head><title>${title}</title>${head}</head><body>
<nav><a href="/">Trang chủ</a></nav><article class="detail"><h1>${title}</h1><div class="content">
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</div></article>${around}</body></html>`;
}
