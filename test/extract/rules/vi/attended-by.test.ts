import { expect, it } from "vitest";
import { attendedBy, attendedOnline } from "../../../../shared/extract/rules/vi/attended-by.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “hội nghị thượng đỉnh … có sự tham dự của A, B và C” as one meeting", () => {
  expect(
    readWithRule(
      attendedBy,
      "Hội nghị thượng đỉnh ở Samarkand hôm nay có sự tham dự của Chủ tịch Tập Cận Bình, Tổng thống Putin và Thủ tướng Modi.",
    ),
  ).toMatchObject([{ sides: ["xi-jinping", "vladimir-putin", "narendra-modi"] }]);
});

it.each([
  "Triển lãm có sự tham dự của Tổng thống Putin và Thủ tướng Modi qua ảnh.",
  "Hội nghị có sự tham dự của Thủ tướng Phạm Minh Chính và các bộ trưởng.",
  "Hội nghị có sự tham dự của Ngoại trưởng Nga Sergey Lavrov và Ngoại trưởng Mỹ Marco Rubio.",
])("is silent about %j", (text) => {
  expect(readWithRule(attendedBy, text)).toEqual([]);
});

it("takes a gathering online for one, with whoever chairs it", () => {
  expect(
    readWithRule(
      attendedOnline,
      "Thủ tướng Anh Keir Starmer chủ trì hội nghị trực tuyến với sự tham dự của Thủ tướng Canada Mark Carney.",
    ),
  ).toMatchObject([{ sides: ["keir-starmer", "mark-carney"] }]);
  expect(
    readWithRule(attendedOnline, "Ông Trump chủ trì cuộc họp với sự tham dự của Thủ tướng Anh Keir Starmer."),
  ).toEqual([]);
});
