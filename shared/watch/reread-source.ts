/** Reads all stored pages of a source again, newest first, and brings its watch in line with the newest. */
import type { Services } from "../services.ts";
import type { Source } from "../store/sources.ts";
import { ConditionFailed } from "../store/table.ts";
import type { Version } from "../store/versions.ts";
import { describeChange } from "./record-version.ts";
import { hostOf } from "./new-watch.ts";
import { rereadVersion, rewriteVersion, type Reread, type RereadServices } from "./reread-version.ts";
import { readingState } from "./settle-watch.ts";

export type SourceServices = RereadServices & Pick<Services, "sources" | "watches">;

/**
 * @param write rewrite what is read differently
 * @returns each version with its re-reading; none when its page is not kept or holds nothing to read
 */
export async function* rereadSource(
  source: Source,
  write: boolean,
  services: SourceServices,
): AsyncGenerator<{ version: Version; reread: Reread | undefined }> {
  let cursor: string | undefined;
  do {
    const page = await services.versions.list(source.id, { limit: 25, cursor });
    for (const version of page.items) {
      const reread = await rereadVersion(version, source, services);
      if (reread && write) {
        await rewriteVersion(version, reread, services);
        await bringInLine(source, version, reread, services);
      }
      yield { version, reread };
    }
    cursor = page.next ?? undefined;
  } while (cursor);
  if (write) await countChanges(source.id, services);
}

/** How much a version differs from the one before is counted anew where either was read again. */
async function countChanges(sourceId: string, { versions }: SourceServices): Promise<void> {
  let newer: Version | undefined;
  let cursor: string | undefined;
  do {
    const page = await versions.list(sourceId, { limit: 25, cursor });
    for (const version of page.items) {
      if (newer && (newer.reread ?? version.reread)) {
        const text = await versions.text(newer.textHash);
        const change = describeChange(await versions.text(version.textHash), text);
        if (change.summary !== newer.change?.summary)
          await versions.rewrite(newer, { ...newer, change }, text);
      }
      newer = version;
    }
    cursor = page.next ?? undefined;
  } while (cursor);
}

/** So that the next check compares with what is read now. A check that ends meanwhile sees to that itself. */
async function bringInLine(
  { id, url, slot }: Source,
  { seq }: Version,
  { reading }: Reread,
  { watches }: SourceServices,
): Promise<void> {
  const watch = slot === undefined ? undefined : await watches.get(slot, hostOf(url), id);
  if (watch?.versionSeq !== seq) return;
  try {
    await watches.replace(watch, { ...watch, ...readingState(watch, reading) });
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
  }
}
