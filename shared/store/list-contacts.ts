/** A page of contacts by what is wanted of them, out of the one list that narrows it down most. */
import type { ContactFilter } from "./contacts.ts";
import { dayBounds, listedContactKey } from "./keys.ts";
import { isSifted, listOf, matches, understand, type ListedContact, type Wanted } from "./listed-contacts.ts";
import { unpack } from "./pack.ts";
import { cursorAfter, isCursorOf, type Item, type Page, type Table } from "./table.ts";

export interface ListOptions {
  limit?: number;
  cursor?: string | undefined;
  soonestFirst?: boolean;
}

/** What is read at most for one page of a filtered list: 16 KB. The copies in lists of words hold what is said, too. */
const SCANNED = { facts: 45, words: 24 };

export const fromListed = (item: Item): ListedContact => unpack(item["packed"]) as ListedContact;

const listKeyOf = (wanted: Wanted): string => listedContactKey(listOf(wanted), "", "").pk;

/** See `ContactStore`. @throws BadCursor */
export async function listContacts(
  table: Table,
  filter: ContactFilter,
  options: ListOptions,
): Promise<Page<ListedContact>> {
  const { cursor } = options;
  const readings = understand(filter);
  const begun = readings.find(
    (wanted) => cursor !== undefined && isCursorOf(cursor, { pk: listKeyOf(wanted) }),
  );
  if (begun) return readList(table, begun, options);
  const [first, ...others] = readings;
  let page = await readList(table, first, options);
  for (const wanted of others)
    if (page.items.length === 0 && page.next === null) page = await readList(table, wanted, options);
  return page;
}

async function readList(
  table: Table,
  wanted: Wanted,
  { limit = 25, cursor, soonestFirst = false }: ListOptions,
): Promise<Page<ListedContact>> {
  const scanned = wanted.token ? SCANNED.words : SCANNED.facts;
  const page = await table.query({
    pk: listKeyOf(wanted),
    between: dayBounds(wanted.from ?? "", wanted.to ?? "9999"),
    descending: !soonestFirst,
    limit: isSifted(wanted) ? limit : Math.max(limit, scanned),
    cursor,
  });
  const found = page.items
    .map((item) => ({ item, contact: fromListed(item) }))
    .filter(({ contact }) => matches(contact, wanted));
  const shown = found.slice(0, limit);
  const last = shown.at(-1)?.item;
  const cut = found.length > shown.length && last !== undefined;
  const next = cut ? cursorAfter({ pk: last["pk"] as string, sk: last["sk"] as string }) : page.next;
  return { items: shown.map(({ contact }) => contact), next };
}
