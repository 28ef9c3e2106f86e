/** Starts the server of the benchmarks' pages and names the pages on it. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface PageServer {
  /** Addresses of so many pages: the same each time, with one number edited, or with only the noise around the text moved. */
  pages(way: "same" | "edited" | "noisy", count: number): string[];
  stop(): void;
}

export async function servePages(): Promise<PageServer> {
  const server = fork(fileURLToPath(new URL("peers/page-server.ts", import.meta.url)));
  const [port] = (await once(server, "message")) as [number];
  return {
    pages: (way, count) => Array.from({ length: count }, (_, n) => `http://127.0.0.1:${port}/${way}/${n}`),
    stop: () => server.kill(),
  };
}

/** Milliseconds of CPU that this process spends on one of `count` things done by `run`. */
export async function cpuPer(count: number, run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / count;
}
