/**
 * Contacts as resolved from all reports: the best value of each fact, who says what, and every revision.
 *
 * A contact, its revisions and its claims lie in one partition, so that a contact's page is one query. Each list that a
 * contact belongs to holds a slim copy of it, so that a page of a list is one query too; the copies are written again
 * only when what they show has changed. A report that merely corroborates writes three small items.
 */
import type { ContactRecord, ContactStatus, ContactType, DayRange } from "../extract/contact-record.ts";
import type { ReportingPage } from "../path.ts";
import { claimKey, contactKey, dayBounds, listedContactKey, readingKey, revisionKey } from "./keys.ts";
import {
  type ListKey,
  type ListedContact,
  addSaid,
  copyFor,
  listKeysOf,
  toListed,
} from "./listed-contacts.ts";
import { listContacts, fromListed, type ListOptions } from "./list-contacts.ts";
import { pack, unpack } from "./pack.ts";
import { ConditionFailed, type Item, type Page, type Table } from "./table.ts";

export interface Contact extends ContactRecord {
  /** Stable for good: cited, linked, exported. */
  id: string;
  sides: string;
  firstSeen: string;
  /** When its facts changed last; one more page that says the same is no change. */
  updatedAt: string;
  /** Number of its latest revision, from 1. */
  revision: number;
  /** Facts of which not all reports say the same. */
  disputed: Fact[];
  links: ContactLink[];
  /** Number of pages that tell of it now. */
  reports: number;
  /** Number of outlets among them. */
  outlets: number;
  /** All reports were edited away. */
  withdrawn?: boolean;
  /** An operator took it for the same as another contact, which tells all now. */
  joinedInto?: string;
  /** What we have counted where the stated ordinal says otherwise. */
  ownCount?: OwnCount;
  /** Titles and quotes by which it is searched, bounded; the store's own. */
  said?: string;
}

/** Contacts of the same sides and kind that we know of since a day, the contact itself included. */
export interface OwnCount {
  n: number;
  since: string;
}

/** Part of a visit, or the visit that a meeting belongs to. */
export interface ContactLink {
  contactId: string;
  how: "part-of" | "has-part";
}

export const FACTS = [
  "type",
  "status",
  "date",
  "durationMinutes",
  "place",
  "hostCountry",
  "initiator",
  "ordinal",
] as const;
export type Fact = (typeof FACTS)[number];

/** What one page says of a contact, as of its latest version that tells of it. */
export interface Claim {
  contactId: string;
  page: ReportingPage;
  record: ContactRecord;
  firstSeen: string;
  /** Revision of the contact that this claim first brought about. */
  revision: number;
  /** When the page was edited so that it no longer says so. */
  withdrawnAt?: string;
  backfill?: boolean;
}

export type RevisionKind =
  | "first-seen"
  | "corroborated"
  | "filled-in"
  | "status-changed"
  | "fact-changed"
  | "contradicted"
  | "withdrawn"
  | "joined"
  | "split"
  | "linked";

export interface FactChange {
  fact: Fact | "participants";
  before: unknown;
  after: unknown;
}

export interface Revision {
  contactId: string;
  /** 1, 2, 3 … */
  n: number;
  at: string;
  /** The weightiest of what it did. */
  what: RevisionKind;
  /** Facts that this revision changed; when contradicted, what is shown and what is said against it. */
  changes: FactChange[];
  /** The page that brought it about. */
  page?: ReportingPage;
  /** The contact as it stood after this revision; without quotes, which are in the claims. */
  contact: Contact;
  /** What was worth telling of it. */
  milestone?: { name: string; background: boolean };
}

export interface ContactFilter {
  leader?: string | undefined;
  country?: string | undefined;
  /** Two countries, sorted: `RU+US`. */
  pair?: string | undefined;
  type?: ContactType | undefined;
  status?: ContactStatus | undefined;
  /** Days, both included, compared with the contact's date. */
  from?: string | undefined;
  to?: string | undefined;
  q?: Search | undefined;
}

/** A reader's question as it was understood: all of what it names and says must be met. Words are folded. */
export interface Search {
  /** Who is named in it, by id. */
  leader?: string;
  country?: string;
  /** What it says besides: words of names, places, titles and quotes. */
  words: string[];
  /** Everything it says, names included: looked for when nothing is found by those named. */
  asked: string[];
}

export interface WholeContact {
  contact: Contact;
  claims: Claim[];
  /** Oldest first. */
  revisions: Revision[];
}

/** Which contacts a page's records were taken for: decided once, so that a repeated report ends the same. */
export interface Reading {
  sourceId: string;
  sides: string;
  /** Contact by record, of all that the page tells now. */
  told: Record<string, string>;
  /** The contacts that the latest report bears on. */
  touched: string[];
  /** Reports that were decided upon, the latest last. */
  done: string[];
}

export interface ContactStore {
  get(contactId: string): Promise<Contact | undefined>;
  /** The contact with its claims and revisions (oldest first); always as last written. */
  getWhole(contactId: string): Promise<WholeContact | undefined>;
  /**
   * Contacts between the same sides whose date (or day first seen, when undated) lies in the range; always as last
   * written. Those joined into another are among them, so that what is said of them is known again.
   */
  between(sides: string, range: DayRange): Promise<ListedContact[]>;
  /**
   * Latest first by date, or soonest first. Where one list does not answer the filter, a page reads at most 45 contacts,
   * or `limit` if that is more, so a rare filter may give short pages before `next` is null.
   */
  list(filter: ContactFilter, options?: ListOptions): Promise<Page<ListedContact>>;
  /**
   * Stores the contact as its next revision leaves it, with what brought it about. A repeated save changes nothing.
   * @throws ConditionFailed when the contact has moved on
   */
  save(change: {
    before: Contact | undefined;
    after: Contact;
    claims: Claim[];
    revision: Revision | undefined;
    /** Sources whose claims belong to another contact now. */
    dropped?: string[];
  }): Promise<void>;
  /** Writes the copies in lists again, for a save that was cut off. */
  relist(contact: Contact): Promise<void>;
  /** Puts a claim in place of one whose quotes stand elsewhere now; one that has changed meanwhile stays. */
  moveQuotes(before: Claim, after: Claim): Promise<void>;
  reading(sourceId: string, sides: string): Promise<Reading | undefined>;
  setReading(reading: Reading): Promise<void>;
}

const slim = ({ said: _said, ...contact }: Contact): Contact => ({ ...contact, evidence: [] });

/** A page that corroborates leaves its revision in its claim: one item less to write, and to read. */
const isStored = ({ what }: Revision): boolean => what !== "corroborated";

function corroborations(claims: Claim[], stored: Revision[]): Revision[] {
  const numbers = new Set(stored.map(({ n }) => n));
  const silent = claims
    .filter(({ revision }) => !numbers.has(revision))
    .sort((a, b) => a.revision - b.revision);
  return silent.map(({ contactId, revision: n, firstSeen: at, page }) => {
    const known = stored.findLast((earlier) => earlier.n < n) ?? stored[0]!;
    return {
      contactId,
      n,
      at,
      what: "corroborated",
      changes: [],
      page,
      contact: { ...known.contact, revision: n },
    };
  });
}

function toWhole(items: Item[]): WholeContact | undefined {
  const packed = (prefix: string) =>
    items.filter((item) => (item["sk"] as string).startsWith(prefix)).map((item) => unpack(item["packed"]));
  const [contact] = packed("CONTACT") as Contact[];
  if (!contact) return undefined;
  const claims = packed("SAYS#") as Claim[];
  const stored = (packed("HISTORY#") as Revision[]).filter(({ n }) => n <= contact.revision);
  const silent = corroborations(
    claims.filter(({ revision }) => revision <= contact.revision),
    stored,
  );
  return { contact, claims, revisions: [...stored, ...silent].sort((a, b) => a.n - b.n) };
}

export function openContactStore(table: Table): ContactStore {
  async function putLists(contact: Contact, keys: ListKey[], stale: ListKey[]): Promise<void> {
    await Promise.all(
      keys.map(({ list, day }) =>
        table.put({ ...listedContactKey(list, day, contact.id), packed: pack(copyFor(list, contact)) }),
      ),
    );
    await Promise.all(stale.map(({ list, day }) => table.delete(listedContactKey(list, day, contact.id))));
  }

  const keysOnlyOf = (contact: Contact | undefined, keys: ListKey[]): ListKey[] => {
    const kept = new Set(keys.map(({ list, day }) => `${list} ${day}`));
    return contact ? listKeysOf(contact).filter(({ list, day }) => !kept.has(`${list} ${day}`)) : [];
  };

  return {
    async get(contactId) {
      const item = await table.get(contactKey(contactId));
      return item && (unpack(item["packed"]) as Contact);
    },
    async getWhole(contactId) {
      return toWhole(await table.queryAll({ pk: contactKey(contactId).pk, consistent: true }));
    },
    async between(sides, range) {
      const items = await table.queryAll({
        pk: listedContactKey(`sides:${sides}`, "", "").pk,
        between: dayBounds(range.from, range.to),
        consistent: true,
      });
      return items.map(fromListed).filter((contact) => contact.sides === sides);
    },
    list: (filter, options = {}) => listContacts(table, filter, options),
    async save({ before, after: revised, claims, revision, dropped = [] }) {
      const said = addSaid(revised.said ?? before?.said ?? "", claims);
      const after = said ? { ...revised, said } : revised;
      for (const claim of claims)
        await table.put({ ...claimKey(after.id, claim.page.sourceId), packed: pack(claim) });
      if (revision && isStored(revision)) {
        const packed = pack({ ...revision, contact: slim(revision.contact) });
        await table.put({ ...revisionKey(after.id, revision.n), packed });
      }
      const keys = listKeysOf(after);
      const listed = before && JSON.stringify(toListed(before)) === JSON.stringify(toListed(after));
      const stale = keysOnlyOf(before, keys);
      // Where nothing that lists show has changed, a page may still have brought new words.
      const toPut = listed ? keysOnlyOf(after, listKeysOf(before)) : keys;
      await table.put(
        {
          ...contactKey(after.id),
          revision: after.revision,
          packed: pack(after),
          ...(toPut.length > 0 && { unlisted: stale.map(({ list, day }) => [list, day]) }),
        },
        before ? { equals: { revision: before.revision } } : { absent: ["pk"] },
      );
      await putLists(after, toPut, stale);
      for (const sourceId of dropped) await table.delete(claimKey(after.id, sourceId));
    },
    async relist({ id }) {
      const item = await table.get(contactKey(id), { consistent: true });
      const stale = item?.["unlisted"] as [string, string][] | undefined;
      if (!stale) return;
      const contact = unpack(item?.["packed"]) as Contact;
      await putLists(
        contact,
        listKeysOf(contact),
        stale.map(([list, day]) => ({ list, day })),
      );
    },
    async moveQuotes(before, after) {
      const key = claimKey(after.contactId, after.page.sourceId);
      try {
        await table.put({ ...key, packed: pack(after) }, { equals: { packed: pack(before) } });
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
      }
    },
    async reading(sourceId, sides) {
      const item = await table.get(readingKey(sourceId, sides), { consistent: true });
      return item && (unpack(item["packed"]) as Reading);
    },
    async setReading(reading) {
      await table.put({ ...readingKey(reading.sourceId, reading.sides), packed: pack(reading) });
    },
  };
}
