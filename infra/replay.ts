/**
 * `npm run replay`: plays feed items of the past through discovery, extraction, resolving and alert policy, in the order
 * and at the times they were first seen, as fast as the machine can; then says what would have been alerted.
 */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { compareRecords } from "../shared/extract/compare-records.ts";
import type { ContactRecord } from "../shared/extract/contact-record.ts";
import { readContacts } from "../shared/extract/read-contacts.ts";
import type { ReportingPage } from "../shared/path.ts";
import { resolveReport } from "../shared/resolve/resolve-report.ts";
import { reportsBySides } from "../shared/resolve/sides-of.ts";
import { sourceIdOf } from "../shared/snapshot/hash.ts";
import { mayTellOfContact } from "../shared/snapshot/may-tell-of-contact.ts";
import { openContactStore } from "../shared/store/contacts.ts";
import { type Command, readArguments, run, UsageError, wholeNumber } from "./local/command-line.ts";
import { openMemoryTable } from "./memory-table.ts";
import { printSample, printSummary, type Replayed } from "./replay-report.ts";

const command: Command<"alerts" | "pairs" | "contacts" | "seed" | "only"> = {
  usage: "npm run replay -- FILE.jsonl.gz [options]",
  about:
    'Plays feed items ({"title","summary","url","published","firstSeen"} per line) through discovery, extraction, resolving\n' +
    "and alert policy, and says what would have been alerted.",
  options: {
    alerts: { value: "N", default: "0", help: "also print N alerts at random, with the pages behind them" },
    pairs: {
      value: "N",
      default: "0",
      help: "also print N pairs of contacts of the same sides within 3 days",
    },
    contacts: {
      value: "N",
      default: "0",
      help: "also print N contacts of several pages at random, with what each page tells",
    },
    seed: { value: "S", default: "1", help: "of the random choice" },
    only: { value: "A+B", help: "only contacts between these sides" },
  },
  positionals: ["file"],
};

interface FeedItem {
  title: string;
  summary: string;
  url: string;
  published: string;
  firstSeen: string;
}

const POLICY = { recentDays: 14, settleSeconds: 120 };

async function* readItems(file: string): AsyncGenerator<FeedItem> {
  const input = createReadStream(file);
  const lines = createInterface({ input: file.endsWith(".gz") ? input.pipe(createGunzip()) : input });
  for await (const line of lines) if (line !== "") yield JSON.parse(line) as FeedItem;
}

const isoTime = (text: string): string | null => {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
};

/** @param only leaves out contacts of other sides */
async function replay(file: string, only: string | undefined): Promise<Replayed> {
  const table = openMemoryTable();
  const contacts = openContactStore(table);
  const replayed: Replayed = {
    ...{ contacts, items: 0, relevant: 0, telling: 0, mentions: 0, reports: 0, days: 0, seconds: 0 },
    ...{ extractSeconds: 0, alerts: [], capacity: { read: 0, write: 0 } },
  };
  const versions = new Map<string, { seq: number; text: string; records: ContactRecord[] }>();
  const started = performance.now();
  let first: string | undefined;
  let now = "";
  for await (const item of readItems(file)) {
    replayed.items++;
    now = new Date(item.firstSeen).toISOString();
    first ??= now;
    if (process.stderr.isTTY && replayed.items % 1000 === 0)
      process.stderr.write(`\r${replayed.items} items, ${now}`);
    if (!mayTellOfContact(item.title, item.summary)) continue;
    replayed.relevant++;
    const sourceId = sourceIdOf(item.url);
    const before = versions.get(sourceId);
    const text = `${item.title}\n${item.summary}`.normalize("NFC");
    if (before?.text === text) continue;
    const publishedAt = isoTime(item.published);
    const extracting = performance.now();
    const records = readContacts({ text, publishedAt, lang: "vi" });
    replayed.extractSeconds += (performance.now() - extracting) / 1000;
    if (records.length) replayed.telling++;
    replayed.mentions += records.length;
    const seq = (before?.seq ?? 0) + 1;
    versions.set(sourceId, { seq, text, records });
    const page: ReportingPage = {
      ...{ sourceId, versionId: `${sourceId}-${seq}`, url: item.url, outlet: new URL(item.url).host },
      ...{ title: item.title, lang: "vi", publishedAt, seenAt: now },
    };
    const told = reportsBySides(page, now === first, compareRecords(before?.records ?? [], records));
    for (const report of told.filter(({ sides }) => !only || sides === only)) {
      replayed.reports++;
      const clock = () => new Date(now);
      replayed.alerts.push(...(await resolveReport(report, { contacts, clock, policy: POLICY })));
    }
  }
  replayed.seconds = (performance.now() - started) / 1000;
  replayed.days = (Date.parse(now) - Date.parse(first ?? now)) / 86_400_000;
  replayed.capacity = table.consumed();
  return replayed;
}

await run(async () => {
  const given = readArguments(command);
  const [file] = given.positionals;
  if (file === undefined) throw new UsageError("name a file of feed items");
  const count = (name: "alerts" | "pairs" | "contacts" | "seed") =>
    wholeNumber(name, given.text(name)!, 0, 1_000_000);
  const sample = {
    ...{ alerts: count("alerts"), pairs: count("pairs") },
    ...{ contacts: count("contacts"), seed: count("seed") },
  };
  const replayed = await replay(file, given.text("only"));
  await printSummary(replayed);
  await printSample(replayed, sample);
  return 0;
});
