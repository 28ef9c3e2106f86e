/** What a contact becomes when its claims have changed, and the dated revision that says how. */
import type { ContactRecord } from "../extract/contact-record.ts";
import type { ReportingPage } from "../path.ts";
import {
  type Claim,
  type Contact,
  type ContactLink,
  type Fact,
  type FactChange,
  FACTS,
  type OwnCount,
  type Revision,
  type RevisionKind,
} from "../store/contacts.ts";
import { sameValue, weighClaims, whoSays } from "./weigh-claims.ts";

export interface Revising {
  contactId: string;
  sides: string;
  before: Contact | undefined;
  /** All claims as they are now, withdrawn ones too. */
  claims: Claim[];
  at: string;
  /** The page that brought it about, and what it did. */
  page?: ReportingPage;
  cause: "told" | "revised" | "withdrew" | "joined" | "split" | "linked";
  links?: ContactLink[];
  ownCount?: OwnCount | undefined;
}

export interface Revised {
  contact: Contact;
  revision: Revision;
}

/** The contact and its next revision; nothing when all stays as it was. */
export function reviseContact(revising: Revising): Revised | undefined {
  const { before, claims, cause } = revising;
  const live = claims.filter(({ withdrawnAt }) => !withdrawnAt);
  if (!before && live.length === 0) return undefined;
  const weighed = live.length ? weighClaims(live) : undefined;
  const record = weighed?.record ?? factsOf(before!);
  const disputed = weighed?.disputed ?? before!.disputed;
  const changes = before ? changesBetween(before, record) : [];
  const contradicted = before ? contradictions(before, record, disputed, live) : [];
  const what = before ? weightiest(revising, live.length, changes, contradicted) : "first-seen";
  if (!what) return undefined;
  const all = [...changes.map(({ change }) => change), ...contradicted];
  const silent = before && what === "corroborated";
  const contact: Contact = {
    ...record,
    id: revising.contactId,
    sides: revising.sides,
    firstSeen: before?.firstSeen ?? revising.at,
    updatedAt: silent ? before.updatedAt : revising.at,
    revision: (before?.revision ?? 0) + 1,
    disputed,
    links: revising.links ?? before?.links ?? [],
    reports: live.length,
    outlets: new Set(live.map(({ page }) => page.outlet)).size,
    ...(live.length === 0 && { withdrawn: true }),
    ...(revising.ownCount && { ownCount: revising.ownCount }),
  };
  const revision: Revision = {
    contactId: contact.id,
    n: contact.revision,
    at: revising.at,
    what: cause === "joined" || cause === "split" ? cause : what,
    changes: all,
    ...(revising.page && { page: revising.page }),
    contact,
  };
  return { contact, revision };
}

/** The same contact in the words of its pages as they are now: an edit that changes no fact may change the quote. */
export function requoteContact(before: Contact, claims: Claim[]): Contact {
  const live = claims.filter(({ withdrawnAt }) => !withdrawnAt);
  if (live.length === 0) return before;
  const { evidence, reportedBy, topics, confidence } = weighClaims(live).record;
  return { ...before, evidence, reportedBy, topics, confidence };
}

/** The plain record in a contact. */
function factsOf(contact: Contact): ContactRecord {
  const { type, status, level, participants, date, durationMinutes, place, hostCountry } = contact;
  const { initiator, ordinal, reportedBy, topics, evidence, confidence } = contact;
  return {
    ...{ type, status, level, participants, date, durationMinutes, place, hostCountry },
    ...{ initiator, ordinal, reportedBy, topics, evidence, confidence },
  };
}

interface Change {
  kind: "filled-in" | "status-changed" | "fact-changed";
  change: FactChange;
}

function changesBetween(before: Contact, after: ContactRecord): Change[] {
  const facts = FACTS.flatMap((fact): Change[] => {
    const [was, is] = [before[fact], after[fact]];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ kind: kindOf(fact, was, is, after), change: { fact, before: was, after: is } }];
  });
  return [...facts, ...peopleChanged(before, after)];
}

/** A value where there was none, or a closer one, fills in; anything else is a change. */
function kindOf(fact: Fact, was: unknown, is: unknown, after: ContactRecord): Change["kind"] {
  if (fact === "status") return "status-changed";
  if (fact === "type") return "fact-changed";
  // Every further day of a plan is told as a new date.
  const moved = fact === "date" && after.status !== "held" && was !== null && is !== null;
  if (moved) return overlapping(was, is) ? "filled-in" : "fact-changed";
  return sameValue(fact, was, is) ? "filled-in" : "fact-changed";
}

function overlapping(a: unknown, b: unknown): boolean {
  const [one, other] = [a as { from: string; to: string }, b as { from: string; to: string }];
  return one.from <= other.to && other.from <= one.to;
}

function peopleChanged(before: Contact, after: ContactRecord): Change[] {
  const ids = (record: ContactRecord) => record.participants.map(({ id }) => id);
  const [was, is] = [ids(before), ids(after)];
  const gone = was.filter((id) => !is.includes(id));
  const come = is.filter((id) => !was.includes(id));
  if (gone.length + come.length === 0) return [];
  const kind = gone.length && come.length ? "fact-changed" : "filled-in";
  return [{ kind, change: { fact: "participants", before: was, after: is } }];
}

/** Facts that were undisputed until now: the value shown, and the one said against it. */
function contradictions(
  before: Contact,
  record: ContactRecord,
  disputed: Fact[],
  live: Claim[],
): FactChange[] {
  return disputed
    .filter((fact) => !before.disputed.includes(fact))
    .map((fact) => {
      const other = whoSays(fact, live).find(({ value }) => !sameValue(fact, value, record[fact]));
      return { fact, before: record[fact], after: other?.value ?? null };
    });
}

/** What is worth most of all that happened; nothing when nothing did. */
function weightiest(
  { before, claims, page, cause, links, ownCount }: Revising,
  live: number,
  changes: Change[],
  contradicted: FactChange[],
): RevisionKind | undefined {
  const kinds = new Set(changes.map(({ kind }) => kind));
  if (cause === "joined" || cause === "split") return cause;
  if (live === 0) return before!.withdrawn ? undefined : "withdrawn";
  if (kinds.has("status-changed")) return "status-changed";
  if (kinds.has("fact-changed")) return "fact-changed";
  if (contradicted.length) return "contradicted";
  if (cause === "withdrew" && live < before!.reports) return "withdrawn";
  const counted = JSON.stringify(ownCount) !== JSON.stringify(before!.ownCount);
  if (kinds.has("filled-in") || before!.withdrawn || counted) return "filled-in";
  if (links && links.length !== before!.links.length) return "linked";
  const own = claims.find((claim) => claim.page.sourceId === page?.sourceId);
  return own && own.revision > before!.revision ? "corroborated" : undefined;
}
