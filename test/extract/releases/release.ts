/** Passages in the manner of official releases, written for these tests, and the records in them in one line each. */
import { readContacts } from "../../../shared/extract/read-contacts.ts";
import type { ContactRecord } from "../../../shared/extract/contact-record.ts";

export interface Release {
  /** What the passage is about, as the title of its test. */
  about: string;
  published: string | null;
  text: string;
  /** As `inOneLine` writes them, in the order of the text; contacts of officials only are left out. */
  contacts: string[];
}

export function contactsOf({ text, published }: Release): string[] {
  return readContacts({ text, publishedAt: published, lang: "en" })
    .filter(({ level }) => level !== "official")
    .map(inOneLine);
}

/** "call held joe-biden + emmanuel-macron 2023-04-20 50–50m by joe-biden"; officials have a star; sides of equals go by name. */
function inOneLine(record: ContactRecord): string {
  const { type, status, participants, date, durationMinutes, place, hostCountry, initiator, ordinal } =
    record;
  const who = participants.map(({ id, level }) => `${id}${level === "official" ? "*" : ""}`);
  const names = type === "message" || type === "visit" ? who : who.toSorted();
  return [
    type,
    status,
    names.join(" + "),
    date ? (date.from === date.to ? date.from : `${date.from}..${date.to}`) : "undated",
    ...(durationMinutes ? [`${durationMinutes.min ?? ""}–${durationMinutes.max ?? ""}m`] : []),
    ...(place || hostCountry ? [`in ${place ?? "?"}/${hostCountry ?? "?"}`] : []),
    ...(initiator ? [`by ${initiator}`] : []),
    ...(ordinal ? [`no. ${ordinal.n}${ordinal.since ? ` since ${ordinal.since}` : ""}`] : []),
  ].join(" ");
}
