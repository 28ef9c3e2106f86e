// What a whole check costs, fetch to stored watch, with the embedded database in this process: CPU, memory and capacity.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localConfig } from "../local/local-config.ts";
import { openLocalServices, type LocalServices } from "../local/local-services.ts";
import { checkPage } from "../../shared/watch/check-page.ts";
import { syncSources } from "../../shared/watch/sync-sources.ts";
import type { BenchRow } from "./bench-row.ts";

/** `/same` never changes; `/other` has another number in a sentence each time. Both are of the usual 169 KB. */
const serveScript = `
  const noise = "<script>" + "var a=1;".repeat(20000) + "</script>";
  const text = (n) => "<p>Ngày 16/10, Tổng thống Mỹ Donald Trump đã điện đàm với Tổng thống Nga Vladimir Putin trong " + n +
    " phút về tình hình khu vực và quan hệ giữa hai nước.</p>" + "<p>Hai bên trao đổi nhiều vấn đề cùng quan tâm, trong đó có thương mại, năng lượng và an ninh.</p>".repeat(30);
  let n = 0;
  require("node:http").createServer((request, response) => {
    const body = "<!doctype html><html lang=vi><head><meta charset=utf-8><title>Điện đàm</title>" + noise +
      "</head><body><article><h1>Hai nhà lãnh đạo điện đàm</h1>" + text(request.url === "/same" ? 50 : 10 + (n++ % 80)) + "</article></body></html>";
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(body);
  }).listen(0, "127.0.0.1", function () { console.log(this.address().port); });
`;

interface Cost {
  cpuMs: number;
  read: number;
  write: number;
}

/** Checks the page again and again; figures are for one check. */
async function costOf(url: string, checks: number, services: LocalServices): Promise<Cost> {
  const find = async () => (await services.watches.all()).find((each) => each.url === url)!;
  const capacity = services.table.consumed();
  let cpuMicros = 0;
  for (let n = 0; n < checks; n++) {
    // The schedule reads a slot's watches at once; here each is read alone, which counts as capacity, not as CPU.
    const watch = await find();
    const started = process.cpuUsage();
    await checkPage(watch, services);
    const { user, system } = process.cpuUsage(started);
    cpuMicros += user + system;
  }
  const after = services.table.consumed();
  return {
    cpuMs: cpuMicros / 1000 / checks,
    read: (after.read - capacity.read) / checks,
    write: (after.write - capacity.write) / checks,
  };
}

/** Rows: CPU and capacity for an unchanged and a changed check, and how the heap grew over them. */
export async function benchCheckPage(checks = 2000): Promise<BenchRow[]> {
  const server = spawn(process.execPath, ["-e", serveScript], { stdio: ["ignore", "pipe", "inherit"] });
  const [port] = (await once(server.stdout, "data")) as [Buffer];
  const address = `http://127.0.0.1:${port.toString().trim()}`;
  const folder = await mkdtemp(join(tmpdir(), "parley-bench-"));
  const clock = () => new Date();
  const log = { info() {}, warn() {}, error() {} };
  const options = { dataFolder: folder, allowPrivateHosts: true, config: localConfig(), clock, log };
  const services = await openLocalServices(options);
  try {
    const [same, other] = [`${address}/same`, `${address}/other`];
    const configured = [same, other].map((url) => ({ url, kind: "article" as const, every: 600 }));
    await syncSources(configured, services);
    await costOf(same, 50, services);
    await costOf(other, 50, services);
    const heapBefore = process.memoryUsage().heapUsed;
    const unchanged = await costOf(same, checks, services);
    const heapAfter = process.memoryUsage().heapUsed;
    const changed = await costOf(other, Math.ceil(checks / 10), services);
    const mebi = 1024 * 1024;
    return [
      {
        name: "unchanged check with the embedded database",
        value: unchanged.cpuMs,
        unit: "ms CPU",
        target: "≤ 3.5",
      },
      { name: "unchanged check, read", value: unchanged.read, unit: "units", target: "≤ 0.5" },
      { name: "unchanged check, written", value: unchanged.write, unit: "units", target: "≤ 1" },
      { name: "changed check, fetch to records", value: changed.cpuMs, unit: "ms CPU", target: "≤ 15" },
      { name: "changed check, written", value: changed.write, unit: "units", target: "≤ 6 + 1 per KB" },
      { name: `heap after ${checks} checks, more`, value: (heapAfter - heapBefore) / mebi, unit: "MiB" },
    ];
  } finally {
    await services.close();
    server.kill();
    await rm(folder, { recursive: true });
  }
}
