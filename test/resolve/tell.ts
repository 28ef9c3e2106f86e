/** Reports for tests of resolving: who told what when, in a few words. */
import type { ContactRecord, Participant } from "../../shared/extract/contact-record.ts";
import type { AlertRequest, MentionReport } from "../../shared/path.ts";
import { resolveReport } from "../../shared/resolve/resolve-report.ts";
import { sidesOf } from "../../shared/resolve/sides-of.ts";
import { openMemoryTable } from "../../infra/memory-table.ts";
import { type Contact, type ContactStore, openContactStore } from "../../shared/store/contacts.ts";
import { sha256 } from "../../shared/snapshot/hash.ts";

const person = (
  id: string,
  country: string,
  office: string,
  level: Participant["level"] = "leader",
): Participant => ({
  id,
  name: id
    .split("-")
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(" "),
  ...{ country, office, level },
});

export const trump = person("donald-trump", "US", "president");
export const putin = person("vladimir-putin", "RU", "president");
export const lavrov = person("sergey-lavrov", "RU", "foreign-minister", "official");
export const zelensky = person("volodymyr-zelensky", "UA", "president");
export const macron = person("emmanuel-macron", "FR", "president");
export const starmer = person("keir-starmer", "GB", "prime-minister");
export const charles = person("charles-iii", "GB", "monarch");
export const xi = person("xi-jinping", "CN", "president");

export const day = (from: string, to = from) => ({ from, to });
export const minutes = (n: number) => ({ min: n, max: n });

/** A call of Trump and Putin on 16 October 2025, unless said otherwise. */
export function contact(said: Partial<ContactRecord> = {}): ContactRecord {
  const quote = `They spoke (${said.type ?? "call"}).`;
  return {
    type: "call",
    status: "held",
    level: "leader",
    participants: [trump, putin],
    date: day("2025-10-16"),
    durationMinutes: null,
    place: null,
    hostCountry: null,
    initiator: null,
    ordinal: null,
    reportedBy: [],
    topics: [],
    evidence: [{ quote, start: 0, end: quote.length }],
    confidence: 0.9,
    ...said,
  };
}

interface Telling {
  outlet?: string;
  /** Of the outlet's pages. */
  page?: number;
  seq?: number;
  at?: string;
  backfill?: boolean;
  revised?: MentionReport["revised"];
  withdrawn?: ContactRecord[];
}

const AT = "2025-10-17T02:00:00.000Z";

/** What a page tells: one report, of the sides of its first record. */
export function report(records: ContactRecord[], telling: Telling = {}): MentionReport {
  const { outlet = "first.example", page = 1, seq = 1, at = AT, backfill = false } = telling;
  const { revised = [], withdrawn = [] } = telling;
  const url = `https://${outlet}/${page}`;
  const sourceId = sha256(url).slice(0, 16);
  return {
    sides: sidesOf([...records, ...revised.map(({ after }) => after), ...withdrawn][0]!),
    page: {
      ...{ sourceId, versionId: `${sourceId}-${seq}`, url, outlet },
      ...{ title: "They spoke", lang: "en", publishedAt: at, seenAt: at },
    },
    ...{ backfill, reported: records, revised, withdrawn },
  };
}

/** A newsroom whose reports are resolved one after the other. */
export function newsroom(contacts: ContactStore = openContactStore(openMemoryTable())) {
  const alerts: AlertRequest[] = [];
  let now = AT;
  const policy = { recentDays: 14, settleSeconds: 120 };
  const resolve = async (told: MentionReport): Promise<AlertRequest[]> => {
    now = told.page.seenAt;
    const sent = await resolveReport(told, { contacts, clock: () => new Date(now), policy });
    alerts.push(...sent);
    return sent;
  };
  return {
    contacts,
    alerts,
    resolve,
    tell: (records: ContactRecord | ContactRecord[], telling?: Telling) =>
      resolve(report([records].flat(), telling)),
    all: async (): Promise<Contact[]> => {
      const { items } = await contacts.list({}, { limit: 1000 });
      return Promise.all(items.map(async ({ id }) => (await contacts.get(id))!));
    },
    /** Milestones told to everybody. */
    news: () => alerts.filter(({ background }) => !background).map(({ milestone }) => milestone),
  };
}
