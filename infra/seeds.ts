/**
 * The main job on real input: serves five real articles on loopback, in markup of our own, and checks them in rounds,
 * as an operator would, by the command line and the web. Needs the texts beside the checkout; exits 1 when a promise breaks.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments, run } from "./local/command-line.ts";
import { Newsroom } from "./local/newsroom.ts";

interface Doc {
  id: string;
  text: string;
  published: string | null;
}
interface Gold {
  id: string;
  events: { type: string; optional?: boolean; participants: { id: string }[] }[];
}

const evalFolder = join(import.meta.dirname, "../../shared/eval");
const readLines = async <T>(name: string): Promise<T[]> =>
  (await readFile(join(evalFolder, name), "utf8"))
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);

const folder = join(tmpdir(), `parley-seeds-${randomUUID()}`);
const newsroom = new Newsroom();
const dataFolder = join(folder, "data");
const sourcesFile = join(folder, "sources.yaml");

function publish(doc: Doc): void {
  const lines = doc.text.split("\n").filter((line) => line.trim() !== "");
  const [title = "", ...paragraphs] = lines;
  newsroom.publish({
    path: `/the-gioi/${doc.id}.html`,
    title,
    paragraphs,
    ...(doc.published && { publishedAt: `${doc.published}T08:00:00+07:00` }),
  });
}

type Line = Record<string, unknown> & { outcome?: string; summary?: boolean; url?: string; failed?: number };

async function command(args: string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn("npm", ["run", "-s", ...args], { cwd: join(import.meta.dirname, "..") });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, "close")) as [number];
  return { code, out, err };
}

async function check(): Promise<{ checks: Line[]; summary: Line }> {
  const args = ["--sources", sourcesFile, "--data", dataFolder, "--allow-private-hosts"];
  const { code, out, err } = await command(["check", "--", ...args]);
  assert.equal(code, 0, err);
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
  const summary = lines.at(-1)!;
  assert.equal(summary.summary, true);
  return { checks: lines.slice(0, -1), summary };
}

/** Starts the product on the same data and asks its web pages. */
async function withWeb<T>(ask: (get: (path: string) => Promise<unknown>) => Promise<T>): Promise<T> {
  const args = ["--sources", sourcesFile, "--data", dataFolder, "--allow-private-hosts", "--port", "0"];
  const child = spawn("npm", ["start", "-s", "--", ...args], {
    cwd: join(import.meta.dirname, ".."),
    detached: true,
  });
  try {
    const base = await new Promise<string>((resolve, reject) => {
      let out = "";
      child.stdout.on("data", (chunk: Buffer) => {
        out += chunk.toString();
        const match = /http:\/\/localhost:\d+/.exec(out);
        if (match) resolve(match[0]);
      });
      child.stderr.on("data", (chunk: Buffer) => process.stderr.write(chunk));
      child.on("exit", (code) => reject(new Error(`start ended with ${code}`)));
    });
    return await ask(async (path) => {
      const response = await fetch(`${base}${path}`);
      assert.equal(response.status, 200, path);
      return response.headers.get("content-type")?.includes("json") ? response.json() : response.text();
    });
  } finally {
    process.kill(-child.pid!, "SIGTERM");
    await once(child, "exit");
  }
}

interface ContactItem {
  id: string;
  type: string;
  level: string;
  participants: { id: string }[];
  durationMinutes: { min: number; max: number } | null;
}
interface Mail {
  to: string;
  subject: string;
  text: string;
}
const listContacts = (get: (path: string) => Promise<unknown>) =>
  get("/api/v1/contacts?limit=100") as Promise<{ items: ContactItem[] }>;
const listMails = (get: (path: string) => Promise<unknown>) => get("/outbox.json") as Promise<Mail[]>;

async function step(title: string, work: () => Promise<void>): Promise<void> {
  await work();
  console.log(`✓ ${title}`);
}

async function main(): Promise<number> {
  readArguments({
    usage: "npm run seeds",
    about: "Watches five real articles, served on loopback, in rounds; says which promises hold.",
    options: {},
  });
  if (!existsSync(evalFolder)) {
    process.stderr.write(`seeds: the reference texts are not there (looked in ${evalFolder})\n`);
    return 1;
  }
  const docs = await readLines<Doc>("seeds.docs.jsonl");
  const gold = new Map((await readLines<Gold>("seeds.gold.jsonl")).map((each) => [each.id, each]));
  await mkdir(folder, { mode: 0o700 });
  const address = await newsroom.open();
  try {
    docs.forEach(publish);
    await writeFile(
      sourcesFile,
      `sources:\n  - url: ${address}/the-gioi\n    kind: listing\n    lang: vi\n    follow: all\n` +
        `  - url: http://127.0.0.1:9/unreachable\n    kind: article\n  - url: ${address}/broken.html\n    kind: article\n` +
        `subscribers:\n  - email: reader@example.test\n    lang: vi\n    background: true\n`,
    );
    newsroom.broken.set("/broken.html", 500);
    let mails = 0;

    await step("the five articles are discovered and stored, one mail for each contact", async () => {
      const { checks, summary } = await check();
      const articles = checks.filter((line) => line.url?.includes("/the-gioi/"));
      assert.equal(articles.length, 5);
      assert.ok(articles.every((line) => line.outcome === "new" && line["versionId"]));
      const failed = checks.filter((line) => line.outcome === "error").map((line) => line.url!);
      for (const url of ["http://127.0.0.1:9/unreachable", `${address}/broken.html`])
        assert.ok(failed.includes(url), `${url} fails, and the rest goes on`);
      assert.ok(summary.failed! >= 2);
      await withWeb(async (get) => {
        const { items } = await listContacts(get);
        const sent = await listMails(get);
        mails = sent.length;
        const ofLeaders = items.filter((item) => item.level !== "official");
        assert.equal(sent.length, ofLeaders.length, "one mail for each contact of leaders");
        assert.equal(new Set(sent.map((mail) => mail.subject)).size > 1, true);
        for (const doc of docs)
          for (const event of gold.get(doc.id)!.events.filter((each) => !each.optional)) {
            const want = event.participants
              .map((p) => p.id)
              .sort()
              .join("+");
            const found = items.some(
              (item) =>
                item.type === event.type &&
                item.participants
                  .map((p) => p.id)
                  .sort()
                  .join("+") === want,
            );
            assert.ok(found, `${doc.id}: ${event.type} of ${want} is among the contacts`);
          }
      });
    });

    await step("moved counters and changed teasers make no version and no mail", async () => {
      newsroom.noise = {
        comments: 57,
        views: 98_431,
        teasers: ["Tỷ giá trung tâm đi ngang", "Khai mạc hội sách mùa thu", "Thêm một tuyến metro"],
      };
      const { checks, summary } = await check();
      assert.equal(checks.filter((line) => line["versionId"]).length, 0);
      assert.deepEqual([summary["new"], summary["changed"], summary["alerts"]], [0, 0, 0]);
    });

    await step(
      "a duration edited from 50 to 55 minutes makes one version, one revision and one mail that says so",
      async () => {
        const story = [...newsroom.stories.values()].find(({ paragraphs }) =>
          paragraphs.some((text) => text.includes("50 phút")),
        )!;
        newsroom.publish({
          ...story,
          paragraphs: story.paragraphs.map((text) => text.replace("50 phút", "55 phút")),
        });
        const { checks, summary } = await check();
        const changed = checks.filter((line) => line["versionId"]);
        assert.equal(changed.length, 1);
        assert.deepEqual([summary["new"], summary["changed"], summary["alerts"]], [0, 1, 1]);
        const [, sourceId, seq] = /^(.+)-(\d+)$/.exec(changed[0]!["versionId"] as string)!;
        await withWeb(async (get) => {
          const path = `/sources/${sourceId}/diff?from=${sourceId}-1&to=${sourceId}-${seq}`;
          const page = (await get(path)) as string;
          assert.match(page, /<del[^>]*>50\s*<\/del>/);
          assert.match(page, /<ins[^>]*>55\s*<\/ins>/);
          assert.equal(page.match(/<(?:del|ins)\b/g)!.length, 2, "the diff shows just that");
          const { items } = await listContacts(get);
          const contact = items.find((item) => item.durationMinutes?.min === 55)!;
          const { revisions } = (await get(`/api/v1/contacts/${contact.id}`)) as {
            revisions: { what: string }[];
          };
          assert.ok(revisions.length >= 2);
          const sent = await listMails(get);
          assert.equal(sent.length, mails + 1);
          assert.match(sent[0]!.text, /50[^\n]*55/);
        });
      },
    );

    await step("a round with nothing changed is silent", async () => {
      const { summary } = await check();
      assert.deepEqual([summary["new"], summary["changed"], summary["alerts"]], [0, 0, 0]);
    });

    await step("a wrong sources file costs one clear message and exit 2", async () => {
      const wrong = join(folder, "wrong.yaml");
      await writeFile(wrong, "sources:\n  - url: nonsense\n    colour: red\n");
      const { code, err } = await command(["check", "--", "--sources", wrong, "--data", dataFolder]);
      assert.equal(code, 2);
      assert.match(err, /line 2/);
      assert.match(err, /"colour" is not known/);
    });
  } finally {
    await newsroom.close();
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

await run(main);
