import { expect, it } from "vitest";
import { meetFirst } from "../../../../shared/extract/rules/vi/meet-first.ts";
import { readWithRule } from "../../read-with-rule.ts";

it.each([
  "Lần đầu gặp nhau tại Nhà Trắng, Tổng thống Trump và Thủ tướng Takaichi nhất trí tăng hợp tác.",
  "Sau khi hội đàm ở Tokyo, Tổng thống Trump kêu gọi Thủ tướng Takaichi tăng chi tiêu quốc phòng.",
  "Trước đó, khi gặp nhau bên lề hội nghị, Tổng thống Trump đã mời Thủ tướng Takaichi tới Washington.",
])("reads those of the main clause as who met in %j", (text) => {
  expect(readWithRule(meetFirst, text, "2025-11-17").map(({ sides }) => sides)).toEqual([
    ["donald-trump", "sanae-takaichi"],
  ]);
});

it.each([
  "Sau khi hội đàm với các bộ trưởng, Tổng thống Trump kêu gọi Thủ tướng Takaichi kiềm chế.",
  "Khi gặp nhau, Tổng thống Trump và các cố vấn bàn về thuế.",
  "Sau khi gặp gỡ Tổng thống Putin, Tổng thống Trump kêu gọi Thủ tướng Takaichi kiềm chế.",
  "Sau khi hội đàm ở Tokyo, Tổng thống Trump bình luận về Thủ tướng Takaichi.",
])("is silent about %j", (text) => {
  expect(readWithRule(meetFirst, text, "2025-11-17")).toEqual([]);
});
