import { expect, it } from "vitest";
import { goesToSummit } from "../../../../shared/extract/rules/vi/goes-to-summit.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Thủ tướng Phạm Minh Chính lên đường dự Hội nghị thượng đỉnh G20 tại Brazil”", () => {
  expect(
    readWithRule(goesToSummit, "Thủ tướng Phạm Minh Chính lên đường dự Hội nghị thượng đỉnh G20 tại Brazil."),
  ).toMatchObject([
    {
      sides: ["pham-minh-chinh"],
      words: "Thủ tướng Phạm Minh Chính lên đường dự Hội nghị thượng đỉnh G20 tại Brazil",
      destination: "BR",
    },
  ]);
});

it.each([
  ["Nhân dịp dự Hội nghị thượng đỉnh tại Brazil, Thủ tướng Phạm Minh Chính đã gặp kiều bào.", "BR"],
  ["Thủ tướng Phạm Minh Chính dự lễ duyệt binh tại quảng trường Thiên An Môn, Bắc Kinh.", "CN"],
])("reads a stay in %j", (text, destination) => {
  expect(readWithRule(goesToSummit, text)).toMatchObject([{ sides: ["pham-minh-chinh"], destination }]);
});

it.each([
  "Thủ tướng Phạm Minh Chính dự Hội nghị tổng kết tại Hà Nội.",
  "Ông Kim Jong-un dự lễ chào mừng một đơn vị trở về sau khi làm nhiệm vụ tại Nga.",
])("is silent about %j", (text) => {
  expect(readWithRule(goesToSummit, text)).toEqual([]);
});

it("reads “sẽ tham gia vào hội nghị thượng đỉnh”", () => {
  expect(
    readWithRule(
      goesToSummit,
      "Thủ tướng Canada Mark Carney sẽ tham gia vào hội nghị thượng đỉnh NATO ở thủ đô Ankara của Thổ Nhĩ Kỳ.",
    ),
  ).toMatchObject([{ sides: ["mark-carney"], destination: "TR" }]);
});
