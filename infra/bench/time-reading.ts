/** Runs in a process of its own: `node time-reading.cjs reader.cjs articles.json PASSES` prints a `ReadingCost`. */
import { readFileSync } from "node:fs";
import type { ArticleText } from "../../shared/extract/read-contacts.ts";
import type * as reader from "./reader.ts";
import type { ReadingCost } from "./new-process.ts";

type Reader = typeof reader;
declare const require: (path: string) => Reader;

const [bundle, given, passes] = process.argv.slice(2) as [string, string, string];
const articles = JSON.parse(readFileSync(given, "utf8")) as ArticleText[];

/** Milliseconds of CPU. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

let loaded!: Reader;
const code = cost(() => (loaded = require(bundle)));
const tables = cost(() => loaded.gazetteerFor(articles[0]!.lang ?? "vi"));
const readAll = (from: number) => () =>
  articles.slice(from).forEach((article) => loaded.readContacts(article));
const firstArticle = cost(() => loaded.readContacts(articles[0]!));
const firstPass = firstArticle + cost(readAll(1));
const later = Array.from({ length: Number(passes) - 1 }, () => cost(readAll(0)));
const warm = later.slice(Math.floor(later.length / 2)).toSorted((a, b) => a - b);
const steadyPass = warm[Math.floor(warm.length / 2)] ?? firstPass;

const found: ReadingCost = { code, tables, firstArticle, firstPass, steadyPass };
process.stdout.write(JSON.stringify(found));
