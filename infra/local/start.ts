/** `npm start`: the whole product on one machine, until it's told to stop. */
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { createLog } from "../../shared/log.ts";
import { readArguments, run, wholeNumber, type Command } from "./command-line.ts";
import { loadPeople } from "./load-people.ts";
import { loadSources } from "./load-sources.ts";
import { startParley, toldToStop } from "./parley.ts";

const command: Command<"sources" | "people" | "data" | "port" | "settle" | "allow-private-hosts"> = {
  usage: "npm start -- [options]",
  about: "Runs all of Parley on this machine: watches, records, alerts, and serves the pages.",
  options: {
    sources: { value: "FILE", default: "sources.yaml", help: "what to watch, and who is told" },
    people: {
      value: "FILE",
      help: "leaders to add to the table (default people.yaml beside the sources, where there is one)",
    },
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

await run(async () => {
  const given = readArguments(command);
  const port = wholeNumber("port", given.text("port")!, 0, 65_535);
  const settleSeconds = wholeNumber("settle", given.text("settle")!, 0, 900);
  const [people, sources] = [given.text("people"), given.text("sources")!];
  await loadPeople({ people, sources });
  const file = await loadSources(sources);
  const dataFolder = given.text("data")!;
  const stopping = toldToStop();

  mkdirSync(dataFolder, { recursive: true });
  const logFile = join(dataFolder, "parley.log");
  const log = createLog(
    (line) => appendFileSync(logFile, `${line}\n`),
    () => new Date(),
  );
  const allowPrivateHosts = given.flag("allow-private-hosts");
  const parley = await startParley({ file, dataFolder, port, settleSeconds, allowPrivateHosts, log });
  const count = file.sources.length;
  process.stdout.write(`Parley watches ${count} sources: ${parley.address} (log: ${logFile})\n`);

  await stopping;
  process.stdout.write("Finishing what is in flight …\n");
  await parley.stop();
  return 0;
});
