/** What was told in a span of time: the milestones with their contacts, as digests and previews match and show them. */
import type { WholeContact } from "../store/contacts.ts";
import type { Services } from "../services.ts";
import type { Milestone, MilestoneStore } from "../store/milestones.ts";
import { subjectOf, type Subject } from "./filter.ts";

export interface News {
  milestone: Milestone;
  whole: WholeContact;
  subject: Subject;
}

type NewsServices = Pick<Services, "contacts" | "milestones">;

const SPANS_KEPT = 20;
const kept = new WeakMap<MilestoneStore, Map<string, Promise<News[]>>>();

/** Everything told in [from, to), oldest first; read once for all readers of the same span. */
export function readNews(from: Date, to: Date, services: NewsServices): Promise<News[]> {
  const spans = kept.get(services.milestones) ?? new Map<string, Promise<News[]>>();
  kept.set(services.milestones, spans);
  const key = `${from.toISOString()}/${to.toISOString()}`;
  let news = spans.get(key);
  if (!news) {
    news = read(from, to, services);
    news.catch(() => spans.delete(key));
    spans.set(key, news);
    if (spans.size > SPANS_KEPT) spans.delete(spans.keys().next().value!);
  }
  return news;
}

async function read(from: Date, to: Date, { contacts, milestones }: NewsServices): Promise<News[]> {
  const told = await milestones.between(from.toISOString(), to.toISOString());
  const wholes = new Map<string, WholeContact>();
  for (const contactId of new Set(told.map((milestone) => milestone.contactId))) {
    const whole = await contacts.getWhole(contactId);
    if (whole) wholes.set(contactId, whole);
  }
  return told.flatMap((milestone) => {
    const whole = wholes.get(milestone.contactId);
    return whole ? [{ milestone, whole, subject: subjectOfWhole(whole, milestone.background) }] : [];
  });
}

/** A contact as filters see it, with all words that are told of it. */
export function subjectOfWhole({ contact, claims }: WholeContact, background: boolean): Subject {
  const told = claims.flatMap(({ page, record }) => [page.title, ...record.evidence.map((e) => e.quote)]);
  return subjectOf(contact, { told, background });
}
