// How fast contacts are read out of text, and what a cold function pays for the tables.
import { readContacts } from "../../shared/extract/read-contacts.ts";
import { makePeople } from "../../shared/people/people.ts";
import type { BenchRow } from "./bench-row.ts";

const LEADERS = [
  "Tổng thống Nga Vladimir Putin",
  "Chủ tịch Trung Quốc Tập Cận Bình",
  "Thủ tướng Nhật Bản Sanae Takaichi",
];
const OTHERS =
  "Giới quan sát nhận định quan hệ giữa hai nước còn nhiều khác biệt, nhất là trong thương mại và an ninh khu vực. " +
  "Thị trường năng lượng phản ứng thận trọng, trong khi giá dầu thế giới giảm nhẹ vào cuối phiên giao dịch hôm thứ Ba.";

/** An article of the usual length, with a contact in every fourth paragraph. */
function article(n: number): string {
  const leader = LEADERS[n % LEADERS.length]!;
  const contact = `Ngày ${1 + (n % 28)}/10, Tổng thống Mỹ Donald Trump đã điện đàm với ${leader}. Cuộc điện đàm kéo dài ${20 + (n % 60)} phút.`;
  return [
    "Lãnh đạo hai nước điện đàm",
    contact,
    OTHERS,
    OTHERS,
    OTHERS,
    contact,
    OTHERS,
    OTHERS,
    OTHERS,
  ].join("\n");
}

export function benchReadContacts(): BenchRow[] {
  const started = process.cpuUsage();
  makePeople();
  const tables = process.cpuUsage(started);
  const articles = Array.from({ length: 400 }, (_, n) => article(n));
  const read = () =>
    articles.forEach((text) => readContacts({ text, publishedAt: "2025-10-30", lang: "vi" }));
  read();
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return [
    {
      name: "making the tables of people",
      value: (tables.user + tables.system) / 1000,
      unit: "ms CPU",
      target: "≤ 50",
    },
    {
      name: "text read for contacts",
      value: bytes / (user + system),
      unit: "MB per CPU-second",
      target: "≥ 2",
    },
  ];
}
