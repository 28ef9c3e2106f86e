/** The table of people that everything in a process reads, made once, when it is first asked for. */
import { makePeople, type People, type PersonEntry } from "./people.ts";

let added: readonly PersonEntry[] = [];
let people: People | undefined;

export const knownPeople = (): People => (people ??= makePeople(added));

/** Adds an operator's own people; before anything has asked for the table. */
export function addPeople(entries: readonly PersonEntry[]): void {
  if (people) throw new Error("People can only be added before the table is first used");
  added = entries;
}
