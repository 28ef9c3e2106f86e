import { describe, expect, it } from "vitest";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";
import { visitDuring } from "../../../../shared/extract/rules/vi/visit-during.ts";
import { visitTo } from "../../../../shared/extract/rules/vi/visit-to.ts";
import { readWithRule } from "../../read-with-rule.ts";

it.each([
  [
    "Việt Nam và Phần Lan ký tuyên bố chung trong chuyến thăm chính thức của Tổng Bí thư Tô Lâm.",
    "to-lam",
    "FI",
  ],
  ["Anh thu được gì từ chuyến thăm của ông Trump?", "donald-trump", "GB"],
  [
    "Trong chuyến thăm cấp nhà nước, Chủ tịch Trung Quốc Tập Cận Bình tặng quà Tổng thống Hàn Quốc Lee Jae Myung.",
    "xi-jinping",
    "KR",
  ],
  [
    "Vua Charles III mở tiệc đón Tổng thống Mỹ Donald Trump trong chuyến thăm cấp nhà nước.",
    "donald-trump",
    "GB",
  ],
])("infers where to in %j", (text, visitor, destination) => {
  expect(readWithRule(visitDuring, text)).toMatchObject([{ sides: [visitor], destination }]);
});

it.each([
  "Ông Zelensky nói về quân đội Nga sau chuyến thăm vùng Donetsk.",
  "Ngoại trưởng Mỹ nói về Trung Quốc trong chuyến thăm.",
  "Seoul phản đối chuyến thăm của Thủ tướng Nhật Bản Sanae Takaichi tới quần đảo đang tranh chấp với Hàn Quốc.",
  "Trung Quốc, Nhật Bản và Hàn Quốc chờ đợi nhiều ở chuyến thăm của ông Trump.",
])("is silent about %j", (text) => {
  expect(readWithRule(visitDuring, text)).toEqual([]);
});

describe("a trip told of before", () => {
  const read = (text: string) =>
    readContacts({ text, publishedAt: "2025-10-17", lang: "vi" }).map(({ type, hostCountry }) => [
      type,
      hostCountry,
    ]);

  it("is no second one", () => {
    expect(
      read(
        "Tổng thống Nga Putin thăm Ấn Độ. Trong chuyến thăm của ông Putin, hàng hóa Trung Quốc được nhắc đến.",
      ),
    ).toEqual([["visit", "IN"]]);
  });

  it("goes to the country named last, called “nước này”", () => {
    expect(
      read(
        "Tổng thống Pháp chơi bóng bàn ở Trung Quốc\nÔng Macron giao lưu trong chuyến thăm cấp nhà nước tới nước này.",
      ),
    ).toEqual([["visit", "CN"]]);
  });
});

it("finds the traveller among those before who is not at home there", () => {
  expect(
    readWithRule(
      visitTo,
      "Thủ tướng Anh Starmer giữ món quà mà Tổng thống Trump tặng ông trong chuyến thăm Anh.",
    ),
  ).toMatchObject([{ sides: ["donald-trump"], destination: "GB" }]);
});
