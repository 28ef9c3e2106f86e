/** Raw pages in a folder: `ab/abcd….gz` with the bytes as they came, and beside it when, from where and with which headers. */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Snapshot, SnapshotStore } from "../../shared/store/snapshots.ts";

/** Half the CPU of the usual 6 for a tenth more bytes. */
const LEVEL = 3;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

export function openFolderSnapshots(folder: string): SnapshotStore {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);

  /** Whole or not at all, whenever the process is killed. */
  async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
    const part = `${path}.${process.pid}.part`;
    try {
      await writeFile(part, content);
    } catch (error) {
      if (!isMissing(error)) throw error;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(part, content);
    }
    await rename(part, path);
  }

  async function readAbout(sha256: string): Promise<Omit<Snapshot, "body"> | undefined> {
    try {
      return JSON.parse(await readFile(`${pathOf(sha256)}.json`, "utf8")) as Omit<Snapshot, "body">;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  return {
    async put(sha256, { body, ...about }) {
      if (await readAbout(sha256)) return;
      await writeWhole(`${pathOf(sha256)}.gz`, await promisify(gzip)(body, { level: LEVEL }));
      await writeWhole(`${pathOf(sha256)}.json`, JSON.stringify(about));
    },
    async get(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
      const about = await readAbout(sha256);
      return about && { ...about, body: await promisify(gunzip)(await readFile(`${pathOf(sha256)}.gz`)) };
    },
  };
}
