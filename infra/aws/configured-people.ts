/** The operator's own people, whom `npm run deploy` bundles into the functions. */
import { dirname, join } from "node:path";
import type { PersonEntry } from "../../shared/people/people.ts";
import { readPeople } from "../local/load-people.ts";
import type { Configuration } from "./configuration.ts";

/**
 * Those of the file that the configuration names, or of `people.yaml` beside the sources; none where neither is.
 * @throws UsageError when the file cannot be read or used, with all its mistakes
 */
export const readConfiguredPeople = ({ people, sources }: Configuration): Promise<PersonEntry[]> =>
  readPeople(people, join(dirname(sources), "people.yaml"));
