import { expect, it } from "vitest";
import { nextStop } from "../../../../shared/extract/rules/vi/next-stop.ts";
import { readWithRule } from "../../read-with-rule.ts";

it.each([
  ["Ông Macron kết thúc chuyến công du Đông Nam Á tại Singapore.", "emmanuel-macron", "SG"],
  [
    "Tổng thống Mỹ Trump đã có mặt ở Kuala Lumpur. Chặng dừng chân tiếp theo là Nhật Bản.",
    "donald-trump",
    "JP",
  ],
  ["Điểm đến cuối cùng của Thủ tướng Ấn Độ Modi sẽ là thủ đô Jakarta.", "narendra-modi", "ID"],
])("reads a stop in %j", (text, visitor, destination) => {
  expect(readWithRule(nextStop, text)).toMatchObject([{ sides: [visitor], destination }]);
});

it.each([
  "Ông Trump nói thỏa thuận này là chặng đầu tiên, còn Trung Quốc chưa đáp lại.",
  "Điểm đến tiếp theo của đoàn khách du lịch là Nhật Bản, theo Ngoại trưởng Mỹ Marco Rubio.",
])("is silent about %j", (text) => {
  expect(readWithRule(nextStop, text)).toEqual([]);
});
