// How fast contacts are read out of text, and what a cold function pays before it has read the first one.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { Lang } from "../../shared/extract/contact-record.ts";
import { readContacts } from "../../shared/extract/read-contacts.ts";
import type { BenchRow } from "./bench-row.ts";

const ROUNDS = 7;

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
function article({ contact, leaders, others }: Genre, n: number): string {
  const other = (k: number) => [0, 1, 2].map((each) => others[(n + k + each) % others.length]).join(" ");
  const told = contact(1 + (n % 28), 20 + (n % 60), leaders[n % leaders.length]!);
  return [told, other(0), other(1), other(2), told, other(3), other(1), other(2)].join("\n");
}

function benchSpeed(genre: Genre, name: string): BenchRow {
  const articles = Array.from({ length: 300 }, (_, n) => article(genre, n));
  const read = () =>
    articles.forEach((text) => readContacts({ text, publishedAt: "2025-10-30", lang: genre.lang }));
  read();
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { name, value: bytes / (user + system), unit: "MB per CPU-second", target: "≥ 2" };
}

/** CPU milliseconds from loading a bundle of the reader to its first record, in a process of its own. */
function benchStart(): BenchRow {
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  try {
    const bundle = join(folder, "reader.cjs");
    buildSync({
      entryPoints: [fileURLToPath(new URL("../../shared/extract/read-contacts.ts", import.meta.url))],
      outfile: bundle,
      bundle: true,
      minify: true,
      platform: "node",
      format: "cjs",
      logLevel: "error",
    });
    const first = { text: article(VIETNAMESE, 0), publishedAt: "2025-10-30", lang: "vi" };
    const script = `const began = process.cpuUsage();
      require(${JSON.stringify(bundle)}).readContacts(${JSON.stringify(first)});
      const { user, system } = process.cpuUsage(began);
      process.stdout.write(String((user + system) / 1000));`;
    const times = Array.from({ length: ROUNDS }, () =>
      Number(execFileSync(process.execPath, ["-e", script], { encoding: "utf8" })),
    );
    return {
      name: "cold: code, tables and the first article",
      value: times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]!,
      unit: "ms CPU",
      target: "≤ 50",
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
    benchStart(),
    benchSpeed(VIETNAMESE, "Vietnamese text read for contacts"),
    benchSpeed(ENGLISH, "English text read for contacts"),
    benchEndless(),
  ];
}
