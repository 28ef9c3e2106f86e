/**
 * The real stack, deployed on an emulator of AWS on loopback: a page of our own newsroom changes, a mail goes out, the
 * web shows it, and deploying again repeats nothing.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEmulator, type Emulator } from "../../infra/aws/emulator/start-emulator.ts";
import { Newsroom } from "../../infra/local/newsroom.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-deployment-"));
const newsroom = new Newsroom();
let emulator: Emulator;
let webAddress = "";

const today = new Date().toISOString();
const call = {
  path: "/the-gioi/hai-tong-thong-dien-dam.html",
  title: "Tổng thống Nga và Tổng thống Mỹ điện đàm về hòa bình",
  paragraphs: [
    "Tổng thống Nga Vladimir Putin hôm nay điện đàm với Tổng thống Mỹ Donald Trump trong 50 phút.",
    "Cuộc trao đổi diễn ra theo đề nghị của phía Mỹ, Điện Kremlin cho biết trong một thông báo ngắn gửi báo chí.",
  ],
  publishedAt: today,
};

const COMMAND_MS = 240_000;

/** Runs one of the operator's commands against the emulator; its output comes back. */
async function operate(script: string, ...options: string[]): Promise<string> {
  const args = [
    "--silent",
    "run",
    script,
    "--",
    "--config",
    join(folder, "parley.config.json"),
    "--emulated",
    ...options,
  ];
  // A process group of its own, so that a command that hangs ends with all that it started.
  const child = spawn("npm", args, { env: { ...process.env, ...emulator.environment }, detached: true });
  const timer = setTimeout(() => process.kill(-child.pid!, "SIGKILL"), COMMAND_MS);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, "exit")) as [number | null];
  clearTimeout(timer);
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${said}\n${emulator.log().slice(-3000)}`);
  return said;
}

/** Asks the deployed HTTP API; its host name exists for the emulator only. */
async function get(path: string): Promise<{ status: number; body: string }> {
  const { host, port } = new URL(webAddress);
  const sent = request({ host: "127.0.0.1", port, path, headers: { host, accept: "text/html" } }).end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString("utf8") };
}

async function until<T>(what: string, seconds: number, look: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline)
      throw new Error(`No ${what} within ${seconds} s:\n${emulator.log().slice(-6000)}`);
    await sleep(1000);
  }
}

beforeAll(async () => {
  emulator = await startEmulator();
  newsroom.publish(call);
  const address = await newsroom.open();
  const sources = join(folder, "sources.yaml");
  const configuration = {
    stage: "dev",
    sender: "Parley <parley@example.org>",
    operator: "operator@example.org",
    sources,
  };
  writeFileSync(join(folder, "parley.config.json"), JSON.stringify(configuration));
  writeFileSync(
    sources,
    `sources:\n  - url: ${address}${call.path}\n    kind: article\n    every: 5s\nsubscribers:\n  - email: reader@example.test\n    lang: vi\n    background: true\n`,
  );
});

afterAll(async () => {
  await emulator?.stop();
  await newsroom.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the deployed stack", () => {
  it("is made by one command, which says where it is", async () => {
    const before = Date.now();
    const said = await operate("deploy");
    console.log(`Deployed in ${((Date.now() - before) / 1000).toFixed(0)} s`);
    expect(said).toContain("1 sources are watched, 1 of them new.");
    webAddress = /Parley is at (\S+)/.exec(said)![1]!;
  });

  it("checks the page at the next minute, and sends one mail of the call that it tells of", async () => {
    const mail = await until("mail", 240, async () => (await emulator.mails())[0]);
    expect(mail.to).toEqual(["reader@example.test"]);
    expect(mail.subject).toContain("Putin");
    expect(mail.text).toContain("50 phút");
  });

  it("shows the contact and its source on the web", async () => {
    expect((await get("/healthz")).status).toBe(200);
    const { items } = JSON.parse((await get("/api/v1/contacts")).body) as {
      items: { id: string; type: string }[];
    };
    expect(items).toMatchObject([{ type: "call" }]);
    const page = await get(`/contacts/${items[0]!.id}?lang=vi`);
    expect(page.status).toBe(200);
    expect(page.body).toContain("50 phút");
    expect((await get("/sources")).body).toContain("127.0.0.1");
  });

  it("tells of the change when the page says 55 minutes, once", async () => {
    const paragraphs = call.paragraphs.map((text) => text.replace("50 phút", "55 phút"));
    newsroom.publish({ ...call, paragraphs });
    const mails = await until("second mail", 240, async () => {
      const all = await emulator.mails();
      return all.length > 1 ? all : undefined;
    });
    expect(mails[1]!.text).toContain("55 phút");
  });

  it("repeats nothing after it is deployed again", async () => {
    const said = await operate("deploy");
    expect(said).toContain("1 sources are watched, 0 of them new.");
    const asked = newsroom.requests.length;
    await until(
      "check after the second deployment",
      150,
      async () => newsroom.requests.length > asked || undefined,
    );
    await sleep(15_000);
    expect(await emulator.mails()).toHaveLength(2);
    const { items } = JSON.parse((await get("/api/v1/contacts")).body) as { items: unknown[] };
    expect(items).toHaveLength(1);
  });

  it("is taken away by one command", async () => {
    await operate("destroy");
    expect((await get("/healthz")).status).not.toBe(200);
  });
});
