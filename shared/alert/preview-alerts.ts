/** What a subscription would have brought in the past days: shown before somebody subscribes. */
import type { Services } from "../services.ts";
import type { WholeContact } from "../mail/compose-alert.ts";
import { matches } from "./filter.ts";
import type { Filter } from "./filter-schema.ts";
import { readNews } from "./read-news.ts";

const DAYS = 30;
const MINUTE_MS = 60_000;

export interface Preview {
  /** Mails that would have been sent at once. */
  mails: number;
  /** The contacts they would have told of, latest first, at most 20. */
  contacts: WholeContact["contact"][];
}

export async function previewAlerts(
  filter: Filter,
  services: Pick<Services, "clock" | "contacts" | "milestones">,
): Promise<Preview> {
  // To the last ten minutes, so that many previews read once.
  const to = new Date(Math.ceil(services.clock().getTime() / (10 * MINUTE_MS)) * 10 * MINUTE_MS);
  const from = new Date(to.getTime() - DAYS * 24 * 60 * MINUTE_MS);
  const news = await readNews(from, to, services);
  const wanted = news.filter(({ subject }) => matches(filter, subject)).reverse();
  const contacts = [...new Map(wanted.map(({ whole }) => [whole.contact.id, whole.contact])).values()];
  return { mails: wanted.length, contacts: contacts.slice(0, 20) };
}
