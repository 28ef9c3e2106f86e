/** For how many days a visit is, counted from the day on which it begins. */
import { expect, it } from "vitest";
import { readContacts } from "../../../shared/extract/read-contacts.ts";

const visits = (text: string) =>
  readContacts({ text, publishedAt: "2025-10-17", lang: "vi" })
    .filter(({ type }) => type === "visit")
    .map(({ date }) => `${date?.from}..${date?.to}`);

it.each([
  "Ngày 16/10, Tổng thống Pháp Emmanuel Macron đến New Delhi, bắt đầu chuyến công du 3 ngày tới Ấn Độ.",
  "Tổng thống Pháp Emmanuel Macron tới New Delhi hôm 16/10 trong chuyến thăm chính thức ba ngày.",
  "Hôm qua 16/10, Tổng thống Pháp Emmanuel Macron đã tới Ấn Độ, mở đầu chuyến thăm cấp nhà nước kéo dài ba ngày.",
  "Tổng thống Pháp Emmanuel Macron ngày 16/10 lên đường thăm chính thức Ấn Độ trong 3 ngày.",
])("counts the days of “%s”", (text) => {
  expect(visits(text)).toContain("2025-10-16..2025-10-18");
});

it("counts back from the day on which the visit ended", () => {
  const text = "Tổng thống Pháp Emmanuel Macron kết thúc chuyến thăm Ấn Độ ba ngày hôm 16/10.";
  expect(visits(text)).toEqual(["2025-10-14..2025-10-16"]);
});

it("does not count from a day within the visit", () => {
  const text =
    "Trong chuyến thăm 4 ngày tới Ấn Độ, Tổng thống Pháp Emmanuel Macron ngày 16/10 gặp Thủ tướng Narendra Modi.";
  expect(visits(text)).not.toContain("2025-10-16..2025-10-19");
});

it("is not cut short by what is told of one of the days", () => {
  const text =
    "Ngày 16/10, Tổng thống Pháp Emmanuel Macron đến Ấn Độ, bắt đầu chuyến thăm 3 ngày. Chuyến thăm ngày 17/10 có lễ đón.";
  expect(visits(text)).toEqual(["2025-10-16..2025-10-18"]);
});

it.each([
  "Ngày 16/10, Tổng thống Pháp Emmanuel Macron đến Ấn Độ, mở đầu chuyến công du nước ngoài dài 9 ngày.",
  "Ngày 16/10, Tổng thống Pháp Emmanuel Macron đến Ấn Độ, mở đầu chuyến công du châu Á 5 ngày tới ba nước.",
])("does not count those of a longer journey: “%s”", (text) => {
  expect(visits(text).every((days) => days !== "2025-10-16..2025-10-18" && !days.endsWith("24"))).toBe(true);
});
