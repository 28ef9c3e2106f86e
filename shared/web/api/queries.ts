/** What may be asked for: the schemas that check the parameters of pages, feeds and API, and that describe them. */
import * as z from "zod";
import { CONTACT_STATUSES, CONTACT_TYPES } from "../../extract/contact-record.ts";
import { Refusal } from "../refusal.ts";

const day = z.iso.date().describe("A calendar day, YYYY-MM-DD");
const cursor = z.string().max(1000).describe("`next` of the answer before");

const limit = (most: number, usual: number) =>
  z.coerce.number().int().min(1).max(most).default(usual).describe(`Items in the answer, at most ${most}`);

const contactFilter = {
  leader: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80)
    .optional()
    .describe("Who took part, by id: `vladimir-putin`"),
  country: z
    .string()
    .regex(/^[A-Za-z]{2,4}$/)
    .transform((code) => code.toUpperCase())
    .optional()
    .describe("A country that took part or played host: ISO 3166-1 alpha-2, or `UN` `EU` `NATO` `VA`"),
  pair: z
    .string()
    .regex(/^[A-Za-z]{2,4}[+ ][A-Za-z]{2,4}$/)
    .transform(sortedPair)
    .optional()
    .describe("Two countries between which it took place: `RU+US` (the plus sign written as %2B)"),
  type: z.enum(CONTACT_TYPES).optional().describe("Kind of contact"),
  status: z.enum(CONTACT_STATUSES).optional().describe("Whether it took place"),
  from: day.optional().describe("First day"),
  to: day.optional().describe("Last day"),
  q: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .describe(
      "Words, marks or none: names of leaders, countries, places, and headlines and quotes of the first reports",
    ),
};

/** "us ru" (a plus sign read as a space) and "US+RU" are `RU+US`. */
function sortedPair(pair: string): string {
  return pair.toUpperCase().split(/[+ ]/).sort().join("+");
}

export const contactsQuery = z.object({ ...contactFilter, cursor: cursor.optional(), limit: limit(100, 25) });
export const feedQuery = z.object(contactFilter);
export type FilterQuery = z.output<typeof feedQuery>;
/** A table holds many; one that goes on says where in its `Link` header. */
export const tableQuery = z.object({ ...contactFilter, cursor: cursor.optional(), limit: limit(5000, 2000) });
export const listQuery = z.object({ cursor: cursor.optional(), limit: limit(100, 20) });
export const sourcesQuery = z.object({
  list: z
    .enum(["configured", "discovered"])
    .default("configured")
    .describe("Those of the operator, or articles found"),
  cursor: cursor.optional(),
  limit: limit(100, 30),
});
const sourceId = z.string().regex(/^[0-9a-f]{16}$/);
const versionId = z.string().regex(/^[0-9a-f]{16}-[1-9]\d{0,7}$/);
/** Within a source, its number says which. */
const versionOrNumber = z.string().regex(/^([0-9a-f]{16}-)?[1-9]\d{0,7}$/);
export const diffQuery = z.object({
  from: versionOrNumber.describe("The older version: its id, or its number"),
  to: versionOrNumber.describe("The newer version: its id, or its number"),
});

export const dayQuery = z.object({ day });
export const timeQuery = z.object({
  time: z.iso
    .datetime({ offset: true })
    .transform((time) => new Date(time).toISOString())
    .describe("ISO 8601 with a zone: `2026-11-17T09:00:00+07:00` (the plus sign written as %2B)"),
});

/** What the form is opened with. */
export const subscribeQuery = z.object({
  pair: contactFilter.pair,
  leader: contactFilter.leader,
  country: contactFilter.country,
  source: sourceId.optional(),
});
export const yearQuery = z.object({ year: z.coerce.number().int().min(1990).max(2100).optional() });
export const calendarQuery = z.object({
  month: z
    .string()
    .regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/)
    .optional(),
});
export const contactId = z.object({ id: z.string().min(1).max(100).describe("Id of the contact") });
export const sourceOnly = z.object({ id: sourceId.describe("Id of the source") });
export const versionOnly = z.object({ id: versionId.describe("Id of the version") });
export const contactsApiQuery = z.object({
  ...contactsQuery.shape,
  view: z
    .enum(["whole", "facts"])
    .default("whole")
    .describe("`facts` leaves out quotes, sources and revisions, and costs a tenth"),
});

/**
 * Checks the parameters of a request; empty ones count as left out, as browsers send them.
 * @throws Refusal 400 that says which parameter is wrong
 */
export function readQuery<T extends z.ZodType>(schema: T, query: Record<string, string>): z.output<T> {
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = issue?.path.join(".") ?? "";
  throw new Refusal(
    400,
    "bad-parameter",
    `The parameter "${name}" is not as it should be: ${issue?.message ?? ""}`,
  );
}
