/** The data folder of one machine: only one process works on it, and what reads it wants one that is there. */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openQueueFolder, type QueueFolder } from "./durable-queue.ts";

/** The data folder is in use by another process. */
export class FolderInUse extends Error {
  readonly isExpected = true;
  constructor(folder: string, options?: ErrorOptions) {
    super(
      `${folder} is in use by another Parley: stop that one, or name another folder with --data`,
      options,
    );
    this.name = "FolderInUse";
  }
}

/** There is nothing to read: the folder's name is mistyped, most likely. */
export class NoData extends Error {
  readonly isExpected = true;
  constructor(folder: string) {
    super(`${folder} holds no data of Parley: name the folder that npm start works on with --data`);
    this.name = "NoData";
  }
}

/** @throws NoData */
export function requireData(folder: string): void {
  if (!existsSync(join(folder, "database"))) throw new NoData(folder);
}

/**
 * Opens the queues, made where there are none; until they are closed, the folder is ours.
 * @throws FolderInUse
 */
export async function claimFolder(folder: string): Promise<QueueFolder> {
  await mkdir(folder, { recursive: true });
  try {
    return await openQueueFolder(join(folder, "queues"));
  } catch (cause) {
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    if (inner instanceof Error && "code" in inner && inner.code === "LEVEL_LOCKED")
      throw new FolderInUse(folder, { cause });
    throw cause;
  }
}
