/** Two stored versions of one source with their texts. */
import { versionId, type Version, type VersionStore } from "../../store/versions.ts";
import { found, notFound } from "../refusal.ts";

export interface StoredText {
  version: Version;
  text: string;
}

/**
 * @param pair ids, or numbers within the source
 * @throws Refusal 404 when one of them is not a version of the source
 */
export async function readPair(
  sourceId: string,
  { from, to }: { from: string; to: string },
  versions: VersionStore,
): Promise<{ before: StoredText; after: StoredText }> {
  const read = async (asked: string): Promise<StoredText> => {
    const id = /^\d{1,8}$/.test(asked) ? versionId(sourceId, Number(asked)) : asked;
    const version = found(await versions.get(id), "version");
    if (version.sourceId !== sourceId) throw notFound("version of this source");
    return { version, text: await versions.text(version.textHash) };
  };
  const [before, after] = await Promise.all([read(from), read(to)]);
  return { before, after };
}
