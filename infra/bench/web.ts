// Whether pages cost the same however long the record is: the same requests on a small and on a large database, both
// made by a generator, and the read units that a list and a contact take.
import { startEmbeddedDatabase } from "../local/embedded-database.ts";
import { CONTACT_TYPES, type ContactRecord } from "../../shared/extract/contact-record.ts";
import { createLog } from "../../shared/log.ts";
import { addDays } from "../../shared/resolve/days.ts";
import { sidesOf } from "../../shared/resolve/sides-of.ts";
import { openContactStore, type Claim, type Contact, type Revision } from "../../shared/store/contacts.ts";
import { openSourceStore } from "../../shared/store/sources.ts";
import { openTable } from "../../shared/store/table.ts";
import { openTallyStore } from "../../shared/store/tallies.ts";
import { hashText, openVersionStore, versionId } from "../../shared/store/versions.ts";
import { openWatchStore } from "../../shared/store/watches.ts";
import { createApp } from "../../shared/web/create-app.ts";
import type { WebServices } from "../../shared/web/env.ts";
import type { BenchRow } from "./bench-row.ts";

const NOW = new Date("2025-12-29T05:00:00.000Z");
const LEADERS =
  "vladimir-putin RU,donald-trump US,xi-jinping CN,to-lam VN,emmanuel-macron FR,volodymyr-zelensky UA,narendra-modi IN,recep-tayyip-erdogan TR"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]);
const SOURCE = "0123456789abcdef";

/** The contact number `n` of a record that grows by two a day, backwards from now. */
function contactOf(n: number): Contact {
  const first = n % LEADERS.length;
  const second = (first + 1 + (n % (LEADERS.length - 1))) % LEADERS.length;
  const day = addDays("2025-12-28", -Math.floor(n / 20));
  const record: ContactRecord = {
    ...{ type: CONTACT_TYPES[n % 5]!, status: "held", level: "leader" },
    participants: [first, second].map((at) => ({
      id: LEADERS[at]![0],
      name: LEADERS[at]![0],
      country: LEADERS[at]![1],
      office: "president",
      level: "leader" as const,
    })),
    date: { from: day, to: day },
    durationMinutes: { min: n % 90, max: n % 90 },
    ...{
      place: null,
      hostCountry: null,
      initiator: null,
      ordinal: null,
      reportedBy: [],
      topics: [],
      confidence: 1,
    },
    evidence: [{ quote: `Hai bên điện đàm ${n % 90} phút`, start: 0, end: 20 }],
  };
  const seen = { firstSeen: `${day}T10:00:00.000Z`, updatedAt: `${day}T11:00:00.000Z` };
  const counts = { revision: 1, disputed: [], links: [], reports: 1, outlets: 1 };
  return { ...record, id: n.toString(16).padStart(12, "0"), sides: sidesOf(record), ...seen, ...counts };
}

async function addContact(n: number, services: WebServices): Promise<void> {
  const contact = contactOf(n);
  const page = {
    ...{
      sourceId: SOURCE,
      versionId: versionId(SOURCE, 1),
      url: "https://bao.example/a",
      outlet: "bao.example",
    },
    ...{ title: "Một bài báo", lang: "vi" as const, publishedAt: null, seenAt: contact.firstSeen },
  };
  const claim: Claim = {
    contactId: contact.id,
    page,
    record: contact,
    firstSeen: contact.firstSeen,
    revision: 1,
  };
  const what = {
    contactId: contact.id,
    n: 1,
    at: contact.firstSeen,
    what: "first-seen" as const,
    changes: [],
  };
  const revision: Revision = { ...what, page, contact };
  await services.contacts.save({ before: undefined, after: contact, claims: [claim], revision });
}

async function addVersion(seq: number, services: WebServices): Promise<void> {
  const text = `Một bài báo\nĐây là lần sửa thứ ${seq} của bài.\n${"Câu không đổi. ".repeat(40)}`;
  const id = versionId(SOURCE, seq);
  const seenAt = new Date(NOW.getTime() - 1_000_000_000 + seq * 60_000).toISOString();
  const snapshot = { sha256: "0".repeat(64), bytes: 1, status: 200, contentType: "text/html" };
  const page = { url: "https://bao.example/a", title: "Một bài báo", lang: "vi" as const, seenAt };
  await services.versions.add(
    { id, sourceId: SOURCE, seq, ...page, textHash: hashText(text), snapshot, records: [] },
    text,
  );
}

async function openRecord(contacts: number, versions: number) {
  const database = await startEmbeddedDatabase();
  const table = openTable(database.client, database.tableName);
  const store = openContactStore(table);
  const services = {
    clock: () => NOW,
    log: createLog(
      () => undefined,
      () => NOW,
    ),
    config: { baseUrl: "http://localhost:3000", settleSeconds: 0, recentDays: 14 },
    sources: openSourceStore(table),
    watches: openWatchStore(table),
    versions: openVersionStore(table),
    contacts: store,
    tallies: openTallyStore(table, store, () => NOW),
  } as unknown as WebServices;
  const since = "2025-01-01T00:00:00.000Z";
  const source = {
    id: SOURCE,
    url: "https://bao.example/a",
    name: "Một bài báo",
    addedAt: since,
    stateSince: since,
  };
  await services.sources.add({ ...source, state: "active", latestVersionId: versionId(SOURCE, versions) });
  for (let seq = 1; seq <= versions; seq++) await addVersion(seq, services);
  for (let n = 0; n < contacts; n++) await addContact(n, services);
  const app = createApp(services);
  const paths = {
    list: "/",
    "filtered list": "/?leader=vladimir-putin&type=call",
    contact: `/contacts/${contactOf(3).id}`,
    leader: "/leaders/vladimir-putin",
    who: "/who",
    source: `/sources/${SOURCE}`,
    comparison: `/sources/${SOURCE}/diff?from=${versionId(SOURCE, versions - 1)}&to=${versionId(SOURCE, versions)}`,
  };
  /** Median milliseconds and read units of a page, once warm. */
  async function measure(path: string): Promise<{ ms: number; units: number }> {
    for (let n = 0; n < 3; n++) await (await app.request(path)).text();
    const times: number[] = [];
    const before = table.consumed().read;
    for (let n = 0; n < 21; n++) {
      const start = performance.now();
      await (await app.request(path)).text();
      times.push(performance.now() - start);
    }
    return { ms: times.sort((a, b) => a - b)[10]!, units: (table.consumed().read - before) / 21 };
  }
  return { paths, measure, close: () => database.close() };
}

/** @param large how many contacts the large record has; its source has as many versions as a twentieth of them */
export async function benchWeb(large = 100_000): Promise<BenchRow[]> {
  const small = await openRecord(100, 100);
  const big = await openRecord(large, Math.max(100, large / 20));
  const rows: BenchRow[] = [];
  for (const name of Object.keys(small.paths) as (keyof typeof small.paths)[]) {
    const [few, many] = [await small.measure(small.paths[name]), await big.measure(big.paths[name])];
    const target = { list: "≤ 2", "filtered list": "≤ 2", contact: "≤ 6" }[name as string];
    rows.push({
      name: `web: ${name}, ${large} contacts against 100`,
      value: many.ms / few.ms,
      unit: "×",
      target: "≤ 1.5",
    });
    rows.push({ name: `web: ${name}, ${large} contacts`, value: many.ms, unit: "ms" });
    rows.push({
      name: `web: ${name}, ${large} contacts`,
      value: many.units,
      unit: "read units",
      ...(target && { target }),
    });
  }
  await small.close();
  await big.close();
  return rows;
}
