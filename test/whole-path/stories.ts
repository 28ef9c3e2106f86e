/** Stories of a small newspaper in the genre's manner, written for these tests; the facts are made up or long known. */
import type { Story } from "../../infra/local/newsroom.ts";

const story = (slug: string, day: string, title: string, ...paragraphs: string[]): Story => ({
  path: `/the-gioi/${slug}.html`,
  title,
  publishedAt: `2025-${day}T08:00:00+07:00`,
  paragraphs,
});

const CLOSING =
  "Giới quan sát đánh giá cao việc duy trì đối thoại, dù khác biệt giữa hai nước trong nhiều vấn đề vẫn còn lớn.";

export const STORIES: Story[] = [
  story(
    "dien-dam-nga-my",
    "10-17",
    "Tổng thống Nga và Tổng thống Mỹ điện đàm",
    "Hôm 16/10, Tổng thống Nga Vladimir Putin đã điện đàm với Tổng thống Mỹ Donald Trump về tình hình Ukraine.",
    "Cuộc điện đàm kéo dài 50 phút, theo thông báo của Điện Kremlin.",
    CLOSING,
  ),
  story(
    "hoi-dam-trung-han",
    "11-01",
    "Chủ tịch Trung Quốc hội đàm với Tổng thống Hàn Quốc",
    "Ngày 1/11, Chủ tịch Trung Quốc Tập Cận Bình đã hội đàm với Tổng thống Hàn Quốc Lee Jae-myung tại Gyeongju.",
    CLOSING,
  ),
  story(
    "dien-dam-phap-ukraine",
    "11-05",
    "Tổng thống Pháp điện đàm với Tổng thống Ukraine",
    "Ngày 4/11, Tổng thống Pháp Emmanuel Macron đã điện đàm với Tổng thống Ukraine Volodymyr Zelensky.",
    CLOSING,
  ),
  story(
    "gap-nhat-an",
    "11-12",
    "Thủ tướng Nhật Bản gặp Thủ tướng Ấn Độ",
    "Ngày 11/11, Thủ tướng Nhật Bản Sanae Takaichi đã gặp Thủ tướng Ấn Độ Narendra Modi tại New Delhi.",
    CLOSING,
  ),
  story(
    "tiep-thu-tuong-lao",
    "11-20",
    "Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào",
    "Ngày 19/11, tại Hà Nội, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Lào Sonexay Siphandone.",
    CLOSING,
  ),
];

/** The same story with one thing said differently. */
export const edited = (original: Story, from: string, to: string): Story => ({
  ...original,
  paragraphs: original.paragraphs.map((text) => text.replace(from, to)),
});
