/**
 * `npm run reread`: runs the reader as it is now over the stored pages. Says what would be read differently, and with
 * `--write` rewrites it. Nobody is alerted; to be repeated at any time, also after it was cut off.
 */
import { diffTexts } from "../../shared/diff/diff-texts.ts";
import { createLog } from "../../shared/log.ts";
import { sourceIdOf } from "../../shared/snapshot/hash.ts";
import { openStores } from "../../shared/store/open-stores.ts";
import type { Source } from "../../shared/store/sources.ts";
import { openTable, type Page } from "../../shared/store/table.ts";
import { rereadSource, type SourceServices } from "../../shared/watch/reread-source.ts";
import { readConfiguration } from "../aws/configuration.ts";
import { readArguments, run, UsageError, type Command } from "../local/command-line.ts";
import { requireData } from "../local/data-folder.ts";
import { loadPeople } from "../local/load-people.ts";
import { localConfig } from "../local/local-config.ts";
import { openLocalServices } from "../local/local-services.ts";
import { openDeployed } from "../transfer/place.ts";

const command: Command<"data" | "config" | "people" | "source" | "write"> = {
  usage: "npm run -s reread -- [options]",
  about:
    "Reads the stored pages again and prints the versions that would be read differently; alerts nobody.",
  options: {
    data: { value: "DIR", help: "of one machine, while Parley is stopped (default .parley)" },
    config: { value: "FILE", help: "of the stack of this configuration, while it runs" },
    people: {
      value: "FILE",
      help: "of one machine: leaders to add to the table (default people.yaml, where there is one)",
    },
    source: { value: "URL", help: "this page only" },
    write: { help: "rewrite them" },
  },
};

const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

/** Opens what is to be read again. */
async function open(data: string | undefined, config: string | undefined, people: string | undefined) {
  const clock = () => new Date();
  if (config !== undefined) {
    await loadPeople(readConfiguration(config));
    const place = await openDeployed(config);
    const stores = openStores(openTable(place.documents, place.tableName), clock);
    return { services: { clock, ...stores, snapshots: place.snapshots }, close: () => place.close() };
  }
  const dataFolder = data ?? ".parley";
  requireData(dataFolder);
  await loadPeople({ people });
  const log = createLog((line) => process.stderr.write(`${line}\n`), clock);
  const options = {
    dataFolder,
    allowPrivateHosts: false,
    config: localConfig(),
    clock,
    log,
  };
  const services = await openLocalServices(options);
  return { services, close: () => services.close() };
}

async function* sourcesOf({ sources }: SourceServices, url: string | undefined): AsyncGenerator<Source> {
  if (url !== undefined) {
    const source = await sources.get(sourceIdOf(url));
    if (!source) throw new UsageError(`${url} is not among the sources; name it as /sources shows it`);
    yield source;
    return;
  }
  for (const list of ["configured", "discovered"] as const) {
    let cursor: string | undefined;
    do {
      const page: Page<Source> = await sources.list(list, { limit: 100, cursor });
      yield* page.items;
      cursor = page.next ?? undefined;
    } while (cursor);
  }
}

await run(async () => {
  const given = readArguments(command);
  const [data, config, url] = [given.text("data"), given.text("config"), given.text("source")];
  const people = given.text("people");
  if (config !== undefined && people !== undefined)
    throw new UsageError("With --config, the configuration names the people");
  if (data !== undefined && config !== undefined) throw new UsageError("Name --data or --config, not both");
  const write = given.flag("write");
  const { services, close } = await open(data, config, people);
  const total = { versions: 0, differ: 0, unreadable: 0 };
  try {
    for await (const source of sourcesOf(services, url)) {
      for await (const { version, reread } of rereadSource(source, write, services)) {
        total.versions++;
        if (process.stderr.isTTY) process.stderr.write(`\r${total.versions} versions read again `);
        if (!reread) total.unreadable++;
        if (!reread?.differs) continue;
        total.differ++;
        const { words } = diffTexts(await services.versions.text(version.textHash), reread.reading.text);
        const titles = {
          title: version.title,
          ...(reread.after.title !== version.title && { now: reread.after.title }),
        };
        print({
          versionId: version.id,
          url: version.url,
          ...titles,
          added: words.added,
          removed: words.removed,
        });
      }
    }
  } finally {
    await close();
  }
  print({ summary: true, ...total, written: write ? total.differ : 0 });
  return 0;
});
