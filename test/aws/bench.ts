/** What the tests of a deployment stand on: the emulator, a newspaper on loopback, and an operator who types commands. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startEmulator } from "../../infra/aws/emulator/start-emulator.ts";
import { Newsroom } from "../../infra/local/newsroom.ts";

const COMMAND_MS = 240_000;

export type Bench = Awaited<ReturnType<typeof openBench>>;

export async function openBench() {
  const folder = mkdtempSync(join(tmpdir(), "parley-deployment-"));
  const emulator = await startEmulator();
  const newsroom = new Newsroom();
  const address = await newsroom.open();
  const file = (name: string) => join(folder, name);

  /** Runs one of the operator's commands against the emulator. @returns all that it said, or throws that when it failed */
  async function operate(script: string, ...options: string[]): Promise<string> {
    const { code, said } = await type(script, ...options);
    if (code !== 0) throw new Error(`${script} ended with ${code}:\n${said}\n${emulator.log().slice(-3000)}`);
    return said;
  }

  async function type(script: string, ...options: string[]): Promise<{ code: number | null; said: string }> {
    const args = ["--silent", "run", script, "--", ...options];
    // A process group of its own, so that a command that hangs ends with all that it started.
    const child = spawn("npm", args, { env: { ...process.env, ...emulator.environment }, detached: true });
    const timer = setTimeout(() => process.kill(-child.pid!, "SIGKILL"), COMMAND_MS);
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, "exit")) as [number | null];
    clearTimeout(timer);
    return { code, said };
  }

  return {
    emulator,
    newsroom,
    address,
    operate,
    type,
    file,
    write: (name: string, content: string | object) => {
      writeFileSync(file(name), typeof content === "string" ? content : JSON.stringify(content));
      return file(name);
    },
    read: (name: string) => readFileSync(file(name), "utf8"),

    /** Asks a deployed HTTP API; its host name exists for the emulator only. */
    async get(webAddress: string, path: string): Promise<{ status: number; body: string }> {
      const { host, port } = new URL(webAddress);
      const sent = request({ host: "127.0.0.1", port, path, headers: { host, accept: "text/html" } }).end();
      const [response] = (await once(sent, "response")) as [IncomingMessage];
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      return { status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString("utf8") };
    },

    async until<T>(what: string, seconds: number, look: () => Promise<T | undefined>): Promise<T> {
      const deadline = Date.now() + seconds * 1000;
      for (;;) {
        const found = await look();
        if (found !== undefined) return found;
        if (Date.now() > deadline)
          throw new Error(`No ${what} within ${seconds} s:\n${emulator.log().slice(-6000)}`);
        await sleep(1000);
      }
    },

    async close() {
      await emulator.stop();
      await newsroom.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
