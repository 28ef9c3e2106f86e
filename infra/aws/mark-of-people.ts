/** By which a stack says whose people its functions have with them, so that a change of the file is seen. */
import type { PersonEntry } from "../../shared/people/people.ts";
import { sha256 } from "../../shared/snapshot/hash.ts";

export const markOfPeople = (people: readonly PersonEntry[]): string =>
  people.length === 0 ? "none" : sha256(JSON.stringify(people)).slice(0, 16);
