/**
 * From what is worth telling, a milestone of a contact or a change of a page, to one mail request for each who asked for
 * it. Works through the index a page at a time and leaves the rest to a message of its own, so that any number of
 * recipients fits and a crash repeats one page.
 */
import type { AlertRequest, NewsRequest, PageAlert } from "../path.ts";
import type { Services } from "../services.ts";
import { followedBy } from "../store/changes.ts";
import type { Entry } from "../store/subscribers.ts";
import type { Filter } from "./filter-schema.ts";
import { matches } from "./filter.ts";
import { subjectOfWhole } from "./read-news.ts";
import { isQuiet, localHour } from "./quiet-hours.ts";
import { traitsOfFilter, traitsOfSources, traitsOfSubject } from "./traits.ts";

export type AlertServices = Pick<Services, "clock" | "log" | "contacts" | "subscribers" | "milestones"> & {
  queues: Pick<Services["queues"], "alerts" | "mail">;
};

const ENTRIES_PER_PAGE = 250;

/** Where a fan-out goes on: at which trait, and where in the list of those entered under it. */
interface Cursor {
  trait?: string | undefined;
  page?: string | undefined;
}

/** Whom something is told: those entered under a trait of it, if a filter of theirs asks for it. */
interface Audience {
  traits: string[];
  isWanted: (filter: Filter) => boolean;
  /** When it was to be told; nobody is told in quiet hours. */
  at: string;
}

/**
 * Handles one page of an alert's recipients, and asks for the next.
 * @returns number of mails asked for
 */
export async function fanOutAlert(request: AlertRequest, services: AlertServices): Promise<number> {
  const whole = await services.contacts.getWhole(request.contactId);
  if (!whole) {
    services.log.warn("alert-without-contact", { contactId: request.contactId });
    return 0;
  }
  const { contactId, milestone, background } = request;
  const told = await services.milestones.add({
    contactId,
    milestone,
    background,
    // The state in which the contact is now: what came in while the first reports settled is told with them.
    revision: Math.max(request.revision, whole.contact.revision),
    at: services.clock().toISOString(),
  });
  const subject = subjectOfWhole(whole, background);
  const audience: Audience = {
    traits: traitsOfSubject(subject, await services.subscribers.inUse("WORDS")),
    isWanted: (filter) => matches(filter, subject),
    at: told.at,
  };
  const { revision } = told;
  const cause = request.versionId === undefined ? {} : { versionId: request.versionId };
  const messageTo = (recipient: string): NewsRequest => ({
    kind: "alert",
    recipient,
    contactId,
    milestone,
    revision,
    background,
    ...cause,
  });
  return fanOut(audience, messageTo, request, services);
}

/** The same for a page that differs from what it was, or is gone. */
export async function fanOutChange(request: PageAlert, services: AlertServices): Promise<number> {
  const { change } = request;
  const ids = followedBy(change);
  const audience: Audience = {
    traits: traitsOfSources(ids),
    isWanted: (filter) => filter.sources.some((id) => ids.includes(id)),
    at: change.at,
  };
  return fanOut(audience, (recipient) => ({ kind: "page", recipient, change }), request, services);
}

async function fanOut(
  audience: Audience,
  messageTo: (recipient: string) => NewsRequest,
  request: AlertRequest | PageAlert,
  { subscribers, queues }: AlertServices,
): Promise<number> {
  const cursor = request.cursor === undefined ? {} : (JSON.parse(request.cursor) as Cursor);
  const { chosen, next } = await nextPage(audience, cursor, subscribers);
  await Promise.all(chosen.map(({ recipient }) => queues.mail.send(messageTo(recipient))));
  if (next) await queues.alerts.send({ ...request, cursor: JSON.stringify(next) });
  return chosen.length;
}

async function nextPage(
  { traits, isWanted, at }: Audience,
  { trait, page }: Cursor,
  subscribers: AlertServices["subscribers"],
): Promise<{ chosen: Entry[]; next: Cursor | undefined }> {
  const hours = new Map<string, number>();
  const hourIn = (zone: string): number => {
    const hour = hours.get(zone) ?? localHour(new Date(at), zone).hour;
    hours.set(zone, hour);
    return hour;
  };
  const chosen: Entry[] = [];
  let seen = 0;
  const begin = trait === undefined ? 0 : traits.indexOf(trait);
  for (let n = begin, cursor = page; n < traits.length; n++, cursor = undefined) {
    const trait = traits[n]!;
    const limit = ENTRIES_PER_PAGE - seen;
    if (limit <= 0) return { chosen, next: { trait } };
    const found = await subscribers.withTrait(trait, { limit, cursor });
    seen += found.items.length;
    for (const entry of found.items) {
      const wanted =
        isFirstTrait(entry, traits, n) &&
        entry.filters.some(isWanted) &&
        !isQuiet(hourIn(entry.timeZone), entry.quietHours);
      if (wanted) chosen.push(entry);
    }
    if (found.next !== null) return { chosen, next: { trait, page: found.next } };
  }
  return { chosen, next: undefined };
}

/** Whether the alert has no earlier trait under which the recipient is entered too: each is counted once. */
function isFirstTrait(entry: Entry, traits: string[], n: number): boolean {
  const entered = new Set(entry.filters.flatMap(traitsOfFilter));
  return traits.findIndex((trait) => entered.has(trait)) === n;
}
