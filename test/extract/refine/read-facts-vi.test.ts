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
