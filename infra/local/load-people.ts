/** Reads and adds the operator's own people, from the file that was named or from `people.yaml` beside the sources. */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { addPeople } from "../../shared/people/known-people.ts";
import type { PersonEntry } from "../../shared/people/people.ts";
import { BadPeopleFile, readPeopleFile } from "../../shared/people/read-people-file.ts";
import { UsageError } from "./command-line.ts";

/** Where an operator's own people stand; the configuration of a deployment is one of these. */
export interface PeoplePlace {
  /** The file that was named. */
  people?: string | undefined;
  /** The sources file: without `people`, the `people.yaml` beside it is read, where there is one. */
  sources?: string | undefined;
}

/** @throws UsageError when the file cannot be read or used, with all its mistakes */
export async function readPeople({ people, sources = "sources.yaml" }: PeoplePlace): Promise<PersonEntry[]> {
  const fileName = people ?? join(dirname(sources), "people.yaml");
  const text = await readFile(fileName, "utf8").catch((cause: unknown) => {
    if (people === undefined && (cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    const how = 'name the file of people with --people, or as "people" in the configuration of a deployment';
    throw new UsageError(`${fileName} cannot be read: ${how}`, { cause });
  });
  if (text === undefined) return [];
  try {
    return readPeopleFile(text, fileName);
  } catch (error) {
    if (error instanceof BadPeopleFile) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

/** Makes them known to this process. @throws UsageError as above */
export async function loadPeople(place: PeoplePlace): Promise<void> {
  addPeople(await readPeople(place));
}
