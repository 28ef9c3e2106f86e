// What a check of an unchanged page costs before it touches the database: our client beside a bare loop of fetch, both
// with the SHA-256 of the body, in turns over the same page from another process on loopback.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { anyAddress } from "../../shared/fetch/address-guard.ts";
import { createPageFetcher } from "../../shared/fetch/fetch-page.ts";
import type { BenchRow } from "./bench-row.ts";

/** A page of the usual size, from a process of its own, so that serving is not counted. */
const serveScript = `
  const page = Buffer.alloc(169000, "<p>Hai nhà lãnh đạo điện đàm.</p>");
  const server = require("node:http").createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page);
  });
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

/** Rows: milliseconds of CPU per page for both, and their ratio. */
export async function benchFetchPage(pages = 2000): Promise<BenchRow[]> {
  const server = spawn(process.execPath, ["-e", serveScript], { stdio: ["ignore", "pipe", "inherit"] });
  const [port] = (await once(server.stdout, "data")) as [Buffer];
  const url = `http://127.0.0.1:${port.toString().trim()}/`;
  const fetcher = createPageFetcher({
    userAgent: "Parley/bench",
    now: () => new Date(),
    isAllowed: anyAddress,
  });
  try {
    const ways = [
      async () => sha256((await fetcher.fetchPage({ url })).body),
      async () => sha256(new Uint8Array(await (await fetch(url)).arrayBuffer())),
    ];
    const rounds = 10;
    const spent = [0, 0];
    for (let round = 0; round <= rounds; round++) {
      for (const [way, run] of ways.entries()) {
        const before = process.cpuUsage();
        for (let page = 0; page < pages / rounds; page++) await run();
        const { user, system } = process.cpuUsage(before);
        // The first round only warms up.
        if (round > 0) spent[way]! += (user + system) / 1000;
      }
    }
    const [ours, bare] = spent.map((milliseconds) => milliseconds / pages) as [number, number];
    return [
      { name: "fetch of a 169 KB page and its SHA-256", value: ours, unit: "ms" },
      { name: "bare fetch and SHA-256 of the same", value: bare, unit: "ms" },
      { name: "fetch, CPU against the bare loop", value: ours / bare, unit: "×", target: "≤ 1.3" },
    ];
  } finally {
    await fetcher.close();
    server.kill();
  }
}

function sha256(body: Uint8Array): string {
  return createHash("sha256").update(body).digest("hex");
}
