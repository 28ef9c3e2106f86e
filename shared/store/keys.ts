/**
 * Every key of the one table. A key that is not made here does not exist.
 *
 * The table has `pk` and `sk`, and one sparse index, `lists`, on `gpk` and `gsk`; both project everything. Items that
 * change with every check carry no index key, since an index entry would double what the check writes.
 */
export interface Key {
  pk: string;
  sk: string;
}

export const INDEX = "lists";

const padded = (n: number): string => String(n).padStart(8, "0");

/** What is watched: one item, changed rarely. */
export const sourceKey = (sourceId: string): Key => ({ pk: `SOURCE#${sourceId}`, sk: "SOURCE" });
/** `lists` index: configured sources by name, discovered ones by the time they were found. */
export const sourceList = (list: "configured" | "discovered"): string => `SOURCES#${list}`;

/** The links that a listing showed last, so that only unknown ones are looked up. */
export const linksKey = (sourceId: string): Key => ({ pk: `SOURCE#${sourceId}`, sk: "LINKS" });

/** All live watches in one partition, in the order of their slots: a slot's due pages are one cheap query. */
export const WATCHES = "WATCHES";
export const watchKey = (slot: string, host: string, sourceId: string): Key => ({
  pk: WATCHES,
  sk: `${slot}#${host}#${sourceId}`,
});
export const slotPrefix = (slot: string): string => `${slot}#`;

/** Versions of a source in order. Their texts lie apart, so that a page of history costs no texts. */
export const versionKey = (sourceId: string, seq: number): Key => ({
  pk: `SOURCE#${sourceId}`,
  sk: `VERSION#${padded(seq)}`,
});
export const VERSION_PREFIX = "VERSION#";
/** A text, by the SHA-256 of its content. */
export const textKey = (textHash: string): Key => ({ pk: `TEXT#${textHash}`, sk: "TEXT" });

/** A contact, its revisions and what each page says of it: one partition, in that order. */
export const contactKey = (contactId: string): Key => ({ pk: `CONTACT#${contactId}`, sk: "CONTACT" });
export const revisionKey = (contactId: string, n: number): Key => ({
  pk: `CONTACT#${contactId}`,
  sk: `HISTORY#${padded(n)}`,
});
export const claimKey = (contactId: string, sourceId: string): Key => ({
  pk: `CONTACT#${contactId}`,
  sk: `SAYS#${sourceId}`,
});
/** A slim copy of a contact in each list it belongs to (`all`, `leader:…`, `sides:RU+US` …), by its day. */
export const listedContactKey = (list: string, day: string, contactId: string): Key => ({
  pk: `CONTACTS#${list}`,
  sk: `${day}#${contactId}`,
});
/** Everything in a list from one day to another, both included. */
export const dayBounds = (from: string, to: string): [string, string] => [`${from}#`, `${to}#~`];
/** What a page told of contacts between the same sides, and which contacts it was taken for. */
export const readingKey = (sourceId: string, sides: string): Key => ({
  pk: `SOURCE#${sourceId}`,
  sk: `TOLD#${sides}`,
});

/** One value of the product itself: the schedule's clock, the schema version. */
export const settingKey = (name: string): Key => ({ pk: "SETTING", sk: name });
/** What is kept for a while and can be fetched again: robots.txt of a host. */
export const cacheKey = (kind: string, id: string): Key => ({ pk: `CACHE#${kind}`, sk: id });
