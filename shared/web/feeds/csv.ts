/** Comma-separated values (RFC 4180) with one line per contact. */
import type { FeedItem } from "./feed-item.ts";

const COLUMNS: [string, (item: FeedItem) => string | number | null | undefined][] = [
  ["id", ({ contact }) => contact.id],
  ["type", ({ contact }) => contact.type],
  ["status", ({ contact }) => contact.status],
  ["level", ({ contact }) => contact.level],
  ["participants", ({ contact }) => contact.participants.map(({ id }) => id).join(";")],
  ["names", ({ contact }) => contact.participants.map(({ name }) => name).join(";")],
  ["countries", ({ contact }) => [...new Set(contact.participants.map(({ country }) => country))].join(";")],
  ["date_from", ({ contact }) => contact.date?.from],
  ["date_to", ({ contact }) => contact.date?.to],
  ["minutes_min", ({ contact }) => contact.durationMinutes?.min],
  ["minutes_max", ({ contact }) => contact.durationMinutes?.max],
  ["place", ({ contact }) => contact.place],
  ["host_country", ({ contact }) => contact.hostCountry],
  ["initiator", ({ contact }) => contact.initiator],
  ["ordinal", ({ contact }) => contact.ordinal?.n],
  ["ordinal_since", ({ contact }) => contact.ordinal?.since],
  ["topics", ({ contact }) => contact.topics.join(";")],
  ["disputed", ({ contact }) => contact.disputed.join(";")],
  ["withdrawn", ({ contact }) => (contact.withdrawn ? "yes" : "")],
  ["first_seen", ({ contact }) => contact.firstSeen],
  ["updated_at", ({ contact }) => contact.updatedAt],
  ["url", ({ url }) => url],
];

/** What a spreadsheet would take for a formula is given an apostrophe. */
function cell(value: string | number | null | undefined): string {
  const text = String(value ?? "");
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const row = (cells: (string | number | null | undefined)[]): string => `${cells.map(cell).join(",")}\r\n`;

export const csvHead = row(COLUMNS.map(([name]) => name));
export const csvRow = (item: FeedItem): string => row(COLUMNS.map(([, value]) => value(item)));
