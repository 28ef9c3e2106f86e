/**
 * What is worth an email: a new contact that is recent or ahead, a change of its status or of a key fact, a contradiction, a
 * withdrawal; each once. What is long past is told only to those who ask for background.
 */
import type { ContactRecord, DayRange } from "../extract/contact-record.ts";
import type { AlertRequest } from "../path.ts";
import type { Contact, FactChange, Revision } from "../store/contacts.ts";
import { addDays, gap, JOURNEY } from "./days.ts";
import { isUnsure, sameValue } from "./weigh-claims.ts";

export interface AlertPolicy {
  /** A held contact is news when it was at most so many days ago. */
  recentDays: number;
  /** Within so many seconds of the first report, what others add to it goes out in the same mail. */
  settleSeconds: number;
}

interface Happening {
  before: Contact | undefined;
  revision: Revision;
  /** All earlier ones. */
  earlier: Revision[];
  /** The page had been there before its source was watched. */
  backfill: boolean;
  /** The page was edited: its own word against its earlier one. */
  edited: boolean;
  toldAt: string;
  /** The headline itself tells of it. */
  headline: boolean;
}

const KEY_FACTS: FactChange["fact"][] = ["type", "date", "durationMinutes", "participants"];
/** An edit is the outlet's own correction, so that more of it is worth telling. */
const EDITED_FACTS: FactChange["fact"][] = [...KEY_FACTS, "place", "hostCountry", "initiator", "ordinal"];

/** A headline that gives no day means one of the last two, when it is as fresh as that. */
const FRESH_DAYS = 2;

/**
 * Recent, or ahead. A contact without a date is news while it is still to come, or when a fresh headline tells of it; in
 * the middle of a text it is mostly a memory.
 */
function isNews(record: ContactRecord, now: string, { toldAt, headline }: Told, recentDays: number): boolean {
  // "Cuộc gặp Trump – Putin có thể giải quyết gì?": of what has been or is to come; the next report will say
  if (!record.date && isUnsure(record)) return false;
  const daysAgo = (days: number) => addDays(now.slice(0, 10), -days);
  if (record.status !== "held") return (record.date?.to ?? toldAt.slice(0, 10)) >= daysAgo(recentDays);
  if (record.date) return record.date.from >= daysAgo(recentDays);
  return headline && toldAt.slice(0, 10) >= daysAgo(FRESH_DAYS);
}

type Told = Pick<Happening, "toldAt" | "headline">;

/** The milestone that a revision reaches, or nothing when it is not worth telling. */
export function milestoneOf(happening: Happening, policy: AlertPolicy): Revision["milestone"] {
  const { before, revision, earlier, backfill } = happening;
  const { contact, at } = revision;
  if (contact.level === "official") return undefined;
  const news = isNews(contact, at, happening, policy.recentDays);
  const background = backfill || !news;
  const told = earlier.flatMap(({ milestone }) => milestone ?? []);
  if (!told.some(({ name }) => name === "new")) return { name: "new", background };
  // Known from some background until now.
  const unheard =
    before &&
    told.every((milestone) => milestone.background) &&
    !isNews(before, at, { ...happening, headline: false }, policy.recentDays);
  if (unheard && !background) return { name: "new", background };
  const name = nameOf(
    happening,
    told.map(({ name }) => name),
    policy,
  );
  return name === undefined ? undefined : { name, background };
}

function nameOf(happening: Happening, told: string[], policy: AlertPolicy): string | undefined {
  const { revision, edited } = happening;
  const { contact, what, changes } = revision;
  const once = (name: string) => (told.includes(name) ? undefined : name);
  if (contact.withdrawn) return once("withdrawn");
  if (what === "status-changed") return once(`status:${contact.status}`);
  if (what !== "fact-changed" && what !== "contradicted") return undefined;
  if (!edited && isSettling(happening, policy)) return undefined;
  const facts = edited ? EDITED_FACTS : KEY_FACTS;
  const change = changes.find(
    (change) =>
      facts.includes(change.fact) && change.before !== null && (edited || isNewWord(change, contact)),
  );
  if (!change || (!edited && wasDisputed(happening, change))) return undefined;
  const times = told.filter((name) => name.startsWith(`fact:${change.fact}:`)).length;
  return `fact:${change.fact}:${times + 1}`;
}

/** Another value, not a closer one: "cuối tháng 10" is no news after "trong năm nay", nor is the third day of a visit. */
function isNewWord({ fact, before, after }: FactChange, { type }: Contact): boolean {
  if (fact === "participants") return true;
  if (fact === "date" && type === "visit" && after)
    return gap(before as DayRange, after as DayRange) > JOURNEY;
  return !sameValue(fact, before, after);
}

/** When the votes turn on a fact of which readers know both values, it is no news. */
const wasDisputed = ({ before }: Happening, { fact }: FactChange): boolean =>
  fact !== "participants" && (before?.disputed.includes(fact) ?? false);

function isSettling({ revision, earlier }: Happening, { settleSeconds }: AlertPolicy): boolean {
  const first = earlier.find(({ milestone }) => milestone?.name === "new");
  return first !== undefined && Date.parse(revision.at) - Date.parse(first.at) < settleSeconds * 1000;
}

export const alertOf = (
  { contactId, n, at, page }: Revision,
  milestone: NonNullable<Revision["milestone"]>,
): AlertRequest => ({
  contactId,
  milestone: milestone.name,
  revision: n,
  at,
  background: milestone.background,
  ...(page && { versionId: page.versionId }),
});
