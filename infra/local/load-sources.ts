/** Reads the sources file that a command names. */
import { readFile } from "node:fs/promises";
import { BadSourcesFile, readSourcesFile, type SourcesFile } from "../../shared/watch/read-sources-file.ts";
import { UsageError } from "./command-line.ts";

/**
 * @param how a command is told of another file
 * @throws UsageError when the file cannot be read or used
 */
export async function loadSources(fileName: string, how = "with --sources"): Promise<SourcesFile> {
  let text: string;
  try {
    text = await readFile(fileName, "utf8");
  } catch (cause) {
    throw new UsageError(`${fileName} cannot be read: name the sources file ${how}`, { cause });
  }
  try {
    return readSourcesFile(text, fileName);
  } catch (error) {
    if (error instanceof BadSourcesFile) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
