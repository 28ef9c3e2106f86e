/** What was read out of a page, version after version; texts are stored once, compressed, by their hash. */
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { VERSION_PREFIX, linksKey, noiseKey, textKey, versionKey } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import { ConditionFailed, type Item, type Page, type Table } from "./table.ts";
import type { ContactRecord, Lang } from "../extract/contact-record.ts";
import { sha256 } from "../snapshot/hash.ts";

export interface Version {
  /** `<sourceId>-<seq>`: the address of the version for good. */
  id: string;
  sourceId: string;
  /** 1, 2, 3 … in the order seen. */
  seq: number;
  url: string;
  title: string;
  author?: string;
  lang: Lang;
  publishedAt?: string;
  modifiedAt?: string;
  seenAt: string;
  /** SHA-256 of the text, `title\nline\nline`. */
  textHash: string;
  /** The raw page as it came, kept as proof. */
  snapshot: { sha256: string; bytes: number; status: number; contentType: string };
  /** What the text tells of contacts; evidence offsets count in the text. */
  records: ContactRecord[];
  /** How much differs from the version before, in words; absent for the first. */
  change?: { addedWords: number; removedWords: number; movedLines: number; summary: string };
  /** The page was found to be gone, and why it was taken to be; its next version tells that it came back. */
  removed?: { at: string; why: string };
  /** When its page was read again by a better reader, and the hash of the text that had been read first. */
  reread?: { at: string; firstTextHash: string };
}

/** A difference that was taken for noise. */
export interface Suppression {
  at: string;
  why: string;
  before: string;
  after: string;
}

export interface VersionStore {
  /**
   * Stores a version and its text; storing the same again changes nothing.
   * @throws TextTooLarge when the text cannot fit, ConditionFailed when another version has that place
   */
  add(version: Version, text: string): Promise<void>;
  /**
   * Stores a version as it is read now, if it is still as it was read before.
   * @throws TextTooLarge, ConditionFailed
   */
  rewrite(before: Version, after: Version, text: string): Promise<void>;
  get(versionId: string): Promise<Version | undefined>;
  text(textHash: string): Promise<string>;
  /**
   * What a page said at a time (ISO, UTC): the last version seen by then, or undefined when none was. However long the
   * history is, it reads as many versions as their number has binary digits.
   */
  at(sourceId: string, time: string): Promise<Version | undefined>;
  /** Newest first. */
  list(sourceId: string, options?: { limit?: number; cursor?: string | undefined }): Promise<Page<Version>>;
  /** URLs that a listing showed at its last change. */
  links(sourceId: string): Promise<string[]>;
  setLinks(sourceId: string, urls: string[]): Promise<void>;
  /** Differences that made no version, newest first. */
  noise(sourceId: string): Promise<Suppression[]>;
  setNoise(sourceId: string, noise: Suppression[]): Promise<void>;
  /** Notes on its last version that the page is gone; doing it again changes nothing. */
  noteRemoval(versionId: string, removed: { at: string; why: string }): Promise<void>;
}

/** DynamoDB refuses items over 400 KB; what is left over is for the keys. */
const MAX_COMPRESSED_BYTES = 390_000;

export class TextTooLarge extends Error {
  constructor(readonly bytes: number) {
    super(
      `The text is ${bytes} bytes when compressed, and a version holds at most ${MAX_COMPRESSED_BYTES}; ` +
        `narrow it with "select" or "ignore" in the sources file`,
    );
    this.name = "TextTooLarge";
  }
}

export const versionId = (sourceId: string, seq: number): string => `${sourceId}-${seq}`;

/** The parts of a version's id, or undefined when it is not one. */
export function parseVersionId(id: string): { sourceId: string; seq: number } | undefined {
  const match = /^([0-9a-f]{16})-([1-9]\d{0,7})$/.exec(id);
  return match ? { sourceId: match[1]!, seq: Number(match[2]) } : undefined;
}

const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};
const compress = (text: string): Uint8Array => brotliCompressSync(text, BROTLI);
const decompress = (bytes: unknown): string => brotliDecompressSync(bytes as Uint8Array).toString("utf8");

function toItem(version: Version) {
  const { records, ...rest } = version;
  return {
    ...rest,
    ...(records.length && { records: compress(JSON.stringify(records)) }),
    ...versionKey(version.sourceId, version.seq),
  };
}

function fromItem(item: Item): Version {
  const { pk: _pk, sk: _sk, records, ...version } = item;
  return {
    ...version,
    records: records ? (JSON.parse(decompress(records)) as ContactRecord[]) : [],
  } as unknown as Version;
}

export function openVersionStore(table: Table): VersionStore {
  async function addText(textHash: string, text: string): Promise<void> {
    const content = compress(text);
    if (content.length > MAX_COMPRESSED_BYTES) throw new TextTooLarge(content.length);
    await table.put({ ...textKey(textHash), content });
  }

  const get = async (id: string): Promise<Version | undefined> => {
    const parts = parseVersionId(id);
    const item = parts && (await table.get(versionKey(parts.sourceId, parts.seq), { consistent: true }));
    return item && fromItem(item);
  };

  const list: VersionStore["list"] = async (sourceId, { limit = 25, cursor } = {}) => {
    const { pk } = versionKey(sourceId, 0);
    const page = await table.query({ pk, beginsWith: VERSION_PREFIX, descending: true, limit, cursor });
    return { items: page.items.map(fromItem), next: page.next };
  };

  return {
    get,
    list,
    async at(sourceId, time) {
      const [latest] = (await list(sourceId, { limit: 1 })).items;
      if (!latest || latest.seenAt <= time) return latest;
      let found: Version | undefined;
      let [low, high] = [0, latest.seq];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        const version = await get(versionId(sourceId, middle));
        if (version && version.seenAt <= time) [low, found] = [middle, version];
        else high = middle;
      }
      return found;
    },
    async add(version, text) {
      await addText(version.textHash, text);
      try {
        await table.put(toItem(version), { absent: ["pk"] });
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
        const stored = await get(version.id);
        if (stored?.textHash !== version.textHash) throw error;
      }
    },
    async rewrite(before, after, text) {
      await addText(after.textHash, text);
      await table.put(toItem(after), { equals: { textHash: before.textHash } });
    },
    async text(textHash) {
      const item = await table.get(textKey(textHash), { consistent: true });
      if (!item) throw new Error(`No text is stored under ${textHash}`);
      return decompress(item["content"]);
    },
    async links(sourceId) {
      const item = await table.get(linksKey(sourceId));
      return item ? decompress(item["content"]).split("\n") : [];
    },
    async setLinks(sourceId, urls) {
      await table.put({ ...linksKey(sourceId), content: compress(urls.join("\n")) });
    },
    async noise(sourceId) {
      const item = await table.get(noiseKey(sourceId));
      return item ? (unpack(item["packed"]) as Suppression[]) : [];
    },
    async setNoise(sourceId, noise) {
      await table.put({ ...noiseKey(sourceId), packed: pack(noise) });
    },
    async noteRemoval(id, removed) {
      const { sourceId, seq } = parseVersionId(id)!;
      try {
        const isFirst = { present: ["pk"], absent: ["removed"] };
        await table.update(versionKey(sourceId, seq), { set: { removed } }, isFirst);
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
      }
    },
  };
}

/** The hash under which a version's text is stored. */
export const hashText = (text: string): string => sha256(text);
