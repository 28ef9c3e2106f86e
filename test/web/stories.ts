/**
 * What the seeded outlets tell: two of a call (one says 50 minutes, the other 55 after an edit), of a visit that is planned and
 * of a meeting that was called off; and a piece of news that comes later.
 */
import type { ContactRecord, Lang, Participant } from "../../shared/extract/contact-record.ts";

export const NOW = new Date("2025-12-29T05:00:00.000Z");

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

export interface Edition {
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

export interface Page {
  url: string;
  name: string;
  lang: Lang;
  editions: Edition[];
}

export const PAGES: Page[] = [
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
export const NEWS: Page = {
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
