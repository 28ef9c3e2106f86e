/** What a subscription would have brought in the past days: shown before somebody subscribes. */
import type { Services } from "../services.ts";
import type { WholeContact } from "../store/contacts.ts";
import type { Version } from "../store/versions.ts";
import { matches } from "./filter.ts";
import type { Filter } from "./filter-schema.ts";
import { readChanges } from "./read-changes.ts";
import { readNews } from "./read-news.ts";

const DAYS = 30;
const MINUTE_MS = 60_000;
const MOST = 20;

export interface Preview {
  /** Mails that would have been sent at once. */
  mails: number;
  /** The contacts they would have told of, latest first, at most 20. */
  contacts: WholeContact["contact"][];
  /** The latest versions of the followed pages that changed, latest first, at most 20. */
  pages: Version[];
}

export async function previewAlerts(
  filter: Filter,
  services: Pick<Services, "changes" | "clock" | "contacts" | "milestones" | "versions">,
): Promise<Preview> {
  // To the last ten minutes, so that many previews read once.
  const to = new Date(Math.ceil(services.clock().getTime() / (10 * MINUTE_MS)) * 10 * MINUTE_MS);
  const from = new Date(to.getTime() - DAYS * 24 * 60 * MINUTE_MS);
  if (filter.sources.length > 0) return previewChanges(filter, from, to, services);
  const news = await readNews(from, to, services);
  const wanted = news.filter(({ subject }) => matches(filter, subject)).reverse();
  const contacts = [...new Map(wanted.map(({ whole }) => [whole.contact.id, whole.contact])).values()];
  return { mails: wanted.length, contacts: contacts.slice(0, MOST), pages: [] };
}

async function previewChanges(
  filter: Filter,
  from: Date,
  to: Date,
  services: Pick<Services, "changes" | "versions">,
): Promise<Preview> {
  const changed = await readChanges([filter], from.toISOString(), to.toISOString(), services);
  const latest = changed.map((changes) => changes.at(-1)!).toSorted((a, b) => (a.at > b.at ? -1 : 1));
  const shown = latest.slice(0, MOST).map(({ versionId }) => services.versions.get(versionId));
  const pages = (await Promise.all(shown)).filter((version) => version !== undefined);
  return { mails: changed.flat().length, contacts: [], pages };
}
