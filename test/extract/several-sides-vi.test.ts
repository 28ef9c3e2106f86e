import { expect, it } from "vitest";
import { readContacts } from "../../shared/extract/read-contacts.ts";

const sides = (text: string) =>
  readContacts({ text, publishedAt: "2025-12-29", lang: "vi" }).map(({ type, participants }) =>
    [type, ...participants.map(({ id }) => id)].join(" "),
  );

it("takes several leaders who talk with one for one contact", () => {
  expect(
    sides(
      "Tổng thống Pháp Emmanuel Macron, Thủ tướng Anh Keir Starmer và Thủ tướng Đức Friedrich Merz điện đàm với Tổng thống Zelensky hôm 27/12.",
    ),
  ).toEqual(["call emmanuel-macron keir-starmer friedrich-merz volodymyr-zelensky"]);
});

it("takes one who phones two for two calls", () => {
  expect(
    sides("Tổng thống Zelensky hôm 27/12 điện đàm với Tổng thống Pháp Macron và Thủ tướng Anh Keir Starmer."),
  ).toEqual(["call volodymyr-zelensky emmanuel-macron", "call volodymyr-zelensky keir-starmer"]);
});

it("tells two titles, each with its country, from one person's two titles", () => {
  expect(
    sides("Thủ tướng Nhật Bản, Tổng thống Hàn Quốc và Thủ tướng Trung Quốc hội đàm tại Seoul ngày 27/12."),
  ).toEqual(["meeting sanae-takaichi lee-jae-myung li-qiang"]);
  expect(
    sides("Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith gặp Thủ tướng Thái Lan Anutin ngày 27/12."),
  ).toEqual(["meeting thongloun-sisoulith anutin-charnvirakul"]);
});

it("reads “họp với” as a meeting only with somebody from abroad", () => {
  expect(
    sides("Thủ tướng Phạm Minh Chính họp với Thủ tướng Lào Sonexay Siphandone tại Viêng Chăn ngày 27/12."),
  ).toEqual(["meeting pham-minh-chinh sonexay-siphandone"]);
  expect(sides("Thủ tướng Phạm Minh Chính họp với các bộ trưởng ngày 27/12.")).toEqual([]);
});
