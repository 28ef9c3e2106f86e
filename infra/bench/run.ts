/** `npm run bench`: measures speed and cost, prints a table, and writes `bench-results.json`. */
import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { readArguments, run, UsageError } from "../local/command-line.ts";
import type { BenchRow } from "./bench-row.ts";
import { benchCheckPage, benchMemory } from "./check-page.ts";
import { benchDiffTexts } from "./diff-texts.ts";
import { benchFunctions } from "./load-functions.ts";
import { benchReadArticle } from "./read-article.ts";
import { benchReadContacts } from "./read-contacts.ts";
import { benchWeb } from "./web.ts";

const BENCHES: Record<string, () => BenchRow[] | Promise<BenchRow[]>> = {
  check: () => benchCheckPage(2000),
  article: () => benchReadArticle(),
  diff: () => benchDiffTexts(),
  contacts: () => benchReadContacts(),
  web: () => benchWeb(),
  functions: () => benchFunctions(),
};

/** Takes too long to be one of all; run by its name. */
const LONG: typeof BENCHES = {
  "web-full": () => benchWeb({ full: true }),
  "check-full": () => benchCheckPage(10_000),
  memory: () => benchMemory(100_000),
};

await run(async () => {
  const { positionals } = readArguments({
    usage: `npm run bench -- [${Object.keys({ ...BENCHES, ...LONG }).join("|")}]`,
    about: "Measures speed and cost side by side; all of it, or one part.",
    options: {},
    positionals: ["part"],
  });
  const [part] = positionals;
  const long = part === undefined ? undefined : LONG[part];
  if (part !== undefined && !BENCHES[part] && !long)
    throw new UsageError(`"${part}" is no part of the benchmarks`);
  const rows: BenchRow[] = [];
  for (const [name, bench] of Object.entries(long ? { [part!]: long } : BENCHES)) {
    if (part !== undefined && part !== name) continue;
    if (process.stderr.isTTY) process.stderr.write(`${name} …\n`);
    rows.push(...(await bench()));
  }
  for (const { name, value, unit, target = "" } of rows)
    console.log(`${name.padEnd(52)} ${value.toFixed(2).padStart(10)} ${unit.padEnd(18)} ${target}`);
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
  await writeFile("bench-results.json", `${JSON.stringify({ at: new Date(), machine, rows }, null, 1)}\n`);
  return 0;
});
