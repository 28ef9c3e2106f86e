/**
 * The live state of each watched page, and its place in the schedule. A watch carries all that a check needs, so that a
 * check reads nothing and writes one unit; only a change of pace moves it to another slot.
 */
import { WATCHES, slotPrefix, watchKey } from "./keys.ts";
import type { Condition, Item, Table } from "./table.ts";
import type { Follow, SourceKind } from "./sources.ts";
import type { Lang } from "../extract/contact-record.ts";

export const OUTCOMES = [
  "new",
  "changed",
  "unchanged",
  "not-modified",
  "empty",
  "collapsed",
  "blocked",
  "disallowed",
  "too-large",
  "error",
  "removed",
] as const;
/** Only `new` and `changed` make a version. */
export type Outcome = (typeof OUTCOMES)[number];

/** So many are remembered; they count in the kilobyte that a check writes. */
const REMEMBERED = 24;

/** The memory of outcomes with one more: their places in `OUTCOMES`, to the base of 36. */
export const noteOutcome = (recent: string | undefined, outcome: Outcome): string =>
  `${recent ?? ""}${OUTCOMES.indexOf(outcome).toString(36)}`.slice(-REMEMBERED);

/** How the last checks ended, oldest first. */
export const recentOutcomes = ({ recent = "" }: Pick<Watch, "recent">): Outcome[] =>
  [...recent].flatMap((letter) => OUTCOMES[Number.parseInt(letter, 36)] ?? []);

export interface Watch {
  sourceId: string;
  url: string;
  host: string;
  slot: string;
  kind?: SourceKind;
  name: string;
  lang?: Lang;
  everySeconds?: number;
  select?: string;
  ignore?: string[];
  follow?: Follow;
  discoveredFrom?: string;
  publishedAt?: string;
  /** Seconds between checks of the listing that led to it: how often it is looked at while it is fresh. */
  freshSeconds?: number;
  /** It was there before its source was first looked at. */
  backfill?: boolean;
  addedAt: string;

  /** The last finished check. */
  checkedAt?: string;
  outcome?: Outcome;
  status?: number;
  /** What went wrong, in words for the operator. */
  error?: string;
  /** The last check that reached the page and could read it. */
  okAt?: string;
  /** The server asked not to be called before (Retry-After). */
  notBefore?: string;
  /** The page may be taken for unchanged until then (Cache-Control). */
  freshUntil?: string;
  /** How the last checks ended, oldest first: a letter each, see `recentOutcomes`. */
  recent?: string;
  /** Checks in a row that failed; zero again after one that did not. */
  failures: number;
  /** Checks in a row that found it gone (404, 410, led to the front page); kept after the third until it can be read. */
  gone: number;
  failingSince?: string;
  /** Seconds between checks were all well: kept while failures slow it down. */
  pace?: number;

  etag?: string;
  lastModified?: string;
  /** SHA-256 of the body: identical bytes are not read again. */
  bodyHash?: string;
  /** The reader that read what follows. */
  readBy?: number;
  /** SHA-256 of what was read, noise aside. */
  contentHash?: string;
  /** SHA-256 of what was read, noise and all. */
  textHash?: string;
  /** SHA-256 of all links of a listing, so that new ones in the boxes beside it are found too. */
  linksHash?: string;
  /** Title and length of what was read, to tell when most of it is gone. */
  title?: string;
  textLength?: number;
  /** When its subscription at the hub that it names is to be looked after. */
  hubDueAt?: string;
  versionSeq: number;
  firstReadAt?: string;
  changedAt?: string;
  /** Checks in a row without a change. */
  unchanged: number;
  /** Content hash of a reading that had collapsed; seen twice, it is believed. */
  collapsedHash?: string;
}

export interface WatchStore {
  get(slot: string, host: string, sourceId: string): Promise<Watch | undefined>;
  /** All watches of a slot, in the order of their hosts. */
  inSlot(slot: string): Promise<Watch[]>;
  /** Every live watch. */
  all(): Promise<Watch[]>;
  add(watch: Watch): Promise<void>;
  /**
   * Stores the watch as a check leaves it, in the slot where it is, if it is still as the check found it.
   * @throws ConditionFailed when another check of the page was faster, or the page is no longer watched
   */
  replace(before: Watch, after: Watch): Promise<void>;
  remove(watch: Watch): Promise<void>;
}

const keyOf = (watch: Watch) => watchKey(watch.slot, watch.host, watch.sourceId);

const HASHES = ["bodyHash", "contentHash", "textHash", "linksHash"] as const;

/**
 * Stored small, since a write of more than 1 KB costs two units: without what the key says, hashes as bytes, and what is
 * the same as another attribute only once.
 */
function toItem(watch: Watch) {
  const { sourceId: _id, host: _host, slot: _slot, title, okAt, ...rest } = watch;
  const hashes = HASHES.flatMap((name) => {
    const hash = watch[name];
    return hash === undefined ? [] : [[name, Buffer.from(hash, "hex")] as const];
  });
  const isLast = okAt === watch.checkedAt && watch.failures === 0;
  return {
    ...rest,
    ...Object.fromEntries(hashes),
    ...(title !== undefined && title !== watch.name && { title }),
    ...(okAt !== undefined && !isLast && { okAt }),
    ...keyOf(watch),
  };
}

export function toWatch(item: Item): Watch {
  const { pk: _pk, sk, ...rest } = item;
  const [, slot, host, sourceId] = /^(.*)#([^#]*)#([^#]*)$/.exec(sk as string) ?? [];
  const watch = { ...rest, slot, host, sourceId } as unknown as Watch;
  for (const name of HASHES) {
    const hash: unknown = watch[name];
    if (hash instanceof Uint8Array) watch[name] = Buffer.from(hash).toString("hex");
  }
  if (watch.contentHash !== undefined) watch.title ??= watch.name;
  if (watch.failures === 0 && watch.checkedAt !== undefined) watch.okAt ??= watch.checkedAt;
  return watch;
}

const asFound = (watch: Watch): Condition =>
  watch.checkedAt === undefined ? { absent: ["checkedAt"] } : { equals: { checkedAt: watch.checkedAt } };

export function openWatchStore(table: Table): WatchStore {
  return {
    async get(slot, host, sourceId) {
      const item = await table.get(watchKey(slot, host, sourceId), { consistent: true });
      return item && toWatch(item);
    },
    async inSlot(slot) {
      return (await table.queryAll({ pk: WATCHES, beginsWith: slotPrefix(slot) })).map(toWatch);
    },
    async all() {
      return (await table.queryAll({ pk: WATCHES })).map(toWatch);
    },
    async add(watch) {
      await table.put(toItem(watch));
    },
    async replace(before, after) {
      const { slot } = before;
      await table.put(toItem({ ...after, slot }), { present: ["pk"], ...asFound(before) });
    },
    async remove(watch) {
      await table.delete(keyOf(watch));
    },
  };
}
