/** A fact of a contact in words: "75 phút", "lần thứ 8 kể từ 01/01/2025". */
import type { ContactRecord, Lang } from "../../extract/contact-record.ts";
import type { Fact } from "../../store/contacts.ts";
import { countryName, formatDay, formatDays, formatMinutes } from "./format.ts";
import { nameOfId } from "./names.ts";
import { wordsOf } from "./words.ts";

type Facts = Pick<ContactRecord, Fact | "participants">;

/** @returns nothing when the fact is not known */
export function factWords(
  fact: Fact | "participants",
  facts: Partial<Facts>,
  lang: Lang,
): string | undefined {
  const words = wordsOf(lang);
  switch (fact) {
    case "type":
      return facts.type && words.types[facts.type];
    case "status":
      return facts.status && words.statuses[facts.status];
    case "date":
      return facts.date ? formatDays(facts.date, lang) : undefined;
    case "durationMinutes":
      return facts.durationMinutes ? formatMinutes(facts.durationMinutes, lang) : undefined;
    case "place":
      return facts.place ?? undefined;
    case "hostCountry":
      return facts.hostCountry ? countryName(facts.hostCountry, lang) : undefined;
    case "initiator":
      if (!facts.initiator) return undefined;
      return /^[A-Z]+$/.test(facts.initiator)
        ? countryName(facts.initiator, lang)
        : nameOfId(facts.initiator, lang);
    case "ordinal": {
      if (!facts.ordinal) return undefined;
      const { n, since } = facts.ordinal;
      return words.contact.ordinal(n, since ? formatDay(since, lang) : undefined);
    }
    case "participants":
      return facts.participants?.map(({ id }) => nameOfId(id, lang)).join(", ");
  }
}
