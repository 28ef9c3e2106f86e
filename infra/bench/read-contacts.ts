// How fast contacts are read out of text, and what a cold function pays before it has read the first one.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Lang } from "../../shared/extract/contact-record.ts";
import { readContacts, type ArticleText } from "../../shared/extract/read-contacts.ts";
import type { BenchRow } from "./bench-row.ts";
import { costOfReading, speedOf } from "./new-process.ts";

const ROUNDS = 5;

interface Genre {
  lang: Lang;
  leaders: string[];
  contact: (day: number, minutes: number, leader: string) => string;
  others: string[];
}

const VIETNAMESE: Genre = {
  lang: "vi",
  leaders: [
    "Tổng thống Nga Vladimir Putin",
    "Chủ tịch Trung Quốc Tập Cận Bình",
    "Thủ tướng Nhật Bản Sanae Takaichi",
    "Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith",
    "Quốc vương Thái Lan Maha Vajiralongkorn",
  ],
  contact: (day, minutes, leader) =>
    `Ngày ${day}/10, Tổng thống Mỹ Donald Trump đã điện đàm với ${leader}. Cuộc điện đàm kéo dài ${minutes} phút.`,
  others: [
    "Giới quan sát nhận định quan hệ giữa hai nước còn nhiều khác biệt, nhất là trong thương mại và an ninh khu vực.",
    "Thị trường năng lượng phản ứng thận trọng, trong khi giá dầu thế giới giảm nhẹ vào cuối phiên giao dịch hôm thứ Ba.",
    "Theo ông, doanh nghiệp cần thêm thời gian để thích ứng với mức thuế mới, dự kiến có hiệu lực từ ngày 1/12 năm nay.",
    "Mưa lớn kéo dài khiến nhiều tuyến đường tại các tỉnh miền Trung bị chia cắt; lực lượng cứu hộ đã sơ tán hơn 2.000 hộ dân.",
  ],
};
const ENGLISH: Genre = {
  lang: "en",
  leaders: [
    "Russian President Vladimir Putin",
    "President Xi Jinping of China",
    "Prime Minister Sanae Takaichi of Japan",
    "the Prime Minister of India, Narendra Modi",
    "King Abdullah II of Jordan",
  ],
  contact: (day, minutes, leader) =>
    `President Trump spoke by phone with ${leader} on October ${day}. The call lasted ${minutes} minutes.`,
  others: [
    "Officials said that the two countries would continue to work together on trade, energy security and climate change.",
    "Markets reacted with caution, and oil prices fell slightly at the end of trading on Tuesday, according to brokers.",
    "The programme will provide $40 million over three years to support schools and hospitals in rural communities.",
    "Heavy rain closed several roads in the north, where rescue teams have moved more than 2,000 households to safety.",
  ],
};

/** An article of the usual length, with a contact in every fourth paragraph. */
function article({ lang, contact, leaders, others }: Genre, n: number): ArticleText {
  const other = (k: number) => [0, 1, 2].map((each) => others[(n + k + each) % others.length]).join(" ");
  const told = contact(1 + (n % 28), 20 + (n % 60), leaders[n % leaders.length]!);
  const text = [told, other(0), other(1), other(2), told, other(3), other(1), other(2)].join("\n");
  return { text, publishedAt: "2025-10-30", lang };
}

const articlesOf = (genre: Genre, count: number) =>
  Array.from({ length: count }, (_, n) => article(genre, n));

/** What a cold function pays before it has read the first article, and how fast it reads from then on and once warm. */
function benchGenre(genre: Genre, language: string): BenchRow[] {
  const articles = articlesOf(genre, 300);
  const { code, tables, firstArticle, firstPass, steadyPass } = costOfReading(articles, ROUNDS);
  const unit = "MB per CPU-second";
  return [
    { name: `${language}: tables made`, value: tables, unit: "ms CPU", target: "≤ 50" },
    {
      name: `${language}: code, tables and the first article`,
      value: code + tables + firstArticle,
      unit: "ms CPU",
    },
    {
      name: `${language}: first 300 articles of a process`,
      value: speedOf(articles, firstPass),
      unit,
    },
    {
      name: `${language}: the same, once warm`,
      value: speedOf(articles, steadyPass),
      unit,
      target: "≥ 2",
    },
  ];
}

/** A function that lives long: what 10,000 articles leave behind, and whether the last are read as fast as the first. */
function benchLongLife(): BenchRow[] {
  const names = (n: number) => `Ông Nguoi${n.toString(36)} Lanh${(n * 7).toString(36)} nói như vậy.`;
  const lap = (from: number, to: number) => {
    const before = process.cpuUsage();
    for (let n = from; n < to; n++) {
      const { text, ...rest } = article(n % 2 ? ENGLISH : VIETNAMESE, n);
      readContacts({ ...rest, text: `${text}\n${names(n)}` });
    }
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  lap(0, 1000);
  const early = lap(1000, 2000);
  const heap = heapUsed();
  lap(2000, 9000);
  const late = lap(9000, 10_000);
  return [
    {
      name: "9th to 10th thousand articles, to the 2nd",
      value: early / late,
      unit: "× speed",
      target: "≥ 0.9",
    },
    {
      name: "heap that 8,000 articles leave behind",
      value: (heapUsed() - heap) / 1e6,
      unit: "MB",
      target: "≤ 8",
    },
  ];
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes, of what is still needed. */
function heapUsed(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** One sentence without an end, of nothing but contacts: what a hostile page may bring. */
function benchEndless(): BenchRow {
  const speedOf = (times: number) => {
    const text = "President Putin spoke with President Trump, ".repeat(times);
    const before = process.cpuUsage();
    readContacts({ text, publishedAt: "2025-10-30", lang: "en" });
    const { user, system } = process.cpuUsage(before);
    return Buffer.byteLength(text) / (user + system);
  };
  speedOf(2000);
  const short = speedOf(2000);
  return {
    name: "endless sentence of 1 MB, to one of 90 KB",
    value: speedOf(23_000) / short,
    unit: "× speed",
    target: "≥ 0.8",
  };
}

export function benchReadContacts(): BenchRow[] {
  return [
    ...benchGenre(VIETNAMESE, "Vietnamese"),
    ...benchGenre(ENGLISH, "English"),
    ...benchLongLife(),
    benchEndless(),
  ];
}
