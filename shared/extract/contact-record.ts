/**
 * The record of one contact between leaders as a text tells of it: what the extractor writes, the resolver reads, and
 * every page, feed and mail shows. Offsets are UTF-16 code units into the text that the record was read from.
 */
export const CONTACT_TYPES = ["call", "video", "meeting", "visit", "message"] as const;
export const CONTACT_STATUSES = ["held", "planned", "proposed", "cancelled", "denied"] as const;
export const CONTACT_LEVELS = ["leader", "mixed", "official"] as const;

export type ContactType = (typeof CONTACT_TYPES)[number];
export type ContactStatus = (typeof CONTACT_STATUSES)[number];
export type ContactLevel = (typeof CONTACT_LEVELS)[number];
export type Lang = "vi" | "en";

export interface Participant {
  /** Common English name, lower case ASCII with hyphens: `xi-jinping`. */
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2, or `UN` `EU` `NATO` `VA`. */
  country: string;
  /** `president`, `prime-minister`, `general-secretary`, `monarch`, `foreign-minister` … */
  office: string;
  level: "leader" | "official";
}

/** Calendar days (YYYY-MM-DD), both included. */
export interface DayRange {
  from: string;
  to: string;
}

/** Minutes; a bound that the text leaves open is null. */
export interface MinuteRange {
  min: number | null;
  max: number | null;
}

export interface Evidence {
  quote: string;
  start: number;
  end: number;
}

export interface ContactRecord {
  type: ContactType;
  status: ContactStatus;
  level: ContactLevel;
  /** In a message the sender comes first, in a visit the visitor. */
  participants: Participant[];
  date: DayRange | null;
  durationMinutes: MinuteRange | null;
  place: string | null;
  hostCountry: string | null;
  /** Participant id or country code of who asked for the contact, only where the text says so. */
  initiator: string | null;
  ordinal: { n: number; since: string | null } | null;
  reportedBy: string[];
  topics: string[];
  evidence: Evidence[];
  /** 0–1, the extractor's own. */
  confidence: number;
}
