import { expect, it } from "vitest";
import { readContacts } from "../../shared/extract/read-contacts.ts";

const sidesOf = (text: string, publishedAt: string) =>
  readContacts({ text, publishedAt, lang: "vi" }).map(({ participants }) => participants.map(({ id }) => id));

it.each([
  [
    "Tổng thống Nga Vla-đi-mia Pu-tin hội đàm với Tổng thống Pháp Em-ma-nu-en Ma-crông.",
    "2019-08-19",
    ["vladimir-putin", "emmanuel-macron"],
  ],
  [
    "Thủ tướng Đức An-giê-la Méc-ken điện đàm với Tổng thống Mỹ Ba-rắc Ô-ba-ma.",
    "2015-06-01",
    ["angela-merkel", "barack-obama"],
  ],
  [
    "Thủ tướng Ấn Độ Na-ren-đra Mô-đi gọi điện cho Tổng thống Mỹ Đô-nan Trăm.",
    "2018-01-08",
    ["narendra-modi", "donald-trump"],
  ],
  [
    "Quốc vương A-rập Xê-út Xan-man tiếp Tổng thống Thổ Nhĩ Kỳ Tay-íp Éc-đô-gan.",
    "2017-07-23",
    ["salman-bin-abdulaziz", "recep-tayyip-erdogan"],
  ],
  ["Thái tử A-rập Xê-út Mô-ha-mét bin Xan-man hội đàm với Tổng thống Nga V.Pu-tin.", "2018-06-14", undefined],
])("knows the people in %j", (text, published, sides) => {
  expect(sidesOf(text, published)).toEqual([sides ?? ["mohammed-bin-salman", "vladimir-putin"]]);
});

it("takes no other word with hyphens for a name", () => {
  expect(
    sidesOf("Tổng thống Nga Pu-tin khen món a-ti-sô. Trăm người gặp nhau ở Mát-xcơ-va.", "2019-08-19"),
  ).toEqual([]);
});

it("knows the United Kingdom by its whole name", () => {
  expect(
    sidesOf(
      "Thủ tướng Phạm Minh Chính điện đàm với Thủ tướng Liên hiệp Vương quốc Anh và Bắc Ireland Keir Starmer.",
      "2025-03-03",
    ),
  ).toEqual([["pham-minh-chinh", "keir-starmer"]]);
});
