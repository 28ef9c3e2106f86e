import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { localConfig } from "../../infra/local/local-config.ts";
import { openLocalServices } from "../../infra/local/local-services.ts";
import { Newsroom } from "../../infra/local/newsroom.ts";
import { STORIES, edited } from "./stories.ts";

const root = join(import.meta.dirname, "../..");
const [call, talks, ...others] = STORIES as [(typeof STORIES)[0], (typeof STORIES)[0], ...typeof STORIES];

/** What the newspaper does, step by step; a step is over when everything was checked. */
const STEPS: ((newsroom: Newsroom) => void)[] = [
  (newsroom) => [call, talks].forEach((story) => newsroom.publish(story)),
  (newsroom) => others.forEach((story) => newsroom.publish(story)),
  (newsroom) => newsroom.publish(edited(call, "50 phút", "55 phút")),
  (newsroom) => newsroom.publish(edited(talks, "Gyeongju", "Seoul")),
  (newsroom) => newsroom.publish(call),
];
const KILLS_PER_STEP = 4;

/** A repeatable choice of moments. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}

function startCheck(folder: string): ChildProcess {
  const args = [
    "--sources",
    join(folder, "sources.yaml"),
    "--data",
    join(folder, "data"),
    "--allow-private-hosts",
  ];
  return spawn(process.execPath, ["--import", "tsx", join(root, "infra/local/check.ts"), ...args], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Runs a check and kills it some time after it has begun to ask the newspaper. */
async function killDuring(folder: string, newsroom: Newsroom, random: () => number): Promise<void> {
  const asked = newsroom.requests.length + Math.floor(random() * 6);
  const check = startCheck(folder);
  const ended = once(check, "exit");
  while (newsroom.requests.length < asked && check.exitCode === null) await sleep(2);
  await sleep(random() * 250);
  check.kill("SIGKILL");
  await ended;
}

/** Everything that must not depend on when the process was killed. */
async function outcomeOf(folder: string) {
  const silent = { info() {}, warn() {}, error() {} };
  const options = { dataFolder: join(folder, "data"), allowPrivateHosts: true, config: localConfig() };
  const services = await openLocalServices({ ...options, clock: () => new Date(), log: silent });
  try {
    const versions: string[] = [];
    for (const list of ["configured", "discovered"] as const)
      for (const source of (await services.sources.list(list)).items) {
        const stored = (await services.versions.list(source.id)).items;
        const path = new URL(source.url).pathname;
        for (const { seq, textHash } of path.includes(".") ? stored : [])
          versions.push(`${path} ${seq} ${(await services.versions.text(textHash)).slice(0, 400)}`);
      }
    const { items } = await services.contacts.list({}, { limit: 100 });
    const contacts = items.map(({ type, status, date, durationMinutes, place, sides }) =>
      JSON.stringify({ type, status, date, durationMinutes, place, sides }),
    );
    const mails = (await services.mailer.list()).map(({ to, subject }) => `${to}: ${subject}`);
    const dead = (
      await Promise.all(Object.values(services.queues).map((queue) => queue.deadLetters()))
    ).flat();
    return { versions: versions.sort(), contacts: contacts.sort(), mails: mails.sort(), dead };
  } finally {
    await services.close();
  }
}

async function runNewspaper(killsPerStep: number, random: () => number) {
  const folder = await mkdtemp(join(tmpdir(), "kill-"));
  const newsroom = new Newsroom();
  const address = await newsroom.open();
  await writeFile(
    join(folder, "sources.yaml"),
    `sources:\n  - url: ${address}/the-gioi\n    kind: listing\n    lang: vi\n` +
      `subscribers:\n  - email: reader@example.test\n    background: true\n`,
  );
  try {
    for (const step of STEPS) {
      step(newsroom);
      for (let kill = 0; kill < killsPerStep; kill++) await killDuring(folder, newsroom, random);
      const [code] = (await once(startCheck(folder), "exit")) as [number];
      expect(code).toBe(0);
    }
    return await outcomeOf(folder);
  } finally {
    await newsroom.close();
    await rm(folder, { recursive: true });
  }
}

it(
  "ends with the same versions, contacts and mails when it's killed twenty times as when it's left alone",
  { timeout: 600_000 },
  async () => {
    const undisturbed = await runNewspaper(0, randomFrom(1));
    expect(undisturbed.dead).toEqual([]);
    expect(undisturbed.versions).toHaveLength(8);
    expect(undisturbed.contacts).toHaveLength(5);
    expect(undisturbed.mails.length).toBeGreaterThanOrEqual(7);
    const disturbed = await runNewspaper(KILLS_PER_STEP, randomFrom(2025));
    expect(disturbed).toEqual(undisturbed);
  },
);
