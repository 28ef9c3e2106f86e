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

it.each(["Thủ tướng Phạm Minh Chính dự Hội nghị tổng kết tại Hà Nội."])("is silent about %j", (text) => {
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
