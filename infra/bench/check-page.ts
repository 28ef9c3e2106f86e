/** What a whole check costs, fetch to stored watch: CPU beside a bare loop of fetch and SHA-256 over the same pages, and capacity. */
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { localConfig } from "../local/local-config.ts";
import { openLocalServices, type LocalServices } from "../local/local-services.ts";
import { openMemoryTable } from "../memory-table.ts";
import { openStores } from "../../shared/store/open-stores.ts";
import { checkPage, type CheckServices } from "../../shared/watch/check-page.ts";
import { syncSources } from "../../shared/watch/sync-sources.ts";
import type { BenchRow } from "./bench-row.ts";
import { NoPython } from "../python-tools.ts";
import { costOfNewsdiff, costOfPeers } from "./peer-watchers.ts";
import { cpuPer, servePages, type PageServer } from "./serve-pages.ts";

/** Pages of each kind that are watched; a round checks each once. */
const PAGES = 20;
/** How often the heap is looked at. */
const QUARTERS = 4;

/** All pages of the services once; like the schedule, it reads the watches with one query. */
async function checkAll(services: CheckServices): Promise<void> {
  for (const watch of await services.watches.all())
    if (!(await checkPage(watch, services))) throw new Error(`The check of ${watch.url} did not count`);
}

async function fetchAll(urls: string[]): Promise<void> {
  for (const url of urls)
    createHash("sha256")
      .update(new Uint8Array(await (await fetch(url)).arrayBuffer()))
      .digest("hex");
}

async function withServices<T>(run: (services: LocalServices) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "parley-bench-"));
  const log = { info() {}, warn() {}, error() {} };
  const options = {
    dataFolder: folder,
    allowPrivateHosts: true,
    config: localConfig(),
    clock: () => new Date(),
    log,
  };
  const services = await openLocalServices(options);
  try {
    return await run(services);
  } finally {
    await services.close();
    await rm(folder, { recursive: true });
  }
}

async function watch(urls: string[], services: LocalServices): Promise<void> {
  await syncSources(
    urls.map((url) => ({ url, kind: "article" as const, every: 600 })),
    services,
  );
}

interface Cost {
  cpuMs: number;
  read: number;
  write: number;
}

/** Rounds of checks of the pages with the embedded database; figures are for one check. */
function costOf(urls: string[], rounds: number): Promise<Cost> {
  return withServices(async (services) => {
    await watch(urls, services);
    for (let round = 0; round < 5; round++) await checkAll(services);
    const before = services.table.consumed();
    const cpuMs = await cpuPer(rounds * urls.length, async () => {
      for (let round = 0; round < rounds; round++) await checkAll(services);
    });
    const after = services.table.consumed();
    const per = (units: number): number => units / (rounds * urls.length);
    return { cpuMs, read: per(after.read - before.read), write: per(after.write - before.write) };
  });
}

/** Milliseconds of CPU for a check with tables in memory and for a turn of the bare loop, in turns over the same pages. */
function costWithoutDatabase(urls: string[], rounds: number): Promise<{ check: number; bare: number }> {
  return withServices(async (local) => {
    const services = { ...local, ...openStores(openMemoryTable(), local.clock) };
    await watch(urls, local);
    for (const each of await local.watches.all()) {
      await services.sources.replace((await local.sources.get(each.sourceId))!);
      await services.watches.add(each);
    }
    const ways = { check: () => checkAll(services), bare: () => fetchAll(urls) };
    const spent = { check: 0, bare: 0 };
    for (let round = -5; round < rounds; round++) {
      for (const way of ["check", "bare"] as const) {
        const cpuMs = await cpuPer(urls.length * rounds, ways[way]);
        if (round >= 0) spent[way] += cpuMs;
      }
    }
    return spent;
  });
}

/** Rows of the heap after collecting garbage, in MiB, as checks of unchanged pages with the embedded database go on. */
export async function benchMemory(checks: number): Promise<BenchRow[]> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const heap = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 1024 / 1024;
  };
  const server = await servePages();
  const urls = server.pages("same", PAGES);
  try {
    return await withServices(async (services) => {
      await watch(urls, services);
      const heaps: number[] = [];
      const rounds = Math.ceil(checks / QUARTERS / PAGES);
      for (let quarter = 0; quarter < QUARTERS; quarter++) {
        for (let round = 0; round < rounds; round++) await checkAll(services);
        heaps.push(heap());
        if (process.stderr.isTTY) process.stderr.write(`${(quarter + 1) * rounds * PAGES} checks\n`);
      }
      const rows = heaps.map((value, quarter) => ({
        name: `heap after ${(quarter + 1) * rounds * PAGES} checks`,
        value,
        unit: "MiB",
      }));
      const growth = heaps.at(-1)! - heaps[0]!;
      return [
        ...rows,
        { name: "heap, growth from the first quarter on", value: growth, unit: "MiB", target: "≤ 5" },
      ];
    });
  } finally {
    server.stop();
  }
}

/** Rows of checks: `checks` of an unchanged page, a tenth as many of one that changed; other watchers' on the same pages. */
export async function benchCheckPage(checks: number): Promise<BenchRow[]> {
  const server = await servePages();
  const rounds = Math.ceil(checks / PAGES);
  const few = Math.ceil(rounds / 10);
  try {
    const without = await costWithoutDatabase(server.pages("same", PAGES), rounds);
    const unchanged = await costOf(server.pages("same", PAGES), rounds);
    const moved = await costOf(server.pages("noisy", PAGES), few);
    const changed = await costOf(server.pages("edited", PAGES), few);
    return [
      cpu("bare fetch and SHA-256 of a 169 KB page", without.bare),
      cpu("unchanged check without the database", without.check),
      times("unchanged check without, to the bare loop", without.check / without.bare, 1.3),
      cpu("unchanged check with the embedded database", unchanged.cpuMs),
      { name: "unchanged check, read", value: unchanged.read, unit: "units", target: "≤ 0.5" },
      { name: "unchanged check, written", value: unchanged.write, unit: "units", target: "≤ 1" },
      cpu("check of a page whose noise moved", moved.cpuMs),
      cpu("changed check, fetch to records", changed.cpuMs),
      { name: "changed check, read", value: changed.read, unit: "units" },
      { name: "changed check, written", value: changed.write, unit: "units", target: "≤ 6 + 1 per KB" },
      ...(await besidePeers(server, unchanged.cpuMs, changed.cpuMs, few)),
    ];
  } finally {
    server.stop();
  }
}

/** The same from other watchers, and how ours compare; a line on standard error where there is no Python for them. */
async function besidePeers(
  server: PageServer,
  unchanged: number,
  changed: number,
  rounds: number,
): Promise<BenchRow[]> {
  const newsdiff = await costOfNewsdiff(server, rounds);
  const rows = [
    cpu("newsdiff's way (Defuddle, diffWords), changed", newsdiff),
    times("changed check, to newsdiff's way twice", changed / newsdiff / 2, 0.1),
  ];
  try {
    const peers = await costOfPeers(server, PAGES, rounds);
    const all = Object.entries(peers);
    return [
      ...rows,
      ...all.map(([name, costs]) => cpu(`${name}, unchanged`, costs.unchanged)),
      ...all.map(([name, costs]) => cpu(`${name}, changed`, costs.changed)),
      times("unchanged check with database, to urlwatch's", unchanged / peers.urlwatch.unchanged, 1),
      times("changed check, to urlwatch's text diff", changed / peers.urlwatch.changed, 1),
      times("changed check, to changedetection.io's", changed / peers["changedetection.io"].changed, 0.33),
    ];
  } catch (error) {
    if (!(error instanceof NoPython)) throw error;
    process.stderr.write(`urlwatch, webchanges and changedetection.io are left out: ${error.message}\n`);
    return rows;
  }
}

const cpu = (name: string, value: number): BenchRow => ({ name, value, unit: "ms CPU" });
const times = (name: string, value: number, most: number): BenchRow => ({
  name,
  value,
  unit: "×",
  target: `≤ ${most}`,
});
