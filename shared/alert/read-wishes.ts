/** What somebody asks for, as a form or JSON brings it: one schema for the page, the API and the preferences. */
import * as z from "zod";
import { FREQUENCIES, WEBHOOK_FORMS, type Subscription } from "../store/subscribers.ts";
import { readAddress } from "./address.ts";
import { filterSchema } from "./filter-schema.ts";
import { readTypedPair } from "./typed-pair.ts";
import { homeZone, isTimeZone } from "./quiet-hours.ts";

/** What is wrong with a field of a form; the message is English, for programs. */
export interface Problem {
  field: string;
  message: string;
}

/** The request cannot be granted as it is: all that is wrong with it, field by field. */
export class BadWishes extends Error {
  readonly isExpected = true;
  constructor(readonly problems: Problem[]) {
    super(problems.map(({ field, message }) => `${field}: ${message}`).join("; "));
    this.name = "BadWishes";
  }
}

const hour = z.coerce.number().int().min(0).max(23);

/** A form sends one value, several, or a list with commas. */
const listed = (value: unknown): unknown => {
  if (typeof value !== "string") return value ?? undefined;
  const items = value
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);
  return items.length ? items : undefined;
};
/** Pairs as people type them become pairs of codes. */
const typedPairs = z
  .array(
    z
      .string()
      .max(120)
      .transform((text, context) => {
        const pair = readTypedPair(text);
        if (pair !== undefined) return pair;
        const message = `"${text.slice(0, 40)}" does not name two countries; write for example Nga–Mỹ or RU+US`;
        context.addIssue({ code: "custom", message });
        return z.NEVER;
      }),
  )
  .optional();
const flag = (value: unknown): unknown =>
  typeof value === "string" ? /^(on|true|1|yes)$/.test(value) : value;
const blank = (value: unknown): unknown => (value === "" || value === null ? undefined : value);

const { leaders, countries, pairs, types, statuses, levels, words, sources, background } = filterSchema.shape;

const webhookUrl = z.url({ protocol: /^https$/ }).max(500);

const wishesSchema = z
  .object({
    leaders: z.preprocess(listed, leaders),
    countries: z.preprocess(listed, countries),
    pairs: z.preprocess(listed, typedPairs.pipe(pairs)),
    types: z.preprocess(listed, types),
    statuses: z.preprocess(listed, statuses),
    levels: z.preprocess(listed, levels),
    words: z.preprocess(listed, words),
    sources: z.preprocess(listed, sources),
    background: z.preprocess(flag, background),
    frequency: z.preprocess(blank, z.enum(FREQUENCIES).default("immediate")),
    hour: z.preprocess(blank, hour.default(7)),
    weekday: z.preprocess(blank, z.coerce.number().int().min(1).max(7).default(1)),
    webhook: z.preprocess(blank, webhookUrl.optional()),
    webhookForm: z.preprocess(blank, z.enum(WEBHOOK_FORMS).default("json")),
    chat: z.preprocess(blank, z.string().max(100).optional()),
  })
  .refine(({ webhookForm, webhook, chat }) => webhookForm !== "telegram" || !webhook || chat, {
    path: ["chat"],
    message: "Telegram wants the chat to write to",
  })
  .refine(({ webhook, frequency }) => !webhook || frequency === "immediate", {
    path: ["frequency"],
    message: "a webhook is told at once",
  });

const readerSchema = z
  .object({
    lang: z.preprocess(blank, z.enum(["vi", "en"]).default("vi")),
    timeZone: z.preprocess(blank, z.string().max(60).refine(isTimeZone, "is not a time zone").optional()),
    quietFrom: z.preprocess(blank, hour.optional()),
    quietTo: z.preprocess(blank, hour.optional()),
  })
  .superRefine(({ quietFrom, quietTo }, context) => {
    if (quietFrom === undefined && quietTo === undefined) return;
    const message = "quiet hours have a first and a last, and the two differ";
    if (quietFrom === undefined) context.addIssue({ code: "custom", path: ["quietFrom"], message });
    else if (quietTo === undefined || quietTo === quietFrom)
      context.addIssue({ code: "custom", path: ["quietTo"], message });
  });

const addressSchema = z.object({
  email: z
    .string()
    .max(400)
    .transform((email, context) => {
      const address = readAddress(email);
      if (address === undefined) context.addIssue({ code: "custom", message: "is not an email address" });
      return address ?? z.NEVER;
    }),
});

/** @throws BadWishes */
function read<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new BadWishes(
    result.error.issues.map(({ path, message }) => ({
      field: path.map(String).join(".") || "form",
      message,
    })),
  );
}

export type Wishes = Omit<Subscription, "id" | "origin" | "createdAt">;

/** What one subscription is to be. @throws BadWishes */
export function readWishes(input: unknown): Wishes {
  const { frequency, hour, weekday, webhook, webhookForm, chat, ...filter } = read(wishesSchema, input);
  const hook = webhook && { url: webhook, form: webhookForm, ...(chat !== undefined && { chat }) };
  return { filter, frequency, hour, weekday, ...(hook && { webhook: hook }) };
}

export interface ReaderWishes {
  lang: "vi" | "en";
  timeZone: string;
  quietHours?: { from: number; to: number };
}

/** How somebody wants to be written to. @throws BadWishes */
export function readReaderWishes(input: unknown): ReaderWishes {
  const { lang, timeZone, quietFrom: from, quietTo: to } = read(readerSchema, input);
  const isQuiet = from !== undefined && to !== undefined;
  return { lang, timeZone: timeZone ?? homeZone(lang), ...(isQuiet && { quietHours: { from, to } }) };
}

/** The address of a form, as it is written to. @throws BadWishes */
export const readAddressField = (input: unknown): string => read(addressSchema, input).email;

/**
 * The parts of one form, so that all that is wrong with any of them is said at once.
 * @throws BadWishes
 */
export function readParts<Parts extends readonly ((input: unknown) => unknown)[]>(
  input: unknown,
  ...parts: Parts
): { [N in keyof Parts]: ReturnType<Parts[N]> } {
  const problems: Problem[] = [];
  const values = parts.map((readPart) => {
    try {
      return readPart(input);
    } catch (error) {
      if (!(error instanceof BadWishes)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  });
  if (problems.length > 0) throw new BadWishes(problems);
  return values as { [N in keyof Parts]: ReturnType<Parts[N]> };
}
