/** A filter as it comes in; apart from what matches with it, so that only those carry zod who read forms. */
import * as z from "zod";
import { CONTACT_LEVELS, CONTACT_STATUSES, CONTACT_TYPES } from "../extract/contact-record.ts";
import { foldWords } from "./filter.ts";

const country = z.string().regex(/^[A-Z]{2,4}$/, 'a country is named by its code, like "RU"');
const list = <T extends z.ZodType>(item: T) => z.array(item).max(20).default([]);

export const filterSchema = z.object({
  leaders: list(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a leader is named by an id, like "vladimir-putin"')
      .max(80),
  ),
  countries: list(country),
  /** Two countries, sorted: `RU+US`. */
  pairs: list(
    z
      .string()
      .regex(/^[A-Z]{2,4}\+[A-Z]{2,4}$/)
      .transform((pair) => pair.split("+").sort().join("+")),
  ),
  types: list(z.enum(CONTACT_TYPES)),
  statuses: list(z.enum(CONTACT_STATUSES)),
  levels: z.array(z.enum(CONTACT_LEVELS)).min(1).max(3).default(["leader", "mixed"]),
  /** All words of one entry must be in what is told of the contact; entries are alternatives. */
  words: list(
    z
      .string()
      .max(60)
      .transform(foldWords)
      .pipe(z.string().regex(/[^ ]{2}/)),
  ),
  /** Sources of which every change is told, whoever it is about; the other parts are then not looked at. */
  sources: list(z.string().regex(/^[0-9a-f]{16}$/)),
  /** Old contacts too, and those found when a source was added. */
  background: z.boolean().default(false),
});
export type Filter = z.output<typeof filterSchema>;
