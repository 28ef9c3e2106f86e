/**
 * `npm run eval`: how well contacts are read out of the reference texts, and articles out of the reference pages. The
 * texts are not part of the project; they lie beside it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { ContactRecord, Lang } from "../shared/extract/contact-record.ts";
import { readContacts, type ArticleText } from "../shared/extract/read-contacts.ts";
import { readArticle } from "../shared/snapshot/read-article.ts";
import { costOfReading, speedOf } from "./bench/new-process.ts";
import { readArguments, run } from "./local/command-line.ts";

interface ReferenceText {
  id: string;
  text: string;
  published: string | null;
  lang?: Lang;
}

interface Gold {
  id: string;
  events: unknown[];
}

const shared = fileURLToPath(new URL("../../shared", import.meta.url));
const fallback = process.env["PARLEY_SHARED"] ?? shared;

function main(): number {
  const given = readArguments({
    usage: "npm run eval -- [options]",
    about:
      "Scores extraction on ../shared/eval and article reading on ../shared/benchmark (or under PARLEY_SHARED).",
    options: { errors: { help: "every record that is missed, spurious or wrong in a fact" } },
  });
  const errors = given.flag("errors");
  const folder = path.join(fallback, "eval");
  if (!existsSync(folder)) {
    process.stderr.write(`eval: the reference texts are not there (looked in ${folder}); nothing to score\n`);
    return 1;
  }
  const scratch = mkdtempSync(path.join(tmpdir(), "parley-eval-"));
  try {
    const articles = ["seeds", "dev", "en-dev"].flatMap((set) => scoreTexts(set, folder, scratch, errors));
    measureSpeed(articles);
    scoreArticles(folder, scratch);
  } finally {
    rmSync(scratch, { recursive: true });
  }
  return 0;
}

const readLines = <T>(file: string): T[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

/**
 * The part of `dev` that rules are written from and the part that is only scored. One text of the second makes a fifth
 * of its records and was read for its errors, so it counts with the first.
 */
const isWritingPart = ({ id }: { id: string }) => Number(id.slice(-3)) % 4 !== 0 || id === "dev-200";

function scoreTexts(set: string, folder: string, scratch: string, errors: boolean): ArticleText[] {
  const docs = readLines<ReferenceText>(path.join(folder, `${set}.docs.jsonl`));
  const gold = readLines<Gold>(path.join(folder, `${set}.gold.jsonl`));
  const articles = docs.map(({ text, published, lang }) => ({
    text,
    publishedAt: published,
    ...(lang && { lang }),
  }));
  const answers = docs.map(({ id }, n) => ({ id, events: readContacts(articles[n]!) }));
  const parts: [string, (row: { id: string }) => boolean][] =
    set === "dev"
      ? [
          ["dev", () => true],
          ["dev, written from", isWritingPart],
          ["dev, only checked", (row) => !isWritingPart(row)],
        ]
      : [[set, () => true]];
  for (const [name, belongs] of parts) {
    const write = (kind: string, rows: readonly { id: string }[]) => {
      const file = path.join(scratch, `${kind}.jsonl`);
      writeFileSync(
        file,
        rows
          .filter(belongs)
          .map((row) => `${JSON.stringify(row)}\n`)
          .join(""),
      );
      return file;
    };
    process.stdout.write(`\n== ${name}\n`);
    score(path.join(folder, "score.mjs"), [
      write("gold", gold),
      write("answers", answers),
      "--docs",
      write("docs", docs),
      ...(errors && (name === set || set !== "dev") ? ["--errors"] : []),
    ]);
    process.stdout.write(`${silence(gold.filter(belongs), answers)}\n`);
  }
  return articles;
}

/** Each language in processes of its own, with the reader bundled: what loading these sources costs is not counted. */
function measureSpeed(articles: readonly ArticleText[]): void {
  process.stdout.write("\n== speed, in MB of text per CPU second\n");
  for (const [name, language] of Object.entries({ Vietnamese: "vi", English: "en" })) {
    const ofLanguage = articles.filter(({ lang = "vi" }) => lang === language);
    const { firstPass, steadyPass } = costOfReading(ofLanguage, SPEED_ROUNDS);
    const [first, steady] = [firstPass, steadyPass].map((cost) => speedOf(ofLanguage, cost).toFixed(1));
    process.stdout.write(
      `${name}: ${first} for the first ${ofLanguage.length} texts of a process, ${steady} once warm\n`,
    );
  }
}

const SPEED_ROUNDS = 3;

/** How many of the texts that tell of no contact give no record. */
function silence(gold: readonly Gold[], answers: readonly { id: string; events: ContactRecord[] }[]): string {
  const byId = new Map(answers.map((answer) => [answer.id, answer.events]));
  const without = gold.filter(({ events }) => events.length === 0);
  const spoken = without.filter(({ id }) => byId.get(id)?.some(({ level }) => level !== "official"));
  return `texts with no contact ${without.length}, silent ${without.length - spoken.length}${spoken.map(({ id }) => `, not ${id}`).join("")}`;
}

function scoreArticles(folder: string, scratch: string): void {
  const pages = path.join(fallback, "benchmark", "article-extraction");
  if (!existsSync(pages)) return;
  const truth = path.join(pages, "ground-truth.json");
  const ids = Object.keys(JSON.parse(readFileSync(truth, "utf8")) as Record<string, unknown>);
  const answers: Record<string, { articleBody: string }> = {};
  for (const id of ids) answers[id] = { articleBody: readArticle(readPage(pages, id)).text };
  const file = path.join(scratch, "articles.json");
  writeFileSync(file, JSON.stringify(answers));
  process.stdout.write("\n== article bodies\n");
  score(path.join(folder, "article-score.mjs"), [truth, file]);
}

function readPage(folder: string, id: string): string {
  const plain = path.join(folder, "html", `${id}.html`);
  return existsSync(plain)
    ? readFileSync(plain, "utf8")
    : gunzipSync(readFileSync(`${plain}.gz`)).toString("utf8");
}

function score(script: string, args: readonly string[]): void {
  spawnSync(process.execPath, [script, ...args], { stdio: ["ignore", "inherit", "inherit"] });
}

await run(async () => main());
