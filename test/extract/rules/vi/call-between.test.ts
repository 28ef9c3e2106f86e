import { expect, it } from "vitest";
import { callBetween } from "../../../../shared/extract/rules/vi/call-between.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “cuộc điện đàm giữa Tổng thống Vladimir Putin và Thủ tướng Ấn Độ Narendra Modi”", () => {
  expect(
    readWithRule(
      callBetween,
      "Điện Kremlin cho biết cuộc điện đàm giữa Tổng thống Vladimir Putin và Thủ tướng Ấn Độ Narendra Modi kéo dài nửa giờ.",
    ),
  ).toMatchObject([
    {
      sides: ["vladimir-putin", "narendra-modi"],
      words: "cuộc điện đàm giữa Tổng thống Vladimir Putin và Thủ tướng Ấn Độ Narendra Modi",
    },
  ]);
});

it.each(["Cuộc điện đàm giữa hai ngân hàng bị nghe lén.", "Ông nhận cuộc gọi giữa đêm."])(
  "is silent about %j",
  (text) => {
    expect(readWithRule(callBetween, text)).toEqual([]);
  },
);
