/**
 * Every hour: who is due a digest by the clock of their own, and has something in it. What a digest says is written when
 * it is sent; here is only decided whose it is and which span of time it covers.
 */
import type { Services } from "../services.ts";
import type { DigestEntry } from "../store/subscribers.ts";
import { matches, type Subject } from "./filter.ts";
import { readChanges } from "./read-changes.ts";
import { readNews } from "./read-news.ts";
import { localHour } from "./quiet-hours.ts";

export type DigestServices = Pick<
  Services,
  "changes" | "clock" | "log" | "contacts" | "milestones" | "settings" | "subscribers"
> & { queues: Pick<Services["queues"], "mail"> };

type Period = DigestEntry["digests"][number]["frequency"];

/** Up to which hour digests were picked. */
const PICKED = "digests-picked-until";
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** What was told in the last moment of an hour is to be there when the digests of the hour are picked. */
const GRACE_MS = 60_000;
/** Digests older than this would be no news. */
const CATCH_UP_HOURS = 24;
const ENTRIES_PER_PAGE = 250;

/** Asks for the digests of all hours that ended since the last call. @returns how many */
export async function pickDigests(services: DigestServices): Promise<number> {
  const latest = Math.floor((services.clock().getTime() - GRACE_MS) / HOUR_MS) * HOUR_MS;
  const picked = await services.settings.get(PICKED);
  const from =
    picked === undefined ? latest : Math.max(Date.parse(picked) + HOUR_MS, latest - CATCH_UP_HOURS * HOUR_MS);
  let count = 0;
  for (let hour = from; hour <= latest; hour += HOUR_MS) {
    for (const zone of await services.subscribers.inUse("ZONES"))
      for (const local of localHours(new Date(hour), zone))
        count += await pickIn(zone, local, new Date(hour), services);
    await services.settings.set(PICKED, new Date(hour).toISOString());
  }
  return count;
}

/** The hour that begins in a zone, with one that its clock just skipped for summer time; none when it begins again. */
function localHours(at: Date, zone: string): number[] {
  const { hour } = localHour(at, zone);
  const before = localHour(new Date(at.getTime() - HOUR_MS), zone).hour;
  switch ((hour - before + 24) % 24) {
    case 0:
      return [];
    case 2:
      return [(hour + 23) % 24, hour];
    default:
      return [hour];
  }
}

async function pickIn(zone: string, hour: number, to: Date, services: DigestServices): Promise<number> {
  const { weekday } = localHour(to, zone);
  let count = 0;
  let cursor: string | undefined;
  do {
    const page = await services.subscribers.digestsAt(zone, hour, { limit: ENTRIES_PER_PAGE, cursor });
    for (const entry of page.items) count += await pickFor(entry, { to, zone, hour, weekday }, services);
    cursor = page.next ?? undefined;
  } while (cursor);
  return count;
}

/** A moment by the clock of a zone. */
interface Due {
  to: Date;
  zone: string;
  hour: number;
  weekday: number;
}

async function pickFor(
  { recipient, digests, quietHours }: DigestEntry,
  due: Due,
  services: DigestServices,
): Promise<number> {
  const { to, weekday } = due;
  let count = 0;
  for (const { frequency, weekday: day, filters } of digests) {
    if (frequency === "weekly" && day !== weekday) continue;
    const from = beginOf(frequency, due, quietHours);
    const news = await readNews(from, to, services);
    const isWanted = ({ subject }: { subject: Subject }) =>
      filters.some((filter) => matches(filter, subject));
    const span = { from: from.toISOString(), to: to.toISOString() };
    const pages = await readChanges(filters, span.from, span.to, services);
    if (!news.some(isWanted) && pages.length === 0) continue;
    await services.queues.mail.send({ kind: "digest", recipient, period: frequency, ...span });
    count++;
  }
  return count;
}

/** Where a digest goes on: where the one before ended by the reader's clock, also over a change to or from summer time. */
function beginOf(period: Period, { to, zone, hour }: Due, quiet: DigestEntry["quietHours"]): Date {
  const isQuiet = period === "quiet" && quiet !== undefined;
  const length = isQuiet
    ? ((quiet.to - quiet.from + 24) % 24) * HOUR_MS
    : (period === "weekly" ? 7 : 1) * DAY_MS;
  const guess = new Date(to.getTime() - length);
  const late = localHour(guess, zone).hour - (isQuiet ? quiet.from : hour);
  const begin = new Date(guess.getTime() - (((late + 36) % 24) - 12) * HOUR_MS);
  // Of an hour that came twice, the first.
  const before = new Date(begin.getTime() - HOUR_MS);
  return localHour(before, zone).hour === localHour(begin, zone).hour ? before : begin;
}
