/** The lists that a contact belongs to, and the slim copy of it that each of them holds. */
import type { Contact, ContactFilter } from "./contacts.ts";
import { readSearch, wordsOf } from "./search-words.ts";

/** What a list shows of a contact: its facts, without quotes, links and who reports it. */
export type ListedContact = Omit<
  Contact,
  "evidence" | "links" | "reportedBy" | "revision" | "reports" | "outlets" | "confidence"
>;

/** A list, and the day under which the contact stands in it. */
export interface ListKey {
  list: string;
  day: string;
}

export function toListed(contact: Contact): ListedContact {
  const {
    evidence: _evidence,
    links: _links,
    reportedBy: _reportedBy,
    revision: _revision,
    reports: _reports,
    outlets: _outlets,
    confidence: _confidence,
    ...listed
  } = contact;
  return listed;
}

type Side = Pick<Contact, "participants" | "hostCountry">;

const countriesOf = ({ participants, hostCountry }: Side): string[] => [
  ...new Set([...participants.map(({ country }) => country), ...(hostCountry ? [hostCountry] : [])]),
];

/** Every two of a summit's countries would be many; those of a talk of three or four are listed as pairs too. */
const MAX_PAIRED = 4;

function pairsOf(contact: Pick<Contact, "participants" | "sides">): string[] {
  const countries = [...new Set(contact.participants.map(({ country }) => country))].sort();
  if (countries.length < 3 || countries.length > MAX_PAIRED) return [];
  return countries.flatMap((a, i) => countries.slice(i + 1).map((b) => `${a}+${b}`));
}

/** Contacts are found by the names in them and by the place; countries are lists of their own. */
const searchedWords = ({ participants, place }: Pick<Contact, "participants" | "place">): string[] => [
  ...new Set([...participants.flatMap(({ id, name }) => wordsOf(`${id} ${name}`)), ...wordsOf(place ?? "")]),
];

/** Undated contacts stand at the day they were first seen. */
const dayOf = ({ date, firstSeen }: Pick<Contact, "date" | "firstSeen">): string =>
  date?.from ?? firstSeen.slice(0, 10);

export function listKeysOf(contact: Contact): ListKey[] {
  const day = dayOf(contact);
  const lists = contact.joinedInto
    ? [`sides:${contact.sides}`]
    : [
        "all",
        `type:${contact.type}`,
        `status:${contact.status}`,
        `sides:${contact.sides}`,
        ...pairsOf(contact).map((pair) => `sides:${pair}`),
        ...contact.participants.filter(({ level }) => level === "leader").map(({ id }) => `leader:${id}`),
        ...countriesOf(contact).map((country) => `country:${country}`),
        ...searchedWords(contact).map((word) => `word:${word}`),
      ];
  return [...new Set(lists)].map((list) => ({ list, day }));
}

/** A filter whose search words are understood. */
type Wanted = Omit<ContactFilter, "q"> & { words: string[] };

export function understand({ q, ...filter }: ContactFilter): Wanted {
  if (!q) return { ...filter, words: [] };
  const { leader, country, words } = readSearch(q);
  return { ...filter, leader: filter.leader ?? leader, country: filter.country ?? country, words };
}

/** The narrowest list in which everything that is wanted stands. */
export function listOf({ leader, pair, country, words, type, status }: Wanted): string {
  const [word] = words.toSorted((a, b) => b.length - a.length);
  if (word) return `word:${word}`;
  if (pair) return `sides:${pair}`;
  if (leader) return `leader:${leader}`;
  if (country) return `country:${country}`;
  if (type) return `type:${type}`;
  if (status) return `status:${status}`;
  return "all";
}

/** Whether the list that is read holds nothing but what is wanted: then no more need be read than is shown. */
export function isSifted({ leader, pair, country, words, type, status }: Wanted): boolean {
  const conditions = [leader, country, type, status, ...words].filter(Boolean);
  // The list of a pair also has contacts that were joined into others.
  return conditions.length <= 1 && !pair;
}

export function matches(contact: ListedContact, wanted: Wanted): boolean {
  const { leader, country, pair, type, status, words } = wanted;
  const countries = countriesOf(contact);
  const said = searchedWords(contact);
  return (
    !contact.joinedInto &&
    (!type || contact.type === type) &&
    (!status || contact.status === status) &&
    (!leader || contact.participants.some(({ id }) => id === leader)) &&
    (!country || countries.includes(country)) &&
    (!pair || pair.split("+").every((side) => countries.includes(side))) &&
    words.every((word) => said.includes(word))
  );
}
