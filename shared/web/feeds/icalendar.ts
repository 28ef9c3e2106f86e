/** iCalendar (RFC 5545): whole days, since pages seldom give the hour. */
import type { ContactStatus } from "../../extract/contact-record.ts";
import type { FeedItem } from "./feed-item.ts";

/** A date that spans more days says when it may be, not when it is, and stays out of calendars. */
const LONGEST_DAYS = 14;

const STATUS: Record<ContactStatus, string> = {
  held: "CONFIRMED",
  planned: "CONFIRMED",
  proposed: "TENTATIVE",
  cancelled: "CANCELLED",
  denied: "CANCELLED",
};

const text = (value: string): string =>
  value
    .replace(/[\\;,]/g, (c) => `\\${c}`)
    .replace(/\r?\n/g, "\\n")
    .replace(/[\u0000-\u001f]/g, "");

const stamp = (time: string): string => `${new Date(time).toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;
const day = (date: string): string => date.replaceAll("-", "");
const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** Lines of at most 75 octets, never broken within a character. */
function fold(line: string): string {
  const folded: string[] = [];
  let current = "";
  for (const character of line) {
    if (Buffer.byteLength(current + character) > (folded.length === 0 ? 75 : 74)) {
      folded.push(current);
      current = "";
    }
    current += character;
  }
  return [...folded, current].join("\r\n ");
}

function event({ contact, url, title, lines }: FeedItem, host: string): string[] {
  const { date } = contact;
  if (!date || Date.parse(date.to) - Date.parse(date.from) > LONGEST_DAYS * 86_400_000) return [];
  return [
    "BEGIN:VEVENT",
    `UID:${contact.id}@${host}`,
    `DTSTAMP:${stamp(contact.updatedAt)}`,
    `LAST-MODIFIED:${stamp(contact.updatedAt)}`,
    `DTSTART;VALUE=DATE:${day(date.from)}`,
    `DTEND;VALUE=DATE:${day(dayAfter(date.to))}`,
    `SUMMARY:${text(title)}`,
    `DESCRIPTION:${text([...lines, url].join("\n"))}`,
    ...(contact.place ? [`LOCATION:${text(contact.place)}`] : []),
    `URL:${url}`,
    `STATUS:${STATUS[contact.status]}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** @param baseUrl names the calendar's owner in the ids of events, so that an update finds its event */
export function icalendar(items: FeedItem[], name: string, baseUrl: string): string {
  const { host } = new URL(baseUrl);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Parley//Contacts between leaders//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${text(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    ...items.flatMap((item) => event(item, host)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}
