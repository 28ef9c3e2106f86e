/** One process of the fan-out benchmark: goes on with an alert wherever the last one was killed, on the real local path. */
import { openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createLog } from "../../shared/log.ts";
import { openLocalServices } from "../local/local-services.ts";
import { consumeQueues } from "../local/run-functions.ts";

const dataFolder = process.argv[2] ?? "";
const clock = () => new Date();
const services = await openLocalServices({
  dataFolder,
  allowPrivateHosts: true,
  config: { baseUrl: "https://parley.example", settleSeconds: 0, recentDays: 14 },
  clock,
  log: createLog((line) => line.includes('"error"') && process.stderr.write(`${line}\n`), clock),
});
const startedWith = process.cpuUsage();
/** Written at once and so often that a kill takes no count with it but that of the calls then under way. */
const figures = openSync(join(dataFolder, "figures.json"), "w");
const report = () => {
  const { user, system } = process.cpuUsage(startedWith);
  const line = JSON.stringify({ capacity: services.table.consumed(), cpuMs: (user + system) / 1000 });
  writeSync(figures, line.padEnd(200), 0);
};
report();
const timer = setInterval(report, 1);
consumeQueues(services);
process.send?.({ ready: true });
while (services.queues.alerts.depth + services.queues.mail.depth > 0) await sleep(20);
clearInterval(timer);
report();
await services.close();
process.disconnect?.();
