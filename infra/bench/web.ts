/**
 * Whether pages cost the same however long the record is: the same requests on records of 100 and on a large one, in
 * turn, in the embedded database on disk; the read units that they take, and how large the pages are.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createLog } from "../../shared/log.ts";
import { openStores } from "../../shared/store/open-stores.ts";
import { openTable } from "../../shared/store/table.ts";
import { versionId } from "../../shared/store/versions.ts";
import { createApp } from "../../shared/web/create-app.ts";
import type { WebServices } from "../../shared/web/env.ts";
import { startEmbeddedDatabase } from "../local/embedded-database.ts";
import type { BenchRow } from "./bench-row.ts";
import { contactOf, EDITED_SOURCE, loadRecord, NOW, type RecordSize } from "./large-record.ts";

const SMALL: RecordSize = { contacts: 100, versionsOfOne: 100, otherVersions: 400 };
/** As small, but with as many contacts of a leader as a page shows, over as many months: lists are measured against this. */
const NARROW: RecordSize = { ...SMALL, countries: 4, perDay: 1 / 7 };
const LISTS = ["list", "filtered list", "searched list", "leader", "country", "pair"];
const EVERYDAY: RecordSize = { contacts: 2000, versionsOfOne: 500, otherVersions: 2000 };
/** What the pages are made for; loading it takes about twenty minutes. */
const FULL: RecordSize = { contacts: 100_000, versionsOfOne: 5000, otherVersions: 995_000 };
const ROUNDS = 41;

async function openRecord(size: RecordSize, folder: string) {
  const database = await startEmbeddedDatabase(folder);
  await loadRecord(database.client, database.tableName, size).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const table = openTable(database.documents, database.tableName);
  const clock = () => NOW;
  const services = {
    clock,
    log: createLog(() => undefined, clock),
    config: { baseUrl: "http://localhost:3000", settleSeconds: 0, recentDays: 14 },
    ...openStores(table, clock),
  } as unknown as WebServices;
  const app = createApp(services);
  /** Milliseconds, read units and compressed bytes of one answer. */
  async function ask(path: string): Promise<{ ms: number; units: number; bytes: number }> {
    const before = table.consumed().read;
    const start = performance.now();
    const answer = await app.request(path);
    const body = await answer.text();
    const ms = performance.now() - start;
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    return { ms, units: table.consumed().read - before, bytes: gzipSync(body).length };
  }
  return { latest: size.versionsOfOne, ask, close: () => database.close() };
}

const pathsOf = (latest: number): Record<string, string> => ({
  list: "/",
  "filtered list": "/?leader=vladimir-putin&type=call",
  "searched list": "/?q=ngung+ban",
  calendar: "/calendar",
  contact: `/contacts/${contactOf(50).id}`,
  leader: "/leaders/vladimir-putin",
  country: "/countries/VN",
  pair: "/pairs/RU+US",
  who: "/who",
  sources: "/sources?list=discovered",
  source: `/sources/${EDITED_SOURCE}`,
  version: `/versions/${versionId(EDITED_SOURCE, latest)}`,
  comparison: `/sources/${EDITED_SOURCE}/diff?from=${versionId(EDITED_SOURCE, 1)}&to=${versionId(EDITED_SOURCE, latest)}`,
});

const MOST_UNITS: Record<string, number> = {
  list: 2,
  "filtered list": 2,
  "searched list": 2,
  sources: 2,
  contact: 6,
};

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** @param full on 100,000 contacts and a million versions; otherwise on a record that is loaded in seconds */
export async function benchWeb({ full = false } = {}): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), "parley-bench-"));
  const size = full ? FULL : EVERYDAY;
  const small = await openRecord(SMALL, join(folder, "small"));
  const narrow = await openRecord(NARROW, join(folder, "narrow"));
  const large = await openRecord(size, join(folder, "large"));
  try {
    const rows: BenchRow[] = [];
    const [few, many] = [pathsOf(small.latest), pathsOf(large.latest)];
    for (const [name, path] of Object.entries(many)) {
      const beside = LISTS.includes(name) ? narrow : small;
      const times: { few: number; many: number }[] = [];
      for (let n = 0; n < ROUNDS; n++)
        times.push({ few: (await beside.ask(few[name]!)).ms, many: (await large.ask(path)).ms });
      const warm = times.slice(ROUNDS >> 2);
      const { units, bytes } = await large.ask(path);
      const of = `web: ${name}, ${size.contacts} contacts`;
      rows.push(
        {
          name: `${of} against ${SMALL.contacts}`,
          value: median(warm.map(({ many }) => many)) / median(warm.map(({ few }) => few)),
          unit: "×",
          target: "≤ 1.5",
        },
        { name: of, value: median(warm.map(({ many }) => many)), unit: "ms" },
        {
          name: of,
          value: units,
          unit: "read units",
          ...(MOST_UNITS[name] && { target: `≤ ${MOST_UNITS[name]}` }),
        },
        { name: of, value: bytes / 1000, unit: "KB compressed", target: "≤ 60" },
      );
    }
    return rows;
  } finally {
    await small.close();
    await narrow.close();
    await large.close();
    await rm(folder, { recursive: true });
  }
}
