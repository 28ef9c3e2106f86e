/** What reading costs a process that has read nothing yet, as a cold function is, and what it costs once it is warm. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { ArticleText } from "../../shared/extract/read-contacts.ts";

/** All in milliseconds of CPU, compiler and garbage collector included. */
export interface ReadingCost {
  code: number;
  tables: number;
  firstArticle: number;
  /** All articles, from the first on; without code and tables. */
  firstPass: number;
  /** All articles, in the median of the passes of the second half. */
  steadyPass: number;
}

/** The last three come after what is compiled has settled. */
const PASSES = 6;
const FILES = ["reader", "time-reading"];

/**
 * Reads the articles several times over in each of `rounds` new processes, with the reader bundled as it is deployed.
 * @returns each figure's median
 */
export function costOfReading(articles: readonly ArticleText[], rounds: number): ReadingCost {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  try {
    buildSync({
      entryPoints: FILES.map((name) => fileURLToPath(new URL(`${name}.ts`, import.meta.url))),
      outdir: folder,
      outExtension: { ".js": ".cjs" },
      bundle: true,
      minify: true,
      platform: "node",
      format: "cjs",
      charset: "utf8",
      logLevel: "error",
    });
    const given = join(folder, "articles.json");
    writeFileSync(given, JSON.stringify(articles));
    const command = [join(folder, "time-reading.cjs"), join(folder, "reader.cjs"), given, String(PASSES)];
    const costs = Array.from(
      { length: rounds },
      () => JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" })) as ReadingCost,
    );
    const of = (figure: keyof ReadingCost) => median(costs.map((cost) => cost[figure]));
    return {
      code: of("code"),
      tables: of("tables"),
      firstArticle: of("firstArticle"),
      firstPass: of("firstPass"),
      steadyPass: of("steadyPass"),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Megabytes of text that a CPU-second reads, at so many milliseconds for the articles. */
export const speedOf = (articles: readonly ArticleText[], milliseconds: number): number =>
  articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1000 / milliseconds;
