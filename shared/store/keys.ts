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

/** What was taken for noise on a page, apart from its watch: an unchanged check does not pay for it. */
export const noiseKey = (sourceId: string): Key => ({ pk: `SOURCE#${sourceId}`, sk: "NOISE" });

/** Subscriptions at the hub that a feed names, by the part of our address that only the hub knows. */
export const hubPrefix = "HUB#";
export const hubKey = (sourceId: string, token: string): Key => ({
  pk: `SOURCE#${sourceId}`,
  sk: `${hubPrefix}${token}`,
});

/** The sources that are failing, in one partition: what is shown of them costs what they are, not what is watched. */
export const FAILING = "FAILING";
export const failingKey = (sourceId: string): Key => ({ pk: FAILING, sk: sourceId });

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

/** A subscriber with all subscriptions, by a keyed hash of the address. */
export const subscriberKey = (subscriberId: string): Key => ({
  pk: `SUBSCRIBER#${subscriberId}`,
  sk: "SUBSCRIBER",
});
/** `lists` index: subscribers by the time they confirmed. */
export const subscriberList = (origin: "site" | "file"): string => `SUBSCRIBERS#${origin}`;
/** What waits for somebody's click: gone after two days, confirmed or not. */
export const pendingKey = (pendingId: string): Key => ({ pk: `PENDING#${pendingId}`, sk: "PENDING" });
/** Inverted index: who asked for contacts of a trait (a leader, a pair …), immediately. */
export const matchKey = (trait: string, recipient: string): Key => ({ pk: `MATCH#${trait}`, sk: recipient });
/** Who is sent a digest at an hour of a time zone. */
export const digestKey = (zone: string, hour: number, recipient: string): Key => ({
  pk: `DIGEST#${zone}#${hour}`,
  sk: recipient,
});
/** Edits and removals of a page, or of the articles that a listing led to, in the order seen. */
export const changeKey = (followedId: string, at: string, versionId: string, what: string): Key => ({
  pk: `CHANGES#${followedId}`,
  sk: `${at}#${versionId}#${what}`,
});
/** Time zones of digests, words of filters and followed sources that are in use, so that no others are looked up. */
export const inUseKey = (kind: "ZONES" | "WORDS" | "SOURCES", name: string): Key => ({
  pk: `IN-USE#${kind}`,
  sk: name,
});
/** What somebody was sent in a thread (about one contact), and what is being sent: one item. */
export const outboxKey = (recipient: string, thread: string): Key => ({
  pk: `OUTBOX#${recipient}`,
  sk: thread,
});
/** Addresses that are never written to, by keyed hash: the address itself is not kept. */
export const suppressionKey = (subscriberId: string): Key => ({
  pk: `SUPPRESSION#${subscriberId}`,
  sk: "SUPPRESSION",
});
export const SUPPRESSIONS = "SUPPRESSIONS";
/** How often something was done in a span of time. */
export const limitKey = (what: string, span: string): Key => ({ pk: `LIMIT#${what}`, sk: span });
/** What was worth telling, once each; `lists` index: by day, for digests and previews. */
export const milestoneKey = (subject: string, milestone: string): Key => ({
  pk: `MILESTONE#${subject}`,
  sk: milestone,
});
export const milestoneDay = (day: string): string => `MILESTONES#${day}`;

/** Counts of contacts, one item a month (YYYY-MM). */
export const TALLIES = "TALLIES";
export const tallyKey = (month: string): Key => ({ pk: TALLIES, sk: month });
