/** A contact as feeds, calendars and tables tell it: one line, and a few that say more. */
import type { Lang } from "../../extract/contact-record.ts";
import type { ListedContact } from "../../store/listed-contacts.ts";
import { contactPath } from "../page/link.ts";
import { factWords } from "../words/fact-words.ts";
import { formatDays, formatMinutes, headlineOf } from "../words/format.ts";
import { wordsOf } from "../words/words.ts";

export interface FeedItem {
  contact: ListedContact;
  url: string;
  /** "Vladimir Putin – Donald Trump điện đàm 75 phút (28/12/2025)" */
  title: string;
  lines: string[];
}

const TOLD = [
  "type",
  "status",
  "date",
  "durationMinutes",
  "place",
  "hostCountry",
  "initiator",
  "ordinal",
] as const;

export function feedItem(contact: ListedContact, lang: Lang, baseUrl: string): FeedItem {
  const words = wordsOf(lang);
  const length = contact.durationMinutes ? ` ${formatMinutes(contact.durationMinutes, lang)}` : "";
  const day = contact.date ? ` (${formatDays(contact.date, lang)})` : "";
  const lines = TOLD.flatMap((fact) => {
    const value = factWords(fact, contact, lang);
    return value === undefined ? [] : [`${words.contact.fact[fact]}: ${value}`];
  });
  return {
    contact,
    url: `${baseUrl}${contactPath(contact.id)}`,
    title: headlineOf(contact, lang) + length + day,
    lines,
  };
}
