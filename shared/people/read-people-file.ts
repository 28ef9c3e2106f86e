/**
 * Reads `people.yaml`, an operator's own people: newly elected leaders, further spellings, officials worth knowing. They
 * are merged over the table at start; README.md shows an example. Every mistake is reported, with its line.
 */
import { LineCounter, parseDocument } from "yaml";
import * as z from "zod";
import { countryByCode } from "./countries.ts";
import { makePeople, personId, type PersonEntry } from "./people.ts";

const day = z
  .string()
  .refine(
    (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
    "a day is written like 2026-07-20",
  );

const term = z
  .strictObject({
    office: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'an office is written like "prime-minister"'),
    country: z
      .string()
      .refine(
        (code) => countryByCode(code) !== undefined,
        'a country is a code like "GB", or UN, EU, NATO, VA',
      ),
    from: day,
    to: day.optional(),
  })
  .refine(({ from, to }) => to === undefined || from <= to, {
    message: "the term ends before it begins",
    path: ["to"],
  })
  .transform(({ to, ...rest }) => (to === undefined ? rest : { ...rest, to }));

const person = z.strictObject({
  name: z.string().trim().min(2).max(100).normalize("NFC"),
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is written like "andy-burnham"')
    .optional(),
  aliases: z.array(z.string().trim().min(2).max(100).normalize("NFC")).max(50).default([]),
  terms: z.array(term).max(50).default([]),
});

/** Somebody in no table and with no term would never be found, so that is taken for a mistake. */
const peopleFile = z.strictObject({ people: z.array(person) }).superRefine(({ people }, context) => {
  const inFile = new Set(people.filter(({ terms }) => terms.length > 0).map(personId));
  if (people.every((entry) => inFile.has(personId(entry)))) return;
  const table = makePeople();
  people.forEach((entry, place) => {
    if (inFile.has(personId(entry)) || table.personById(personId(entry))) return;
    const message = "is not known: give at least one term, or the name or id of somebody known";
    context.addIssue({ code: "custom", path: ["people", place, "name"], message });
  });
});

/** One or more mistakes in the file; `problems` has a line each, `line 12: …`. */
export class BadPeopleFile extends Error {
  constructor(
    fileName: string,
    readonly problems: string[],
  ) {
    super(`${fileName} cannot be used:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.name = "BadPeopleFile";
  }
}

/**
 * @param fileName for messages only
 * @throws BadPeopleFile with all mistakes at once
 */
export function readPeopleFile(text: string, fileName: string): PersonEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: "core" });
  const problem = (offset: number, message: string) => `line ${lines.linePos(offset).line}: ${message}`;
  if (document.errors.length > 0)
    throw new BadPeopleFile(
      fileName,
      document.errors.map(({ pos, message }) => problem(pos[0], message.split(/ at line |\n/)[0] ?? message)),
    );
  const read = peopleFile.safeParse(document.toJS() ?? {});
  if (read.success) return read.data.people;
  const offsetOf = (path: PropertyKey[]): number => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    const range = (node as { range?: [number, number, number] } | null | undefined)?.range;
    return range?.[0] ?? (path.length === 0 ? 0 : offsetOf(path.slice(0, -1)));
  };
  const found = read.error.issues.map(({ path, message }) => ({ offset: offsetOf(path), path, message }));
  found.sort((a, b) => a.offset - b.offset);
  throw new BadPeopleFile(
    fileName,
    found.map(({ offset, path, message }) => problem(offset, `${path.join(".") || "the file"}: ${message}`)),
  );
}
