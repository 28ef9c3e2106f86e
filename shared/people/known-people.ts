/** The table of people that everything in a process reads, made once, when it is first asked for. */
import { makePeople, type People, type PersonEntry } from "./people.ts";

/** An operator's own people as JSON, which bundling writes into a function here; elsewhere there is no such name. */
declare const BUNDLED_PEOPLE: string | undefined;

let added: readonly PersonEntry[] | undefined;
let people: People | undefined;

export const knownPeople = (): People => (people ??= makePeople(added ?? bundled()));

function bundled(): readonly PersonEntry[] {
  return typeof BUNDLED_PEOPLE === "undefined" ? [] : (JSON.parse(BUNDLED_PEOPLE) as PersonEntry[]);
}

/** Adds an operator's own people; before anything has asked for the table. */
export function addPeople(entries: readonly PersonEntry[]): void {
  if (people) throw new Error("People can only be added before the table is first used");
  added = entries;
}
