import { expect, it } from "vitest";
import { readContacts } from "../../../shared/extract/read-contacts.ts";

const read = (text: string) => readContacts({ text, publishedAt: "2025-12-29", lang: "vi" });
const MET = "Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Ấn Độ Narendra Modi tại Paris hôm 28/12.";

it.each([
  ["Cuộc gặp kéo dài từ 9h đến 10h30.", { min: 90, max: 90 }],
  ["Cuộc hội đàm kết thúc sau 3 giờ.", { min: 180, max: 180 }],
  ["Cuộc gặp kéo dài khoảng 2 tiếng rưỡi, lâu hơn 30 phút so với dự kiến.", { min: 150, max: 150 }],
  ["Cuộc gặp bắt đầu lúc 9 giờ 15 phút.", null],
  ["Ông Modi tới muộn 20 phút.", null],
])("reads how long it took out of “%s”", (words, durationMinutes) => {
  expect(read(`${MET} ${words}`)).toMatchObject([{ type: "meeting", durationMinutes }]);
});

it("reads the count behind a comma: “, lần gặp thứ ba trong năm nay”", () => {
  expect(read(MET.replace(".", ", lần gặp thứ ba trong năm nay."))).toMatchObject([
    { ordinal: { n: 3, since: "2025-01-01" }, date: { from: "2025-12-28", to: "2025-12-28" } },
  ]);
});

it("takes the day over the month in which contacts are counted", () => {
  const text =
    "Đây là lần thứ hai trong tháng này ông Macron và Thủ tướng Ấn Độ Modi điện đàm. Cuộc gọi hôm 27/12 kéo dài gần một giờ.";
  expect(read(text)).toMatchObject([{ date: { from: "2025-12-27", to: "2025-12-27" }, ordinal: { n: 2 } }]);
});

it("counts meetings and visits apart", () => {
  const text =
    "Thủ tướng Israel Benjamin Netanyahu thăm Mỹ và gặp Tổng thống Trump tại Florida hôm 28/12, cuộc gặp thứ sáu trong năm nay giữa hai người.";
  expect(read(text).map(({ type, ordinal }) => [type, ordinal?.n])).toEqual([
    ["visit", undefined],
    ["meeting", 6],
  ]);
});

it("does not date a meeting by the talk about it", () => {
  const text =
    "Ngoại trưởng Mỹ Marco Rubio và Ngoại trưởng Nga Sergey Lavrov hôm 27/12 trao đổi về cuộc gặp giữa Tổng thống Trump và Tổng thống Putin.";
  expect(read(text).find(({ type }) => type === "meeting")?.date ?? null).toBeNull();
});
