/** `npm run check`: checks every source once, now, with the articles that it leads to, and carries all through to mails. */
import { createLog, type Log } from "../../shared/log.ts";
import type { CheckReport } from "../../shared/watch/check-page.ts";
import { requestChecks } from "../../shared/watch/enqueue-due-pages.ts";
import { syncSources } from "../../shared/watch/sync-sources.ts";
import { readArguments, run, type Command } from "./command-line.ts";
import { loadPeople } from "./load-people.ts";
import { loadSources } from "./load-sources.ts";
import { localConfig } from "./local-config.ts";
import { openLocalServices } from "./local-services.ts";
import { consumeQueues, drainQueues } from "./run-functions.ts";
import { syncConfiguredSubscribers } from "../../shared/alert/sync-configured-subscribers.ts";

const command: Command<"sources" | "people" | "data" | "allow-private-hosts"> = {
  usage: "npm run -s check -- [options]",
  about:
    "Checks every source once, now, whatever its schedule; prints one JSON object per check, and a summary last.",
  options: {
    sources: { value: "FILE", default: "sources.yaml", help: "what to watch" },
    people: {
      value: "FILE",
      help: "leaders to add to the table (default people.yaml beside the sources, where there is one)",
    },
    data: { value: "DIR", default: ".parley", help: "where everything is kept" },
    "allow-private-hosts": { help: "fetch from loopback and private addresses too" },
  },
};

const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

/** Counts what happens on the path, as the log tells it, and prints each check. */
function tallying(log: Log) {
  const tally = { checked: 0, new: 0, changed: 0, unchanged: 0, failed: 0, contacts: 0, alerts: 0 };
  const note = (event: string, fields: Record<string, unknown> = {}): void => {
    if (event === "resolved")
      tally.contacts += (fields["milestones"] as string[]).filter((name) => name === "new").length;
    if (event === "mail-sent") tally.alerts++;
    if (event !== "checked") return;
    const { sourceId: _source, ...report } = fields as unknown as CheckReport & { sourceId: string };
    tally.checked++;
    if (report.outcome === "new" || report.outcome === "changed") tally[report.outcome]++;
    else if (report.outcome === "unchanged" || report.outcome === "not-modified") tally.unchanged++;
    else tally.failed++;
    print(report);
    if (process.stderr.isTTY) process.stderr.write(`\r${tally.checked} pages checked `);
  };
  const noting: Log = { ...log, info: (event, fields) => note(event, fields) };
  return { tally, log: noting };
}

await run(async () => {
  const given = readArguments(command);
  const [people, sources] = [given.text("people"), given.text("sources")!];
  await loadPeople({ people, sources });
  const file = await loadSources(sources);
  const clock = () => new Date();
  const startedAt = performance.now();
  const { tally, log } = tallying(createLog((line) => void process.stderr.write(`${line}\n`), clock));
  const services = await openLocalServices({
    dataFolder: given.text("data")!,
    allowPrivateHosts: given.flag("allow-private-hosts"),
    config: localConfig(),
    clock,
    log,
  });
  try {
    await syncConfiguredSubscribers(file.subscribers, services);
    await syncSources(file.sources, services);
    await requestChecks(await services.watches.all(), clock(), services.queues.checks);
    consumeQueues(services);
    await drainQueues(services);
    const seconds = Math.round(performance.now() - startedAt) / 1000;
    print({ summary: true, ...tally, capacity: services.table.consumed(), seconds });
  } finally {
    await services.close();
  }
  return 0;
});
