/**
 * The subscribers of a sources file: for one machine and for trying things out. They are confirmed at once, since the
 * operator vouches for them; who is no longer in the file gets no more mail.
 */
import * as z from "zod";
import { CONTACT_TYPES } from "../extract/contact-record.ts";
import type { Services } from "../services.ts";
import { FREQUENCIES, type Subscriber, type Subscription } from "../store/subscribers.ts";
import { readAddress, subscriberIdOf } from "./address.ts";
import { filterSchema } from "./filter-schema.ts";
import { homeZone } from "./quiet-hours.ts";
import { deriveEntries } from "./recipients.ts";

/** One entry under `subscribers:`. */
export const configuredSubscriberSchema = z.strictObject({
  email: z.string().refine((email) => readAddress(email) !== undefined, "is not an email address"),
  lang: z.enum(["vi", "en"]).default("vi"),
  background: z.boolean().default(false),
  leaders: filterSchema.shape.leaders,
  countries: filterSchema.shape.countries,
  types: z.array(z.enum(CONTACT_TYPES)).default([]),
  frequency: z.enum(FREQUENCIES).default("immediate"),
});
export type ConfiguredSubscriber = z.input<typeof configuredSubscriberSchema>;

type SyncServices = Pick<Services, "clock" | "log" | "signer" | "subscribers">;

/** Makes the stored subscribers those of the file. What people subscribed to themselves is left as it is. */
export async function syncConfiguredSubscribers(
  list: readonly ConfiguredSubscriber[],
  services: SyncServices,
): Promise<void> {
  const listed = new Map<string, z.output<typeof configuredSubscriberSchema>[]>();
  for (const entry of list) {
    const parsed = configuredSubscriberSchema.parse(entry);
    const id = subscriberIdOf(readAddress(parsed.email)!, services.signer);
    listed.set(id, [...(listed.get(id) ?? []), parsed]);
  }
  for (const [id, entries] of listed) await store(id, entries, services);
  await dropOthers(new Set(listed.keys()), services);
}

async function store(
  id: string,
  entries: z.output<typeof configuredSubscriberSchema>[],
  { clock, subscribers }: SyncServices,
): Promise<void> {
  const at = clock().toISOString();
  const { email, lang } = entries[0]!;
  const known = await subscribers.get(id);
  if (known?.declined) return;
  const base: Subscriber = known ?? {
    id,
    address: readAddress(email)!,
    lang,
    timeZone: homeZone(lang),
    subscriptions: [],
    createdAt: at,
    revision: 0,
    entries: [],
  };
  const fromFile = entries.map((entry, n) => toSubscription(entry, n, known, at));
  const own = base.subscriptions.filter(({ origin }) => origin === "site");
  const next = { ...base, ...(own.length === 0 && { lang }), subscriptions: [...own, ...fromFile] };
  const isSame = known && JSON.stringify(sorted(known)) === JSON.stringify(sorted(next));
  if (!isSame) await subscribers.save(next, deriveEntries(next));
}

function toSubscription(
  entry: z.output<typeof configuredSubscriberSchema>,
  n: number,
  known: Subscriber | undefined,
  at: string,
): Subscription {
  const { background, leaders, countries, types, frequency } = entry;
  const id = `file-${n}`;
  const createdAt = known?.subscriptions.find((one) => one.id === id)?.createdAt ?? at;
  const filter = filterSchema.parse({ background, leaders, countries, types });
  return { id, origin: "file", filter, frequency, hour: 7, weekday: 1, createdAt };
}

/** For comparison, whatever order the database gives attributes back in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function dropOthers(listed: Set<string>, { subscribers, log }: SyncServices): Promise<void> {
  const dropped: Subscriber[] = [];
  let cursor: string | undefined;
  do {
    const page = await subscribers.list("file", { cursor });
    dropped.push(...page.items.filter(({ id }) => !listed.has(id)));
    cursor = page.next ?? undefined;
  } while (cursor);
  for (const subscriber of dropped) {
    const own = subscriber.subscriptions.filter(({ origin }) => origin === "site");
    const next = { ...subscriber, subscriptions: own };
    if (own.length) await subscribers.save(next, deriveEntries(next));
    else await subscribers.remove(subscriber);
  }
  if (dropped.length) log.info("configured-subscribers-dropped", { count: dropped.length });
}
