/** The lists that a contact belongs to, and the slim copy of it that each of them holds. */
import type { Claim, Contact, ContactFilter } from "./contacts.ts";
import { wordsOf } from "./fold.ts";
import { tokensOf, tokenToAsk } from "./search-tokens.ts";

/** What a list shows of a contact: its facts, without quotes, links and who reports it; with what is said only where it is searched. */
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
    said: _said,
    ...listed
  } = contact;
  return listed;
}

const WORD = "word:";

/** The copy that a list holds: those of words carry what is said along, since more words may be asked for. */
export function copyFor(list: string, contact: Contact): ListedContact {
  const listed = toListed(contact);
  return contact.said && list.startsWith(WORD) ? { ...listed, said: contact.said } : listed;
}

/** As much as fits into an item of one write unit, with everything else. */
const MOST_SAID = 400;

/**
 * Titles and quotes of the first pages that tell of a contact, by which it is searched.
 * @param said of the pages before
 */
export function addSaid(said: string, claims: Pick<Claim, "page" | "record" | "withdrawnAt">[]): string {
  const texts = claims
    .filter(({ withdrawnAt }) => !withdrawnAt)
    .flatMap(({ page, record }) => [page.title, ...record.evidence.map(({ quote }) => quote)]);
  for (const text of texts) {
    if (said.length >= MOST_SAID) break;
    if (!said.includes(text)) said = said ? `${said} · ${text}` : text;
  }
  return said.length > MOST_SAID ? `${said.slice(0, MOST_SAID - 1)}…` : said;
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

type Searched = Pick<Contact, "participants" | "place" | "said">;

/** Names and the place; countries are lists of their own. */
const namesIn = ({ participants, place }: Searched): string[] => [
  ...participants.flatMap(({ id, name }) => [id, name]),
  ...(place ? [place] : []),
];

/** Under which words a contact is listed: each of its names, and what tells of its titles and quotes. */
function listedWords(contact: Searched): string[] {
  const names = namesIn(contact).flatMap((name) => [...wordsOf(name), ...tokensOf(name)]);
  return [...names, ...tokensOf(contact.said ?? "", names)];
}

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
        ...listedWords(contact).map((word) => `${WORD}${word}`),
      ];
  return [...new Set(lists)].map((list) => ({ list, day }));
}

/** A filter whose search words are understood; `token` is the list of words to look in. */
export type Wanted = Omit<ContactFilter, "q"> & { words: string[]; token?: string | undefined };

/** What is wanted: the names in a question as those who took part, and if that finds nothing, as mere words. */
export function understand({ q, ...filter }: ContactFilter): [Wanted, ...Wanted[]] {
  if (!q) return [{ ...filter, words: [] }];
  const { leader, country, words, asked } = q;
  const literally = { ...filter, words: asked, token: tokenToAsk(asked) };
  if (!leader && !country) return [literally];
  const named = { leader: filter.leader ?? leader, country: filter.country ?? country };
  return [{ ...filter, ...named, words, token: tokenToAsk(words) }, literally];
}

/** The narrowest list in which everything that is wanted stands. */
export function listOf({ leader, pair, country, token, type, status }: Wanted): string {
  if (token) return `${WORD}${token}`;
  if (pair) return `sides:${pair}`;
  if (leader) return `leader:${leader}`;
  if (country) return `country:${country}`;
  if (type) return `type:${type}`;
  if (status) return `status:${status}`;
  return "all";
}

/** Whether the list that is read holds nothing but what is wanted: then no more need be read than is shown. */
export function isSifted({ leader, pair, country, words, token, type, status }: Wanted): boolean {
  const asked = words.join(" ");
  const conditions = [leader, country, type, status, token, asked !== (token ?? "")].filter(Boolean);
  // The list of a pair also has contacts that were joined into others.
  return conditions.length <= 1 && !pair;
}

export function matches(contact: ListedContact, wanted: Wanted): boolean {
  const { leader, country, pair, type, status, words } = wanted;
  const countries = countriesOf(contact);
  const said = words.length > 0 ? wordsOf([...namesIn(contact), contact.said ?? ""].join(" ")) : [];
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
