/**
 * Contacts as resolved from all reports: the best value of each fact, who says what, and every revision.
 * A contact, its claims and its revisions lie in one partition, so that a contact's page is one query.
 */
import type { ContactRecord, ContactStatus, ContactType, DayRange } from "../extract/contact-record.ts";
import type { ReportingPage } from "../path.ts";
import type { Page } from "./table.ts";

export interface Contact extends ContactRecord {
  /** Stable for good: cited, linked, exported. */
  id: string;
  sides: string;
  firstSeen: string;
  updatedAt: string;
  /** Number of its latest revision, from 1. */
  revision: number;
  /** Facts of which not all reports say the same. */
  disputed: Fact[];
  links: ContactLink[];
  /** Number of pages that tell of it now. */
  reports: number;
  /** All reports were edited away. */
  withdrawn?: boolean;
}

/** Part of a visit, the visit it belongs to, the meeting that replaced a cancelled one … */
export interface ContactLink {
  contactId: string;
  how: "part-of" | "has-part" | "replaces" | "replaced-by";
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

export interface Revision {
  contactId: string;
  /** 1, 2, 3 … */
  n: number;
  at: string;
  what: RevisionKind;
  /** Facts that this revision changed. */
  changes: { fact: Fact | "participants"; before: unknown; after: unknown }[];
  /** The page that brought it about. */
  page?: ReportingPage;
  /** The contact's facts as they stood after this revision. */
  record: ContactRecord;
}

export interface ContactFilter {
  leader?: string;
  country?: string;
  /** Two countries, sorted: `RU+US`. */
  pair?: string;
  type?: ContactType;
  status?: ContactStatus;
  /** Days, both included, compared with the contact's date. */
  from?: string;
  to?: string;
  q?: string;
}

export interface ContactStore {
  get(contactId: string): Promise<Contact | undefined>;
  /** The contact with its claims and revisions (oldest first). */
  getWhole(
    contactId: string,
  ): Promise<{ contact: Contact; claims: Claim[]; revisions: Revision[] } | undefined>;
  /** Contacts between the same sides whose date (or time first seen, when undated) lies in the range. */
  between(sides: string, range: DayRange): Promise<Contact[]>;
  /** Latest first by date; a page never costs more than a few read units, however many there are. */
  list(
    filter: ContactFilter,
    options?: { limit?: number; cursor?: string | undefined },
  ): Promise<Page<Contact>>;
  /**
   * Stores the contact as its next revision leaves it, with the claim and revision that brought it about.
   * @throws ConditionFailed when the contact has moved on
   */
  save(change: {
    before: Contact | undefined;
    after: Contact;
    claims: Claim[];
    revisions: Revision[];
  }): Promise<void>;
}
