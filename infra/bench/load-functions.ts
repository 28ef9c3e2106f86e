/** How large each function's bundle is, what of it a cold start loads, and how long it takes to load beside a bundle of nothing but the SDK's clients for the services that it asks. */
import { execFileSync, type StdioOptions } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { bundleFunction, bundleOptions, servicesOf } from "../aws/bundle-function.ts";
import { functions, type FunctionName } from "../wiring.ts";
import type { BenchRow } from "./bench-row.ts";

const ROUNDS = 7;
const CLIENTS: Record<string, string> = {
  "open-queues": `import { SQSClient, SendMessageBatchCommand } from "@aws-sdk/client-sqs"; use(SQSClient, SendMessageBatchCommand);`,
  "open-snapshots": `import { S3Client, GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3"; use(S3Client, GetObjectCommand, PutObjectCommand);`,
  "open-signer": `import { SecretsManagerClient, GetSecretValueCommand } from "@aws-sdk/client-secrets-manager"; use(SecretsManagerClient, GetSecretValueCommand);`,
  "open-mailer": `import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2"; use(SESv2Client, SendEmailCommand);`,
};
const TABLE = `import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand, DeleteCommand } from "@aws-sdk/lib-dynamodb";
use(DynamoDBClient, DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand, DeleteCommand);`;

/** The SDK's clients for what the function asks, as they are bundled without our doing. */
function bundleClients(name: FunctionName, outfile: string): void {
  const lines = servicesOf(functions[name]).flatMap((service) => CLIENTS[service] ?? []);
  const contents = ["const use = (...parts) => (globalThis.parts = parts);", TABLE, ...lines].join("\n");
  const { alias: _alias, ...plain } = bundleOptions;
  const resolveDir = fileURLToPath(new URL("../..", import.meta.url));
  buildSync({ ...plain, stdin: { contents, resolveDir, loader: "ts" }, outfile });
}

const ENVIRONMENT = {
  PATH: process.env["PATH"] ?? "",
  AWS_REGION: "us-east-1",
  AWS_ACCESS_KEY_ID: "none",
  AWS_SECRET_ACCESS_KEY: "none",
  AWS_ENDPOINT_URL: "http://127.0.0.1:9",
  PARLEY_STACK: "bench",
  PARLEY_TABLE: "bench",
};

/** Milliseconds of CPU that a process of its own takes to load the bundle. */
function load(file: string): number {
  const script = `const begin = process.cpuUsage(); require(${JSON.stringify(file)});
    const { user, system } = process.cpuUsage(begin);
    process.stdout.write(String((user + system) / 1000)); process.exit(0);`;
  const stdio: StdioOptions = ["ignore", "pipe", "ignore"];
  return Number(execFileSync(process.execPath, ["-e", script], { env: ENVIRONMENT, stdio }));
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

export function benchFunctions(): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  try {
    return (Object.keys(functions) as FunctionName[]).flatMap((name) => {
      const loaded = [...bundleFunction(name, join(folder, name))];
      const ours = join(folder, name, "index.js");
      const bytesOf = (files: string[]) =>
        files.reduce((sum, file) => sum + statSync(join(folder, name, file)).size, 0);
      const bare = join(folder, `${name}-clients.js`);
      bundleClients(name, bare);
      writeFileSync(join(folder, "package.json"), "{}");
      const times = Array.from({ length: ROUNDS }, () => [load(ours), load(bare)] as const);
      const [own, base] = [median(times.map(([it]) => it)), median(times.map(([, it]) => it))];
      return [
        {
          name: `${name}: bundle, loaded at start`,
          value: bytesOf(loaded) / 1000,
          unit: "KB",
          target: "≤ 600",
        },
        {
          name: `${name}: bundle, whole`,
          value: bytesOf(readdirSync(join(folder, name))) / 1000,
          unit: "KB",
          target: "≤ 600",
        },
        { name: `${name}: load`, value: own, unit: `ms of CPU` },
        { name: `${name}: load, to bare clients`, value: own / base, unit: "×", target: "≤ 1.3" },
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
