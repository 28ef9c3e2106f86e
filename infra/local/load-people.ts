/** Reads and adds the operator's own people, from `people.yaml` or the file that a command or the configuration names. */
import { readFile } from "node:fs/promises";
import { addPeople } from "../../shared/people/known-people.ts";
import type { PersonEntry } from "../../shared/people/people.ts";
import { BadPeopleFile, readPeopleFile } from "../../shared/people/read-people-file.ts";
import { UsageError } from "./command-line.ts";

/**
 * @param fileName as given; without one `usual` is read where there is one
 * @throws UsageError when the file cannot be read or used
 */
export async function readPeople(
  fileName: string | undefined,
  usual = "people.yaml",
): Promise<PersonEntry[]> {
  const text = await readFile(fileName ?? usual, "utf8").catch((cause: unknown) => {
    if (fileName === undefined && (cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    const how = 'name the file of people with --people, or as "people" in the configuration of a deployment';
    throw new UsageError(`${fileName ?? usual} cannot be read: ${how}`, { cause });
  });
  if (text === undefined) return [];
  try {
    return readPeopleFile(text, fileName ?? usual);
  } catch (error) {
    if (error instanceof BadPeopleFile) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

/** Makes them known to this process. @throws UsageError as above */
export async function loadPeople(fileName: string | undefined): Promise<void> {
  addPeople(await readPeople(fileName));
}
