import { expect, it } from "vitest";
import { readContacts } from "../../../shared/extract/read-contacts.ts";

const dates = (text: string, publishedAt: string | null = "2026-01-29") =>
  readContacts({ text, publishedAt, lang: "vi" })
    .filter(({ type }) => type !== "visit")
    .map(({ type, date }) => [type, date?.from, date?.to].filter(Boolean).join(" "));

it("counts back from the day of the sentence to what “một ngày sau khi” tells of", () => {
  expect(
    dates(
      "Hôm 27/1, Tổng thống Ukraine Volodymyr Zelensky gặp Tổng thống Mỹ Donald Trump tại Nhà Trắng, một ngày sau khi ông Trump điện đàm với Tổng thống Nga Vladimir Putin.",
    ),
  ).toEqual(["meeting 2026-01-27 2026-01-27", "call 2026-01-26 2026-01-26"]);
});

it("counts on from the day inside of the clause", () => {
  expect(
    dates(
      "Hai ngày sau khi điện đàm với Tổng thống Nga Putin hôm 20/1, ông Trump hội đàm với Thủ tướng Anh Keir Starmer.",
    ),
  ).toEqual(["call 2026-01-20 2026-01-20", "meeting 2026-01-22 2026-01-22"]);
});

it("counts in months from a month", () => {
  expect(
    dates(
      "Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Anh Keir Starmer tại Paris, chỉ một tháng sau khi ông Starmer nhậm chức vào tháng 7/2024.",
    ),
  ).toEqual(["meeting 2024-08-01 2024-08-31"]);
});

it("gives neither day to the other", () => {
  expect(
    dates(
      "Ông Trump điện đàm với ông Putin hôm 26/1, hai ngày trước khi tiếp Tổng thống Ukraine Zelensky tại Nhà Trắng.",
    ),
  ).toEqual(["call 2026-01-26 2026-01-26", "meeting 2026-01-28 2026-01-28"]);
});

it("counts from the day of the news where the sentence has none", () => {
  expect(
    dates(
      "Động thái diễn ra vài giờ sau khi Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Anh Keir Starmer.",
    ),
  ).toEqual(["meeting 2026-01-29 2026-01-29"]);
  expect(
    dates(
      "Động thái diễn ra vài giờ sau khi Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Anh Keir Starmer.",
      null,
    ),
  ).toEqual(["meeting"]);
});

it("knows no day by an event that has none", () => {
  expect(
    dates(
      "Vài ngày sau khi nhậm chức, Thủ tướng Anh Keir Starmer gặp Tổng thống Pháp Emmanuel Macron tại Paris.",
    ),
  ).toEqual(["meeting"]);
});
