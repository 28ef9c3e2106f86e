/** What other watchers spend on the same checks: urlwatch, webchanges and changedetection.io from Python's registry, newsdiff's way. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Defuddle } from "defuddle/node";
import { diffWords } from "diff";
import { parseHTML } from "linkedom";
import { installPythonTools } from "../python-tools.ts";
import { cpuPer, type PageServer } from "./serve-pages.ts";

const SCRIPT = fileURLToPath(new URL("peers/watchers.py", import.meta.url));
const WATCHERS = ["urlwatch==2.29", "webchanges==3.37.0", "changedetection.io==0.60.10"];
/** What a watcher's own text filter is told as; changedetection.io always reads text. */
const TEXT = "--text";

/** Its own types want those of a browser. */
const defuddle = Defuddle as (document: unknown, url: string) => Promise<{ content: string }>;

/** Milliseconds of CPU per check. */
export interface PeerCosts {
  unchanged: number;
  changed: number;
}

export type Peer = "urlwatch" | "webchanges" | "changedetection.io";

/**
 * Each watcher's costs, over `pages` pages in each of `rounds` rounds. Unchanged pages are compared as they come, which
 * is cheapest; changed ones as text.
 * @throws NoPython
 */
export async function costOfPeers(
  server: PageServer,
  pages: number,
  rounds: number,
): Promise<Record<Peer, PeerCosts>> {
  const python = join(installPythonTools(WATCHERS), "python");
  const costOf = async (peer: string, urls: string[], ...options: string[]): Promise<number> => {
    const folder = await mkdtemp(join(tmpdir(), "parley-bench-"));
    try {
      const words = [
        SCRIPT,
        peer.replace(".io", ""),
        folder,
        ...urls,
        "--rounds",
        String(rounds),
        ...options,
      ];
      const { stdout } = await promisify(execFile)(python, words, { maxBuffer: 1 << 26 });
      return Number(stdout.trim().split("\n").at(-1));
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  const costs = async (peer: Peer): Promise<PeerCosts> => ({
    unchanged: await costOf(peer, server.pages("same", pages)),
    changed: await costOf(peer, server.pages("edited", pages), TEXT),
  });
  return {
    urlwatch: await costs("urlwatch"),
    webchanges: await costs("webchanges"),
    "changedetection.io": await costs("changedetection.io"),
  };
}

/** newsdiff's way with a changed article: Defuddle on linkedom, then `diffWords` against the last text. */
export async function costOfNewsdiff(server: PageServer, checks: number): Promise<number> {
  const [url] = server.pages("edited", 1) as [string];
  let last = "";
  const check = async (): Promise<void> => {
    const { document } = parseHTML(await (await fetch(url)).text()) as { document: unknown };
    const { content } = await defuddle(document, url);
    const text = content.replace(/<[^>]*>/g, "");
    diffWords(last, text);
    last = text;
  };
  await check();
  await check();
  return cpuPer(checks, async () => {
    for (let done = 0; done < checks; done++) await check();
  });
}
