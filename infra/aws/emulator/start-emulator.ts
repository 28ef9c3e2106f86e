/** MiniStack on loopback, in the place of AWS: for trying a deployment without an account. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { installPythonTools } from "../../python-tools.ts";
import { nodeOfLambda } from "./node-of-lambda.ts";

export interface Emulator {
  endpoint: string;
  /** What the AWS SDK, the CDK command and the functions need to find it. */
  environment: Record<string, string>;
  /** Mails sent through SES so far. */
  mails(): Promise<EmulatedMail[]>;
  /** The emulator's own log, with those of the functions. */
  log(): string;
  stop(): Promise<void>;
}

export interface EmulatedMail {
  to: string[];
  subject: string;
  text: string;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}

/** Only what the emulator needs is handed on: no credentials of the operator. It runs the `node` that it finds first. */
function environmentOf(folder: string, port: number): Record<string, string> {
  return {
    PATH: [dirname(nodeOfLambda()), process.env["PATH"] ?? ""].join(delimiter),
    HOME: folder,
    TMPDIR: folder,
    BIND_HOST: "127.0.0.1",
    GATEWAY_PORT: String(port),
    LAMBDA_EXECUTOR: "local",
    IOT_MTLS_ENABLED: "0",
    SFTP_ENABLED: "0",
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
  };
}

/** Starts it on a free port; everything it writes lies in a folder that `stop` removes. @throws NoPython */
export async function startEmulator(): Promise<Emulator> {
  const bin = installPythonTools(["ministack==1.5.33"]);
  const folder = mkdtempSync(join(tmpdir(), "parley-emulator-"));
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const logFile = join(folder, "emulator.log");
  const output = openSync(logFile, "w");
  // A process group of its own, so that the functions that it runs end with it.
  const child = spawn(join(bin, "ministack"), {
    cwd: folder,
    env: environmentOf(folder, port),
    stdio: ["ignore", output, output],
    detached: true,
  });
  const exited = once(child, "exit");
  const kill = (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, signal);
  };
  process.once("exit", () => kill("SIGKILL"));

  const emulator: Emulator = {
    endpoint,
    environment: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
      AWS_REGION: "us-east-1",
      CDK_DEFAULT_ACCOUNT: "000000000000",
      CDK_DEFAULT_REGION: "us-east-1",
    },
    async mails() {
      const answer = await fetch(`${endpoint}/_ministack/ses/messages`);
      return readMails((await answer.json()) as SesMessages);
    },
    log: () => readFileSync(logFile, "utf8"),
    async stop() {
      kill("SIGTERM");
      const ended = await Promise.race([exited.then(() => true), sleep(5000, false)]);
      if (!ended) kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await ready(endpoint);
    return emulator;
  } catch (error) {
    const said = emulator.log().slice(-2000);
    await emulator.stop();
    throw new Error(`The emulator did not start:\n${said}`, { cause: error });
  }
}

async function ready(endpoint: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      const { ok } = await fetch(`${endpoint}/_ministack/health`);
      if (ok) return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await sleep(200);
  }
}

/** As MiniStack tells of them: by account, oldest first. */
interface SesMessages {
  messages: Record<string, { To: string[]; Subject: string; BodyText: string }[]>;
}

const readMails = ({ messages }: SesMessages): EmulatedMail[] =>
  Object.values(messages)
    .flat()
    .map(({ To, Subject, BodyText }) => ({ to: To, subject: Subject, text: BodyText }));
