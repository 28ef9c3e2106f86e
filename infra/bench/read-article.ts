/** What reading an article out of real pages costs and yields, beside Readability on linkedom over the same pages. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { readArticle } from "../../shared/snapshot/read-article.ts";
import type { BenchRow } from "./bench-row.ts";

/** Saved pages, `<name>.html.gz` each; they are not part of the project. */
const PAGES = new URL("../../../shared/benchmark/article-extraction/html/", import.meta.url);

/** Rows: milliseconds of CPU a page for both readers, after one pass to warm up. None where the pages are not at hand. */
export function benchReadArticle(pagesAt: URL = PAGES): BenchRow[] {
  if (!existsSync(pagesAt)) return [];
  const pages = readdirSync(pagesAt)
    .filter((name) => name.endsWith(".html.gz"))
    .map((name) => gunzipSync(readFileSync(new URL(name, pagesAt))).toString("utf8"));
  const ours = cpuPerPage(pages, (html) => readArticle(html).text.length);
  const theirs = cpuPerPage(pages, (html) => {
    const { document } = parseHTML(html) as { document: unknown };
    return new Readability(document).parse()?.textContent?.length ?? 0;
  });
  const kilobytes = pages.reduce((sum, html) => sum + Buffer.byteLength(html), 0) / pages.length / 1024;
  return [
    { name: "pages read, on average of", value: kilobytes, unit: "KB" },
    { name: "reading an article", value: ours, unit: "ms CPU", target: "≤ 10" },
    { name: "Readability on linkedom, the same", value: theirs, unit: "ms CPU" },
    { name: "reading, times faster than Readability", value: theirs / ours, unit: "×", target: "≥ 4" },
  ];
}

function cpuPerPage(pages: string[], read: (html: string) => number): number {
  for (const html of pages.slice(0, 30)) read(html);
  const started = process.cpuUsage();
  for (const html of pages) read(html);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000 / pages.length;
}
