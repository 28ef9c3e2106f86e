/** Vitest's set-up for the stores' contract: AWS's own DynamoDB Local, from Maven Central, in memory on loopback. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../free-port.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
const START_MS = 120_000;

/** The folder of its jars and native libraries; fetched once for each version that the POM names. */
function install(): string {
  const version = /<version>(3[^<]+)</.exec(readFileSync(join(HERE, "pom.xml"), "utf8"))![1]!;
  const cache = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  const folder = join(cache, "parley", `dynamodb-local-${version}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  execFileSync("mvn", ["-B", "-q", "-f", join(HERE, "pom.xml"), COPY, `-DoutputDirectory=${unfinished}`], {
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 300_000,
  });
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  return folder;
}

/** @returns what stops it */
export default async function start(): Promise<() => Promise<void>> {
  const jars = install();
  const port = await freePort();
  const settings = [`-Djava.library.path=${jars}`, "-cp", [join(jars, "*"), HERE].join(delimiter)];
  const program = [join(HERE, "OnLoopback.java"), "-inMemory", "-disableTelemetry", "-port", String(port)];
  const child = spawn("java", [...settings, ...program], { stdio: "ignore" });
  const exited = once(child, "exit");
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const endpoint = `http://127.0.0.1:${port}`;
  for (const deadline = Date.now() + START_MS; ; await sleep(200)) {
    if (child.exitCode !== null || Date.now() > deadline) {
      kill();
      throw new Error(`DynamoDB Local did not start (java ended with ${child.exitCode ?? "nothing"})`);
    }
    // Whatever it answers, it is there.
    if (await fetch(endpoint).catch(() => undefined)) break;
  }
  process.env["PARLEY_DYNAMODB_LOCAL"] = endpoint;
  return async () => {
    kill();
    await exited;
    process.off("exit", kill);
  };
}
