/** `npm start`: the whole product on one machine, until it's told to stop. */
import { appendFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { createLog } from "../../shared/log.ts";
import { requestChecks } from "../../shared/watch/enqueue-due-pages.ts";
import { syncSources } from "../../shared/watch/sync-sources.ts";
import { readArguments, run, UsageError, wholeNumber, type Command } from "./command-line.ts";
import { loadSources } from "./load-sources.ts";
import { localConfig } from "./local-config.ts";
import { openLocalServices, type LocalServices } from "./local-services.ts";
import { consumeQueues, startSchedule } from "./run-functions.ts";
import { syncConfiguredSubscribers } from "../../shared/alert/sync-configured-subscribers.ts";
import { createApp } from "../../shared/web/create-app.ts";

const command: Command<"sources" | "data" | "port" | "settle" | "allow-private-hosts"> = {
  usage: "npm start -- [options]",
  about: "Runs all of Parley on this machine: watches, records, alerts, and serves the pages.",
  options: {
    sources: { value: "FILE", default: "sources.yaml", help: "what to watch, and who is told" },
    data: { value: "DIR", default: ".parley", help: "where everything is kept" },
    port: { value: "N", default: "3000", help: "port of the web pages; 0 takes any free one" },
    settle: {
      value: "SECONDS",
      default: "20",
      help: "how long first reports of a contact gather before the mail",
    },
    "allow-private-hosts": { help: "fetch from loopback and private addresses too" },
  },
};

/** Listens for the web. @throws UsageError when the port is taken */
async function listen(server: ReturnType<typeof createAdaptorServer>, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (cause) {
    throw new UsageError(`Port ${port} cannot be used: name another with --port, or 0 for any`, { cause });
  }
  return (server.address() as AddressInfo).port;
}

const stopSignal = (): Promise<unknown> => Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);

await run(async () => {
  const given = readArguments(command);
  const port = wholeNumber("port", given.text("port")!, 0, 65_535);
  const settleSeconds = wholeNumber("settle", given.text("settle")!, 0, 900);
  const file = await loadSources(given.text("sources")!);
  const dataFolder = given.text("data")!;
  const stopped = stopSignal();

  await mkdir(dataFolder, { recursive: true });
  const clock = () => new Date();
  const log = createLog((line) => appendFileSync(join(dataFolder, "parley.log"), `${line}\n`), clock);
  const allowPrivateHosts = given.flag("allow-private-hosts");
  const config = { ...localConfig(), settleSeconds };
  const services: LocalServices = await openLocalServices({
    dataFolder,
    allowPrivateHosts,
    config,
    clock,
    log,
  });

  const app = createApp(services, { outbox: () => services.mailer.list() });
  const server = createAdaptorServer({ fetch: app.fetch });
  const address = `http://localhost:${await listen(server, port)}`;
  config.baseUrl = process.env["PARLEY_BASE_URL"] ?? address;

  await syncConfiguredSubscribers(file.subscribers, services);
  const added = await syncSources(file.sources, services);
  await requestChecks(added, clock(), services.queues.checks);
  consumeQueues(services);
  const stopSchedule = startSchedule(services);
  process.stdout.write(
    `Parley watches ${file.sources.length} sources: ${address} (log: ${join(dataFolder, "parley.log")})\n`,
  );

  await stopped;
  process.stdout.write("Finishing what is in flight …\n");
  server.close();
  await stopSchedule();
  await services.close();
  return 0;
});
