/** What a replay says at its end: figures, and random samples to read and judge. */
import type { AlertRequest } from "../shared/path.ts";
import { daysBetween } from "../shared/resolve/days.ts";
import type { Contact, ContactStore, WholeContact } from "../shared/store/contacts.ts";
import type { ListedContact } from "../shared/store/listed-contacts.ts";
import type { Capacity } from "../shared/store/table.ts";

export interface Replayed {
  contacts: ContactStore;
  items: number;
  /** Items that the filter lets through. */
  relevant: number;
  /** Items that tell of a contact. */
  telling: number;
  mentions: number;
  reports: number;
  alerts: AlertRequest[];
  days: number;
  seconds: number;
  extractSeconds: number;
  capacity: Capacity;
}

async function allOf(contacts: ContactStore): Promise<ListedContact[]> {
  const all: ListedContact[] = [];
  let cursor: string | undefined;
  do {
    const page = await contacts.list({}, { limit: 1000, cursor });
    all.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return all;
}

const of = (part: number, whole: number): string => (whole ? (part / whole).toFixed(2) : "–");

export async function printSummary(replayed: Replayed): Promise<void> {
  const { contacts, alerts, items, seconds } = replayed;
  const listed = await allOf(contacts);
  const all = (await Promise.all(listed.map(({ id }) => contacts.get(id)))).flatMap(
    (contact) => contact ?? [],
  );
  const news = alerts.filter(({ background }) => !background);
  const told = new Map<string, number>();
  for (const { contactId, milestone } of news)
    told.set(`${contactId} ${milestone}`, (told.get(`${contactId} ${milestone}`) ?? 0) + 1);
  const milestones = new Map<string, number>();
  for (const { milestone } of news) {
    const kind = milestone.replace(/:\d+$/, "");
    milestones.set(kind, (milestones.get(kind) ?? 0) + 1);
  }
  const alerted = new Set(news.map(({ contactId }) => contactId));
  const rows: [string, string | number][] = [
    ["items", items],
    ["seconds", seconds.toFixed(1)],
    ["items per second", (items / seconds).toFixed(0)],
    ["of it extraction, seconds", replayed.extractSeconds.toFixed(1)],
    ["let through by the filter", replayed.relevant],
    ["items that tell of a contact", replayed.telling],
    ["mentions", replayed.mentions],
    ["contacts", all.length],
    ["mentions per contact", of(replayed.mentions, all.length)],
    ["contacts with several outlets", all.filter(({ outlets }) => outlets > 1).length],
    ["most pages of one contact", Math.max(0, ...all.map(({ reports }) => reports))],
    ["contacts with a contradiction", all.filter(({ disputed }) => disputed.length > 0).length],
    ["contacts with a differing own count", all.filter(({ ownCount }) => ownCount).length],
    ["alerts", news.length],
    ["alerts per day", of(news.length, replayed.days)],
    ["contacts alerted", alerted.size],
    ["alerts per contact alerted", of(news.length, alerted.size)],
    ["milestones told twice", [...told.values()].filter((times) => times > 1).length],
    ["background alerts", alerts.length - news.length],
    ["write units per report", of(replayed.capacity.write, replayed.reports)],
    ["read units per report", of(replayed.capacity.read, replayed.reports)],
  ];
  for (const [name, figure] of rows) console.log(`${name.padEnd(36)} ${figure}`);
  const kinds = [...milestones].sort((a, b) => b[1] - a[1]).map(([name, n]) => `${name} ${n}`);
  console.log(`${"alerts by milestone".padEnd(36)} ${kinds.join(", ")}`);
}

/** mulberry32: the same choice for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function choose<T>(from: T[], n: number, random: () => number): T[] {
  const left = from.slice();
  return Array.from({ length: Math.min(n, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

export async function printSample(
  { contacts, alerts }: Replayed,
  sample: { alerts: number; pairs: number; contacts: number; seed: number },
): Promise<void> {
  const random = randomFrom(sample.seed);
  const news = alerts.filter(({ background }) => !background);
  for (const [n, alert] of choose(news, sample.alerts, random).entries()) {
    const whole = await contacts.getWhole(alert.contactId);
    console.log(`\nALERT ${n + 1} ${alert.milestone} at ${alert.at}`);
    if (whole) print(whole, alert.revision);
  }
  if (sample.contacts === 0 && sample.pairs === 0) return;
  const all = await allOf(contacts);
  const whole = await Promise.all(all.map(async ({ id }) => (await contacts.getWhole(id))!));
  const several = whole.filter(({ claims }) => claims.length > 1);
  for (const [n, each] of choose(several, sample.contacts, random).entries()) {
    console.log(`\nCONTACT ${n + 1} of ${several.length}`);
    printClaims(each);
  }
  if (sample.pairs === 0) return;
  const pairs = closePairs(all);
  console.log(`\n${pairs.length} pairs of contacts of the same sides within three days`);
  for (const [n, pair] of choose(pairs, sample.pairs, random).entries()) {
    console.log(`\nPAIR ${n + 1}`);
    for (const { id } of pair) print((await contacts.getWhole(id))!);
  }
}

const dayOf = ({ date, firstSeen }: ListedContact): string => date?.from ?? firstSeen.slice(0, 10);

function closePairs(listed: ListedContact[]): [ListedContact, ListedContact][] {
  const bySides = new Map<string, ListedContact[]>();
  for (const contact of listed) bySides.set(contact.sides, [...(bySides.get(contact.sides) ?? []), contact]);
  return [...bySides.values()].flatMap((same) =>
    same.flatMap((a, i) =>
      same
        .slice(i + 1)
        .filter((b) => Math.abs(daysBetween(dayOf(a), dayOf(b))) <= 3)
        .map((b): [ListedContact, ListedContact] => [a, b]),
    ),
  );
}

function print({ contact, claims, revisions }: WholeContact, upTo = Infinity): void {
  console.log(`  ${contact.id} ${inWords(contact)}`);
  const changes = revisions.filter(({ n, what }) => n <= upTo && what !== "corroborated");
  for (const { n, at, what, changes: facts } of changes.slice(-4))
    console.log(
      `    ${n} ${at.slice(0, 16)} ${what} ${facts.map(({ fact, before, after }) => `${fact}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`).join("; ")}`,
    );
  const early = claims.toSorted((a, b) => a.revision - b.revision).filter(({ revision }) => revision <= upTo);
  for (const { page, record } of [...early.slice(0, 3), ...early.slice(3).slice(-1)])
    console.log(
      `    [${page.outlet} ${page.seenAt.slice(0, 16)}] ${page.title}\n       ${record.type} ${record.status} ${record.date ? `${record.date.from}–${record.date.to}` : "undated"}: ${record.evidence[0]?.quote ?? ""}`,
    );
}

/** What each page tells, in the order told. */
function printClaims({ contact, claims }: WholeContact): void {
  console.log(`  ${contact.id} ${inWords(contact)}`);
  for (const { page, record } of claims.toSorted((a, b) => a.revision - b.revision)) {
    const days = record.date ? `${record.date.from}–${record.date.to}` : "undated";
    console.log(`    ${page.seenAt.slice(0, 16)} ${record.type} ${record.status} ${days} ${page.title}`);
  }
}

function inWords({
  type,
  status,
  level,
  participants,
  date,
  place,
  hostCountry,
  reports,
  disputed,
}: Contact): string {
  const who = participants.map(({ id, country }) => `${id}(${country})`).join(" + ");
  const when = date ? (date.from === date.to ? date.from : `${date.from}–${date.to}`) : "undated";
  return `${type} ${status} ${level} ${who} ${when} ${place ?? ""}/${hostCountry ?? ""} reports ${reports} ${disputed.join(",")}`;
}
