import { expect, it } from "vitest";
import { readContacts } from "../../../shared/extract/read-contacts.ts";

const datesOf = (text: string, publishedAt: string | null = "2025-10-17") =>
  readContacts({ text, publishedAt, lang: "vi" }).map(({ type, date }) => [type, date?.from]);

it("dates talks in the host's country by the visit of one day", () => {
  expect(
    datesOf(
      "Ngày 15/10, Tổng thống Pháp Emmanuel Macron thăm Canada. Ông Macron hội đàm với Thủ tướng Canada Mark Carney.",
    ),
  ).toEqual([
    ["visit", "2025-10-15"],
    ["meeting", "2025-10-15"],
  ]);
});

it("leaves talks without a day that may be of any day of the visit, or elsewhere", () => {
  expect(
    datesOf(
      "Từ ngày 12 đến 15/10, Tổng thống Pháp Emmanuel Macron thăm Canada. Ông Macron hội đàm với Thủ tướng Canada Mark Carney.",
    ),
  ).toContainEqual(["meeting", undefined]);
});

it("takes a year from an address in a text without day of publication", () => {
  const text = "Tổng thống Pháp Emmanuel Macron thăm Canada ngày 3/6.";
  expect(datesOf(text, null)).toEqual([["visit", undefined]]);
  expect(datesOf(`${text}\n\nNguồn: https://news.example/2019/06/04/tham-canada`, null)).toEqual([
    ["visit", "2019-06-03"],
  ]);
  expect(datesOf(`${text}\n\nNguồn: https://news.example/2019/46/04/tham-canada`, null)).toEqual([
    ["visit", undefined],
  ]);
});

it("takes Latin America for no visit to the United States", () => {
  expect(datesOf("Tổng thống Pháp Emmanuel Macron thăm Mỹ Latinh.")).toEqual([]);
});
