/**
 * A record of any size, made by a generator: contacts backwards from a day, a source of many versions, and many articles
 * of a few. The same numbers always give the same record. The stores themselves write it, into a table that only
 * collects; what they wrote is then loaded in batches.
 */
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import {
  CONTACT_TYPES,
  type ContactRecord,
  type ContactStatus,
  type Participant,
} from "../../shared/extract/contact-record.ts";
import { knownPeople } from "../../shared/people/known-people.ts";
import { addDays } from "../../shared/resolve/days.ts";
import { sidesOf } from "../../shared/resolve/sides-of.ts";
import { openContactStore, type Contact } from "../../shared/store/contacts.ts";
import type { Key } from "../../shared/store/keys.ts";
import { openSourceStore } from "../../shared/store/sources.ts";
import type { Item, Table } from "../../shared/store/table.ts";
import { hashText, openVersionStore, versionId } from "../../shared/store/versions.ts";

export interface RecordSize {
  contacts: number;
  /** Versions of the one source that was edited most. */
  versionsOfOne: number;
  /** Versions of articles that have ten each. */
  otherVersions: number;
  /** A small record between all countries has no list that fills a page; between few, its lists are as full as any. */
  countries?: number;
  /** Contacts a day; few make a small record fill as many months of a chart as a large one. */
  perDay?: number;
}

export const NOW = new Date("2025-12-29T05:00:00.000Z");
const TODAY = "2025-12-29";
const CONTACTS_A_DAY = 20;
const COUNTRIES = "US RU CN VN UA FR GB DE IN JP KR TR SA IR IL EG BR ZA LA KH TH ID PH HU".split(" ");
const PLACES: (string | null)[] = ["Hà Nội", "Bắc Kinh", "Moscow", "Washington", "Paris", null, null, null];
const TOPICS = ["vũ khí hạt nhân", "thuế quan", "lệnh ngừng bắn", "khoáng sản"];
const SINCE = "2025-01-01T00:00:00.000Z";

/** Versions of every other article. */
const EDITIONS = 10;

/** The source that was edited most. */
export const EDITED_SOURCE = "0123456789abcdef";

/** Numbers from 0 to 1 that look drawn and never change (mulberry32). */
function drawn(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const leaders = COUNTRIES.map((country): Participant => {
  const [leader] = knownPeople().leadersOf(country, TODAY);
  if (!leader) throw new Error(`Nobody leads ${country}`);
  const { office } = leader.terms.at(-1)!;
  return { id: leader.id, name: leader.name, country, office, level: "leader" };
});

/** Contact number `n`, counted backwards from tomorrow; the weightier countries take part more often. */
export function contactOf(
  n: number,
  { countries = COUNTRIES.length, perDay = CONTACTS_A_DAY }: Pick<RecordSize, "countries" | "perDay"> = {},
): Contact {
  const random = drawn(n + 1);
  const pick = <T>(list: readonly T[], lean = 1): T => list[Math.floor(random() ** lean * list.length)]!;
  const among = leaders.slice(0, countries);
  const first = pick(among, 2);
  let second = pick(among, 1.6);
  while (second === first) second = pick(among);
  const day = addDays(TODAY, 1 - Math.floor(n / perDay));
  const status: ContactStatus = day > TODAY ? "planned" : random() < 0.04 ? "cancelled" : "held";
  const minutes = 15 + 5 * Math.floor(random() * 16);
  const type = pick(CONTACT_TYPES);
  const atTable = type === "meeting" || type === "visit";
  const record: ContactRecord = {
    ...{ type, status, level: "leader", participants: [first, second] },
    date: { from: day, to: type === "visit" ? addDays(day, 2) : day },
    durationMinutes: type === "call" && status === "held" ? { min: minutes, max: minutes } : null,
    place: type === "meeting" ? pick(PLACES) : null,
    hostCountry: atTable ? second.country : null,
    ...{ initiator: null, ordinal: null, reportedBy: [], topics: [], confidence: 1 },
    evidence: [{ quote: `Hai nhà lãnh đạo bàn về ${pick(TOPICS)} trong ${minutes} phút`, start: 0, end: 40 }],
  };
  const seen = {
    firstSeen: `${day > TODAY ? TODAY : day}T10:00:00.000Z`,
    updatedAt: `${day > TODAY ? TODAY : day}T11:00:00.000Z`,
  };
  const disputed: Contact["disputed"] = type === "call" && random() < 0.1 ? ["durationMinutes"] : [];
  const counts = { revision: 1, disputed, links: [], reports: 1, outlets: 1 };
  return { ...record, id: n.toString(16).padStart(12, "0"), sides: sidesOf(record), ...seen, ...counts };
}

type Put = Item & Key;

/** A table that takes what is put and knows nothing. */
function collectingTable(): { table: Table; take: () => Put[] } {
  let puts: Put[] = [];
  const unasked = () => Promise.reject(new Error("A record that is being made is not read"));
  const table: Table = {
    ...{
      get: async () => undefined,
      query: unasked,
      queryAll: unasked,
      update: unasked,
      delete: unasked,
      exchange: unasked,
    },
    put: async (item) => void puts.push(item),
    consumed: () => ({ read: 0, write: 0 }),
  };
  return {
    table,
    take() {
      const taken = puts;
      puts = [];
      return taken;
    },
  };
}

async function addContact(
  n: number,
  size: RecordSize,
  store: ReturnType<typeof openContactStore>,
): Promise<void> {
  const contact = contactOf(n, size);
  const { id: contactId, firstSeen: at, durationMinutes } = contact;
  const page = (outlet: string) => ({
    sourceId: hashText(outlet).slice(0, 16),
    versionId: versionId(EDITED_SOURCE, 1),
    url: `https://${outlet}/a`,
    outlet,
    ...{ title: "Hai nhà lãnh đạo trao đổi", lang: "vi" as const, publishedAt: null, seenAt: at },
  });
  const says = (outlet: string, record: ContactRecord) => ({
    ...{ contactId, page: page(outlet), record, firstSeen: at, revision: 1 },
  });
  const min = (durationMinutes?.min ?? 0) + 5;
  const against = contact.disputed.length ? [{ ...contact, durationMinutes: { min, max: min } }] : [];
  await store.save({
    before: undefined,
    after: contact,
    claims: [says("bao.example", contact), ...against.map((record) => says("wire.example", record))],
    revision: { contactId, n: 1, at, what: "first-seen", changes: [], page: page("bao.example"), contact },
  });
}

async function addVersion(
  sourceId: string,
  seq: number,
  text: string,
  store: ReturnType<typeof openVersionStore>,
): Promise<void> {
  const seenAt = new Date(NOW.getTime() - 1_000_000_000 + seq * 60_000).toISOString();
  const [title = ""] = text.split("\n");
  await store.add(
    {
      ...{ id: versionId(sourceId, seq), sourceId, seq, title, lang: "vi", seenAt, records: [] },
      url: `https://bao.example/${sourceId}`,
      textHash: hashText(text),
      snapshot: { sha256: "0".repeat(64), bytes: 40_000, status: 200, contentType: "text/html" },
      ...(seq > 1 && { change: { addedWords: 3, removedWords: 2, movedLines: 0, summary: "3 → 4" } }),
    },
    text,
  );
}

const editedText = (seq: number): string =>
  [
    "Diễn biến cuộc hội đàm",
    `Bản tin được cập nhật lần thứ ${seq}.`,
    ...Array.from({ length: 30 }, (_, n) => `Đoạn ${n}: hai bên trao đổi về hợp tác thương mại và an ninh.`),
    `Cuộc gặp kéo dài ${30 + (seq % 60)} phút.`,
  ].join("\n");

const article = "Một bài báo\nHai bên trao đổi về hợp tác thương mại.";

/** Everything in portions, so that a large record never lies in memory whole. */
async function* portionsOf(size: RecordSize): AsyncGenerator<Put[]> {
  const { table, take } = collectingTable();
  const [contacts, sources, versions] = [
    openContactStore(table),
    openSourceStore(table),
    openVersionStore(table),
  ];
  const addSource = (id: string, latest: number) =>
    sources.add({
      ...{ id, url: `https://bao.example/${id}`, name: `Báo Mẫu ${id}`, addedAt: SINCE, stateSince: SINCE },
      ...{ kind: "article", state: "active", latestVersionId: versionId(id, latest) },
      ...(id !== EDITED_SOURCE && { discoveredFrom: EDITED_SOURCE }),
    });
  await addSource(EDITED_SOURCE, size.versionsOfOne);
  for (let seq = 1; seq <= size.versionsOfOne; seq++) {
    await addVersion(EDITED_SOURCE, seq, editedText(seq), versions);
    if (seq % 1000 === 0) yield take();
  }
  for (let n = 0; n < size.contacts; n++) {
    await addContact(n, size, contacts);
    if (n % 100 === 0) yield take();
  }
  for (let n = 0; n < size.otherVersions / EDITIONS; n++) {
    const id = (n + 1).toString(16).padStart(16, "0");
    await addSource(id, EDITIONS);
    for (let seq = 1; seq <= EDITIONS; seq++) await addVersion(id, seq, article, versions);
    if (n % 100 === 0) yield take();
  }
  yield take();
}

const BATCH = 25;
const AT_ONCE = 4;

/** Fills the table with a record. @returns the number of items */
export async function loadRecord(
  client: DynamoDBClient,
  tableName: string,
  size: RecordSize,
): Promise<number> {
  const documents = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  let count = 0;
  const texts = new Set<string>();
  // A text is stored once, and no batch may name a key twice.
  const isNew = ({ pk }: Put) => !pk.startsWith("TEXT#") || (!texts.has(pk) && texts.add(pk));
  for await (const puts of portionsOf(size)) {
    const anew = puts.filter(isNew).map((Item) => ({ PutRequest: { Item } }));
    count += anew.length;
    const send = async (): Promise<void> => {
      while (anew.length > 0)
        await documents.send(
          new BatchWriteCommand({ RequestItems: { [tableName]: anew.splice(-BATCH, BATCH) } }),
        );
    };
    await Promise.all(Array.from({ length: AT_ONCE }, send));
  }
  return count;
}
