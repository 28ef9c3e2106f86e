/**
 * A small record through the real stores and the real resolver: two outlets tell of a call (one says 50 minutes, the
 * other 55 after an edit), a visit is planned, a meeting was called off.
 */
import type { ContactRecord, Lang, Participant } from "../../shared/extract/contact-record.ts";
import { startEmbeddedDatabase } from "../../infra/local/embedded-database.ts";
import { handle as sendAlerts } from "../../functions/send-alerts.ts";
import { handle as sendMail } from "../../functions/send-mail.ts";
import type { Mail } from "../../shared/mail/mailer.ts";
import { nameWith } from "../../shared/mail/name-people.ts";
import { createWebhookCaller } from "../../shared/alert/webhooks.ts";
import { createSigner } from "../../shared/mail/tokens.ts";
import type { AlertRequest, MailRequest } from "../../shared/path.ts";
import { knownPeople } from "../../shared/people/known-people.ts";
import { createLog } from "../../shared/log.ts";
import { resolveReport } from "../../shared/resolve/resolve-report.ts";
import { reportsBySides } from "../../shared/resolve/sides-of.ts";
import { sha256, sourceIdOf } from "../../shared/snapshot/hash.ts";
import type { Snapshot, SnapshotStore } from "../../shared/store/snapshots.ts";
import { openStores } from "../../shared/store/open-stores.ts";
import { openTable } from "../../shared/store/table.ts";
import { hashText, versionId, type Version } from "../../shared/store/versions.ts";
import { noteOutcome, type Watch } from "../../shared/store/watches.ts";
import { createApp } from "../../shared/web/create-app.ts";
import type { SentMail, WebOptions } from "../../shared/web/env.ts";

export const NOW = new Date("2025-12-29T05:00:00.000Z");
const BASE = "https://parley.test";

const person = (id: string, name: string, country: string, office = "president"): Participant => ({
  ...{ id, name, country, office },
  level: "leader",
});
const putin = person("vladimir-putin", "Vladimir Putin", "RU");
const trump = person("donald-trump", "Donald Trump", "US");
const xi = person("xi-jinping", "Xi Jinping", "CN");
const zelensky = person("volodymyr-zelensky", "Volodymyr Zelensky", "UA");
const macron = person("emmanuel-macron", "Emmanuel Macron", "FR");

/** A record whose quotes are found in the text. */
function told(text: string, quotes: string[], facts: Partial<ContactRecord>): ContactRecord {
  const evidence = quotes.map((quote) => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`the text does not say "${quote}"`);
    return { quote, start, end: start + quote.length };
  });
  const unknown = {
    date: null,
    durationMinutes: null,
    place: null,
    hostCountry: null,
    initiator: null,
    ordinal: null,
  };
  return {
    ...{ type: "call", status: "held", level: "leader", participants: [putin, trump] },
    ...unknown,
    ...{ reportedBy: [], topics: [], confidence: 1 },
    ...facts,
    evidence,
  };
}

interface Edition {
  text: string;
  html?: string;
  seenAt: string;
  records: ContactRecord[];
}

const callText = (minutes: string) =>
  [
    "Hai tổng thống Nga, Mỹ nói chuyện trước ngày hội đàm",
    "Điện Kremlin thông báo hai bên trao đổi qua điện thoại theo đề nghị của phía Mỹ.",
    `Ông Putin và ông Trump đã điện đàm trong ${minutes} vào tối Chủ nhật, trợ lý tổng thống cho biết.`,
    "Nội dung chính là kế hoạch ngừng bắn & bảo đảm an ninh <cho các bên>.",
    "Hai bên sẽ giữ liên lạc.",
  ].join("\n");

const day = (from: string, to = from) => ({ from, to });
const minutes = (n: number) => ({ min: n, max: n });

const call = (text: string, said: string, n: number) =>
  told(text, [`Ông Putin và ông Trump đã điện đàm trong ${said}`], {
    date: day("2025-12-28"),
    durationMinutes: minutes(n),
    initiator: "US",
    ordinal: { n: 8, since: "2025-01-01" },
    reportedBy: ["Điện Kremlin"],
  });

const english =
  "Leaders talk ahead of Florida meeting\nThe two presidents spoke by phone for 55 minutes on Sunday, an aide said.\n<script>alert(1)</script>";
const visit =
  "Ông Tập sắp thăm Pháp\nChủ tịch Trung Quốc sẽ thăm Paris từ 12 đến 14/1/2026 theo lời mời của ông Macron.";
const offText =
  "Cuộc gặp ở Kyiv bị huỷ\nCuộc gặp giữa ông Zelensky và ông Macron hôm 20/12 đã bị huỷ vì thời tiết.";

interface Page {
  url: string;
  name: string;
  lang: Lang;
  editions: Edition[];
}

const PAGES: Page[] = [
  {
    url: "https://bao.example/the-gioi/dien-dam.html",
    name: "Báo Mẫu – điện đàm Nga Mỹ",
    lang: "vi",
    editions: [
      {
        text: callText("50 phút"),
        html: `<!doctype html><meta http-equiv="refresh" content="0;url=https://evil.example/"><script>alert(1)</script><p onclick="alert(1)">50 phút</p>`,
        seenAt: "2025-12-28T15:10:00.000Z",
        records: [call(callText("50 phút"), "50 phút", 50)],
      },
      {
        text: callText("75 phút").replace(
          "Hai bên sẽ giữ liên lạc.",
          "Hai bên nhất trí gặp lại tại Budapest.",
        ),
        seenAt: "2025-12-28T16:40:00.000Z",
        records: [call(callText("75 phút"), "75 phút", 75)],
      },
    ],
  },
  {
    url: "https://wire.example/leaders-talk",
    name: "Wire Example – leaders talk",
    lang: "en",
    editions: [
      {
        text: english,
        seenAt: "2025-12-28T17:05:00.000Z",
        records: [
          told(english, ["The two presidents spoke by phone for 55 minutes on Sunday"], {
            date: day("2025-12-28"),
            durationMinutes: minutes(55),
          }),
        ],
      },
    ],
  },
  {
    url: "https://bao.example/the-gioi/tham-phap.html",
    name: "Báo Mẫu – chuyến thăm Pháp",
    lang: "vi",
    editions: [
      {
        text: visit,
        seenAt: "2025-12-27T02:00:00.000Z",
        records: [
          told(visit, ["sẽ thăm Paris từ 12 đến 14/1/2026"], {
            ...{ type: "visit", status: "planned", participants: [xi, macron] },
            ...{ date: day("2026-01-12", "2026-01-14"), place: "Paris", hostCountry: "FR" },
          }),
        ],
      },
    ],
  },
  {
    url: "https://bao.example/the-gioi/huy-gap.html",
    name: "Báo Mẫu – huỷ gặp",
    lang: "vi",
    editions: [
      {
        text: offText,
        seenAt: "2025-12-19T02:00:00.000Z",
        records: [
          told(offText, ["đã bị huỷ vì thời tiết"], {
            ...{ type: "meeting", status: "cancelled", participants: [zelensky, macron] },
            ...{ date: day("2025-12-20"), place: "Kyiv", hostCountry: "UA" },
          }),
        ],
      },
    ],
  },
];

const newsText =
  "Lãnh đạo Nga, Mỹ lại điện đàm\nÔng Putin và ông Trump đã điện đàm trong 30 phút sáng 23/12, Điện Kremlin cho biết.";
const NEWS: Page = {
  url: "https://bao.example/the-gioi/lai-dien-dam.html",
  name: "Báo Mẫu – lại điện đàm",
  lang: "vi",
  editions: [
    {
      text: newsText,
      seenAt: NOW.toISOString(),
      records: [
        told(newsText, ["đã điện đàm trong 30 phút sáng 23/12"], {
          date: day("2025-12-23"),
          durationMinutes: minutes(30),
        }),
      ],
    },
  ],
};

/** Snapshots in memory, under the same contract as the folder's. */
function keepSnapshots(): SnapshotStore {
  const kept = new Map<string, Snapshot>();
  return {
    put: async (hash, snapshot) => void kept.set(hash, snapshot),
    get: async (hash) => kept.get(hash),
  };
}

export async function seededApp(options: WebOptions = {}) {
  const database = await startEmbeddedDatabase();
  const table = openTable(database.documents, database.tableName);
  const lines: string[] = [];
  const waiting: MailRequest[] = [];
  const mails: SentMail[] = [];
  const clock = () => NOW;
  const services = {
    ...{ clock, log: createLog((line) => lines.push(line), clock) },
    config: { baseUrl: BASE, settleSeconds: 0, recentDays: 14 },
    ...openStores(table, clock),
    snapshots: keepSnapshots(),
    signer: createSigner("a secret of at least thirty-two characters"),
    nameOf: nameWith(knownPeople),
    webhooks: createWebhookCaller(clock, true),
    worker: { id: "test", alone: true },
    queues: {
      mail: { send: async (request: MailRequest) => void waiting.push(request) },
      checks: { send: async () => undefined },
      alerts: { send: async () => undefined },
    },
    mailer: {
      async send(mail: Mail) {
        mails.unshift({ ...mail, sentAt: NOW.toISOString() });
        return mail.headers["Message-ID"] ?? "";
      },
    },
  };
  /** Sends what waits, as the function behind the queue of mails does, and answers the latest mail. */
  async function deliver(): Promise<SentMail | undefined> {
    const Records = waiting
      .splice(0)
      .map((request, n) => ({ messageId: String(n), body: JSON.stringify(request) }));
    await sendMail({ Records }, services);
    return mails[0];
  }
  /** A page tells of a new call between Moscow and Washington; whoever asked for that gets the mail that is answered. */
  async function publishNews(): Promise<SentMail | undefined> {
    await addSource(NEWS, services);
    const alerts = await addEdition(NEWS, NEWS.editions[0]!, 1, services);
    const Records = alerts.map((alert, n) => ({ messageId: String(n), body: JSON.stringify(alert) }));
    await sendAlerts({ Records }, services);
    return deliver();
  }
  await seedPages(services);
  const whole = async (filter: object) => (await services.contacts.list(filter)).items[0]?.id ?? "";
  const ids = {
    call: await whole({ pair: "RU+US" }),
    visit: await whole({ pair: "CN+FR" }),
    source: sourceIdOf(PAGES[0]!.url),
    version: (n: number) => versionId(sourceIdOf(PAGES[0]!.url), n),
    english: versionId(sourceIdOf(PAGES[1]!.url), 1),
  };
  return {
    app: createApp(services, { outbox: async () => mails, ...options }),
    deliver,
    publishNews,
    services,
    table,
    ids,
    log: lines,
    close: () => database.close(),
  };
}

type Stores = Awaited<ReturnType<typeof seededApp>>["services"];

/** Editions in the order in which they appeared. */
async function seedPages(stores: Stores): Promise<void> {
  for (const page of PAGES) await addSource(page, stores);
  const editions = PAGES.flatMap((page) =>
    page.editions.map((edition, n) => ({ page, edition, seq: n + 1 })),
  );
  editions.sort((a, b) => (a.edition.seenAt < b.edition.seenAt ? -1 : 1));
  for (const { page, edition, seq } of editions) await addEdition(page, edition, seq, stores);
}

const SLOT = "300#0";
const ADDED_AT = "2025-12-01T00:00:00.000Z";

async function addSource({ url, name, lang, editions }: Page, stores: Stores): Promise<void> {
  const id = sourceIdOf(url);
  const source = { id, url, name, lang, kind: "article" as const, addedAt: ADDED_AT, slot: SLOT };
  await stores.sources.add({ ...source, state: "active", stateSince: ADDED_AT });
  const watch: Watch = {
    ...{ sourceId: id, url, host: new URL(url).host, slot: SLOT, name, addedAt: ADDED_AT },
    ...{ checkedAt: "2025-12-29T04:58:30.000Z", outcome: "unchanged", status: 200 },
    okAt: "2025-12-29T04:58:30.000Z",
    recent: (["new", "unchanged", "changed", "error"] as const).reduce(noteOutcome, ""),
    ...{
      failures: 0,
      gone: 0,
      versionSeq: editions.length,
      unchanged: 3,
      changedAt: editions.at(-1)!.seenAt,
    },
  };
  await stores.watches.add(watch);
  await stores.versions.setNoise(id, [
    { at: "2025-12-28T17:00:00.000Z", why: "counter", before: "12 bình luận", after: "15 bình luận" },
  ]);
}

async function addEdition(
  { url, lang, editions }: Page,
  edition: Edition,
  seq: number,
  stores: Stores,
): Promise<AlertRequest[]> {
  const { text, html = `<p>${text}</p>`, seenAt, records } = edition;
  const id = sourceIdOf(url);
  const body = Buffer.from(html);
  await stores.snapshots.put(sha256(body), { url, seenAt, status: 200, headers: {}, body });
  const version: Version = {
    ...{ id: versionId(id, seq), sourceId: id, seq, url, title: text.split("\n")[0]!, lang, seenAt },
    publishedAt: "2025-12-28T14:50:00.000Z",
    textHash: hashText(text),
    snapshot: {
      sha256: sha256(body),
      bytes: body.length,
      status: 200,
      contentType: "text/html; charset=utf-8",
    },
    records,
    ...(seq > 1 && { change: { addedWords: 6, removedWords: 5, movedLines: 0, summary: "50 → 75 phút" } }),
  };
  await stores.versions.add(version, text);
  await stores.sources.update(id, { latestVersionId: version.id });
  const reporting = {
    sourceId: id,
    versionId: version.id,
    url,
    outlet: new URL(url).host,
    title: version.title,
  };
  const page = { ...reporting, lang, publishedAt: version.publishedAt ?? null, seenAt };
  const [before, after] = [editions[seq - 2]?.records[0], records[0]];
  const anew =
    before && after
      ? { reported: [], revised: [{ before, after }], withdrawn: [] }
      : { reported: records, revised: [], withdrawn: [] };
  const resolving = { contacts: stores.contacts, clock: () => new Date(seenAt) };
  const policy = { recentDays: 14, settleSeconds: 0 };
  const alerts: AlertRequest[] = [];
  for (const report of reportsBySides(page, false, anew))
    alerts.push(...(await resolveReport(report, { ...resolving, policy })));
  return alerts;
}
