// The whole path with everything real, from pages on loopback to the mails in the outbox and the pages of the web.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localConfig } from "../../infra/local/local-config.ts";
import { openLocalServices } from "../../infra/local/local-services.ts";
import { consumeQueues, drainQueues } from "../../infra/local/run-functions.ts";
import { syncConfiguredSubscribers } from "../../shared/alert/sync-configured-subscribers.ts";
import { requestChecks } from "../../shared/watch/enqueue-due-pages.ts";
import type { ConfiguredSource } from "../../shared/watch/read-sources-file.ts";
import { syncSources } from "../../shared/watch/sync-sources.ts";
import { createApp } from "../../shared/web/create-app.ts";

export async function openParley() {
  const dataFolder = await mkdtemp(join(tmpdir(), "parley-"));
  const pages = new Map<string, RequestListener>();
  const server = createServer((request, response) => {
    const answer = pages.get(request.url ?? "");
    if (answer) answer(request, response);
    else response.writeHead(404).end("không có");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  let ahead = 0;
  const clock = () => new Date(Date.now() + ahead);
  const config = { ...localConfig(), settleSeconds: 0, operator: "operator@example.test" };
  const log = { info() {}, warn() {}, error() {} };
  const services = await openLocalServices({ dataFolder, allowPrivateHosts: true, config, clock, log });
  const app = createApp(services, { outbox: () => services.mailer.list() });
  const { queues } = services;
  consumeQueues(services);

  return {
    base,
    services,
    config,
    app,
    answer(path: string, page: string | RequestListener): void {
      const listener: RequestListener = (_, response) =>
        void response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page);
      pages.set(path, typeof page === "function" ? page : listener);
    },
    /** Watches these, and tells one reader of everything. */
    async configure(...sources: ({ path: string } & Omit<ConfiguredSource, "url">)[]): Promise<void> {
      const reader = { email: "reader@example.test", lang: "vi", background: true, frequency: "immediate" };
      await syncConfiguredSubscribers([reader as never], services);
      await syncSources(
        sources.map(({ path, ...rest }) => ({ ...rest, url: `${base}${path}` })),
        services,
      );
    },
    /** Checks everything that is watched, and takes what it tells as far as it goes without waiting. */
    async checkAll(): Promise<void> {
      await requestChecks(await services.watches.all(), clock(), queues.checks);
      for (let round = 0; round < 3; round++) {
        await queues.checks.drained();
        await queues.mentions.drained();
      }
    },
    /** Waits for what is settling, and sends it. */
    send: () => drainQueues(services),
    mails: async () => (await services.mailer.list()).toReversed(),
    page: async (path: string) => (await app.request(path)).text(),
    passTime: (milliseconds: number) => void (ahead += milliseconds),
    async close() {
      server.closeAllConnections();
      server.close();
      await services.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}
