/** All of Parley in this process: services, functions on their queues and clock, and the web. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { syncConfiguredSubscribers } from "../../shared/alert/sync-configured-subscribers.ts";
import type { Config } from "../../shared/services.ts";
import type { Log } from "../../shared/log.ts";
import { requestChecks } from "../../shared/watch/enqueue-due-pages.ts";
import type { SourcesFile } from "../../shared/watch/read-sources-file.ts";
import { syncSources } from "../../shared/watch/sync-sources.ts";
import { createApp } from "../../shared/web/create-app.ts";
import { localConfig } from "./local-config.ts";
import { allowsOperator } from "../../shared/web/guard/allows-operator.ts";
import { operatorFigures } from "./operator-figures.ts";
import { openLocalServices, type LocalServices } from "./local-services.ts";
import { consumeQueues, startSchedule } from "./run-functions.ts";

export interface ParleyOptions {
  file: SourcesFile;
  dataFolder: string;
  /** 0 takes any free one. */
  port: number;
  settleSeconds: number;
  allowPrivateHosts: boolean;
  log: Log;
}

export interface Parley {
  /** Where the web pages are. */
  address: string;
  services: LocalServices;
  /** Finishes what is in flight. */
  stop(): Promise<void>;
}

/** The port is taken, or may not be used. */
export class PortTaken extends Error {
  readonly isExpected = true;
  constructor(port: number, options?: ErrorOptions) {
    super(`Port ${port} cannot be used: name another with --port, or 0 for any`, options);
    this.name = "PortTaken";
  }
}

/** @throws PortTaken, FolderInUse */
export async function startParley(options: ParleyOptions): Promise<Parley> {
  const { file, dataFolder, settleSeconds, allowPrivateHosts, log } = options;
  const config: Config = { ...localConfig(), settleSeconds };
  const clock = () => new Date();
  const services = await openLocalServices({ dataFolder, allowPrivateHosts, config, clock, log });

  // The port decides the address that links in mails start with, unless the environment does.
  const server = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env) });
  const address = await listen(server, options.port).catch(async (error: unknown) => {
    await services.close();
    throw error;
  });
  const isPublic = Boolean(process.env["PARLEY_BASE_URL"]);
  if (!isPublic) config.baseUrl = address;
  config.reachable = isPublic || allowPrivateHosts;
  const since = clock();
  const app = createApp(services, {
    outbox: () => services.mailer.list(),
    operator: {
      allows: allowsOperator(process.env["PARLEY_OPERATOR_TOKEN"]),
      figures: () => operatorFigures(services, since),
    },
  });

  await syncConfiguredSubscribers(file.subscribers, services);
  await requestChecks(await syncSources(file.sources, services), clock(), services.queues.checks);
  consumeQueues(services);
  const stopSchedule = startSchedule(services);
  return {
    address,
    services,
    async stop() {
      server.close();
      await stopSchedule();
      await services.close();
    },
  };
}

async function listen(server: ReturnType<typeof createAdaptorServer>, port: number): Promise<string> {
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (cause) {
    throw new PortTaken(port, { cause });
  }
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

/** Resolves when the process is told to stop. */
export const toldToStop = (): Promise<unknown> =>
  Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
