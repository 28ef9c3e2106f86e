/** Two stored versions of one source with their texts. */
import type { Version, VersionStore } from "../../store/versions.ts";
import { found, notFound } from "../refusal.ts";

export interface StoredText {
  version: Version;
  text: string;
}

/** @throws Refusal 404 when one of them is not a version of the source */
export async function readPair(
  sourceId: string,
  { from, to }: { from: string; to: string },
  versions: VersionStore,
): Promise<{ before: StoredText; after: StoredText }> {
  const read = async (id: string): Promise<StoredText> => {
    const version = found(await versions.get(id), "version");
    if (version.sourceId !== sourceId) throw notFound("version of this source");
    return { version, text: await versions.text(version.textHash) };
  };
  const [before, after] = await Promise.all([read(from), read(to)]);
  return { before, after };
}
