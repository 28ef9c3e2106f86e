import { expect, it } from "vitest";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";

const read = (text: string) =>
  readContacts({ text, publishedAt: "2025-10-17", lang: "vi" })
    .map(({ type, participants }) => [type, ...participants.map(({ id }) => id)].join(" "))
    .sort();

const THREE = ["message narendra-modi to-lam", "message vladimir-putin to-lam", "message xi-jinping to-lam"];

it.each([
  "Tổng thống Nga Vladimir Putin, Chủ tịch Trung Quốc Tập Cận Bình, Thủ tướng Ấn Độ Narendra Modi đã gửi điện mừng Tổng Bí thư Tô Lâm.",
  "Gửi điện mừng tới Tổng Bí thư Tô Lâm có Tổng thống Nga Vladimir Putin, Chủ tịch Trung Quốc Tập Cận Bình, Thủ tướng Ấn Độ Narendra Modi.",
  "Tổng Bí thư Tô Lâm nhận được điện mừng của các nhà lãnh đạo: Tổng thống Nga Vladimir Putin; Chủ tịch Trung Quốc Tập Cận Bình; Thủ tướng Ấn Độ Narendra Modi.",
  "Điện, thư chúc mừng Tổng Bí thư Tô Lâm, gồm: Tổng thống Nga Vladimir Vladimirovich Putin; Chủ tịch Trung Quốc Tập Cận Bình; Thủ tướng Ấn Độ Narendra Damodardas Modi.",
])("reads one message of each who is listed in %j", (text) => {
  expect(read(text)).toEqual(THREE);
});

it.each([
  "Trong cuộc gặp với Thủ tướng Ấn Độ Narendra Modi, Tổng thống Nga Vladimir Putin đã gửi điện mừng Tổng Bí thư Tô Lâm.",
  "Theo Thủ tướng Ấn Độ Narendra Modi, Tổng thống Nga Vladimir Putin đã gửi điện mừng Tổng Bí thư Tô Lâm.",
  "Sau khi chúc mừng Thủ tướng Ấn Độ Narendra Modi, Tổng thống Nga Vladimir Putin đã gửi điện mừng Tổng Bí thư Tô Lâm.",
])("takes whoever is named before a comma in %j for no sender", (text) => {
  expect(read(text).filter((each) => each.startsWith("message"))).toEqual(["message vladimir-putin to-lam"]);
});
