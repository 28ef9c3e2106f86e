/**
 * From a milestone of a contact to one mail request for each who asked for it. Works through the index a page at a time
 * and leaves the rest to a message of its own, so that any number of recipients fits and a crash repeats one page.
 */
import type { AlertRequest } from "../path.ts";
import type { Services } from "../services.ts";
import type { Entry } from "../store/subscribers.ts";
import type { Milestone } from "../store/milestones.ts";
import { matches, type Subject } from "./filter.ts";
import { subjectOfWhole } from "./read-news.ts";
import { isQuiet, localHour } from "./quiet-hours.ts";
import { traitsOfFilter, traitsOfSubject } from "./traits.ts";

export type AlertServices = Pick<Services, "clock" | "log" | "contacts" | "subscribers" | "milestones"> & {
  queues: Pick<Services["queues"], "alerts" | "mail">;
};

const ENTRIES_PER_PAGE = 250;
const SENDS_AT_ONCE = 25;

/** Where a fan-out goes on: at which trait of the contact, and where in the list of those entered under it. */
interface Cursor {
  trait?: string | undefined;
  page?: string | undefined;
}

const readCursor = (cursor: string | undefined): Cursor =>
  cursor === undefined ? {} : (JSON.parse(cursor) as Cursor);

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
  const { chosen, next } = await nextPage(subject, told, readCursor(request.cursor), services);
  await sendAll(chosen, told, request.versionId, services);
  if (next) await services.queues.alerts.send({ ...request, cursor: JSON.stringify(next) });
  return chosen.length;
}

async function nextPage(
  subject: Subject,
  milestone: Milestone,
  { trait, page }: Cursor,
  services: AlertServices,
): Promise<{ chosen: Entry[]; next: Cursor | undefined }> {
  const traits = traitsOfSubject(subject, await services.subscribers.inUse("WORDS"));
  const hours = new Map<string, number>();
  const hourIn = (zone: string): number => {
    const hour = hours.get(zone) ?? localHour(new Date(milestone.at), zone).hour;
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
    const found = await services.subscribers.withTrait(trait, { limit, cursor });
    seen += found.items.length;
    for (const entry of found.items) {
      const wanted =
        isFirstTrait(entry, traits, n) &&
        entry.filters.some((filter) => matches(filter, subject)) &&
        !isQuiet(hourIn(entry.timeZone), entry.quietHours);
      if (wanted) chosen.push(entry);
    }
    if (found.next !== null) return { chosen, next: { trait, page: found.next } };
  }
  return { chosen, next: undefined };
}

/** Whether the contact has no earlier trait under which the recipient is entered too: each is counted once. */
function isFirstTrait(entry: Entry, traits: string[], n: number): boolean {
  const entered = new Set(entry.filters.flatMap(traitsOfFilter));
  return traits.findIndex((trait) => entered.has(trait)) === n;
}

async function sendAll(
  entries: Entry[],
  milestone: Milestone,
  versionId: string | undefined,
  { queues }: AlertServices,
): Promise<void> {
  const { contactId, revision, background } = milestone;
  const cause = versionId === undefined ? {} : { versionId };
  for (let start = 0; start < entries.length; start += SENDS_AT_ONCE) {
    const some = entries.slice(start, start + SENDS_AT_ONCE);
    await Promise.all(
      some.map(({ recipient }) =>
        queues.mail.send({
          kind: "alert",
          recipient,
          contactId,
          milestone: milestone.milestone,
          revision,
          background,
          ...cause,
        }),
      ),
    );
  }
}
