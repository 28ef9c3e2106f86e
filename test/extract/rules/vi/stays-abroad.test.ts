import { expect, it } from "vitest";
import { arrives } from "../../../../shared/extract/rules/vi/arrives.ts";
import { readWithRule } from "../../read-with-rule.ts";

it.each([
  ["Tổng thống Ai Cập Abdel Fattah El-Sisi đang ở Moscow dự duyệt binh.", "abdel-fattah-el-sisi", "RU"],
  ["Khi đó Thủ tướng Ấn Độ Narendra Modi vẫn ở Tokyo.", "narendra-modi", "JP"],
])("reads the stay in %j", (text, visitor, destination) => {
  expect(readWithRule(arrives, text)).toMatchObject([{ sides: [visitor], destination }]);
});

it.each([
  "Tổng thống Nga Vladimir Putin đang ở Moscow.",
  "Ngoại trưởng Mỹ Marco Rubio đang ở Paris.",
  "Quân đội Nga của Tổng thống Vladimir Putin lập căn cứ; đội cứu hộ đang ở Myanmar.",
])("is silent about %j", (text) => {
  expect(readWithRule(arrives, text)).toEqual([]);
});
