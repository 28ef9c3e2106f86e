/** Adds the operator's own people, from `people.yaml` or the file that a command names. */
import { readFile } from "node:fs/promises";
import { addPeople } from "../../shared/people/known-people.ts";
import { BadPeopleFile, readPeopleFile } from "../../shared/people/read-people-file.ts";
import { UsageError } from "./command-line.ts";

const USUAL = "people.yaml";

/**
 * @param fileName as given; without one `people.yaml` is read where there is one
 * @throws UsageError when the file cannot be read or used
 */
export async function loadPeople(fileName: string | undefined): Promise<void> {
  const text = await readFile(fileName ?? USUAL, "utf8").catch((cause: unknown) => {
    if (fileName === undefined) return undefined;
    throw new UsageError(`${fileName} cannot be read: name the file of people with --people`, { cause });
  });
  if (text === undefined) return;
  try {
    addPeople(readPeopleFile(text, fileName ?? USUAL));
  } catch (error) {
    if (error instanceof BadPeopleFile) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
