import { expect, it } from "vitest";
import { arrives } from "../../../../shared/extract/rules/vi/arrives.ts";
import { readWithRule } from "../../read-with-rule.ts";

it.each([
  ["Nhà lãnh đạo Triều Tiên Kim Jong-un sáng 2/9 đã đến Trung Quốc bằng tàu hỏa.", "kim-jong-un", ["CN"]],
  [
    "Ông Trump khẳng định chiến sự đã kết thúc khi ông lên đường đến Israel và Ai Cập.",
    "donald-trump",
    ["IL", "EG"],
  ],
  ["Chuyên cơ chở Chủ tịch nước Lương Cường hạ cánh xuống sân bay Minsk.", "luong-cuong", ["BY"]],
  ["Theo Axios, Tổng thống Ukraine Zelensky chuẩn bị bay sang Mỹ.", "volodymyr-zelensky", ["US"]],
])("reads who goes where in %j", (text, visitor, countries) => {
  const readings = readWithRule(arrives, text);
  expect(readings.map(({ destination }) => destination)).toEqual(countries);
  for (const { sides } of readings) expect(sides).toEqual([visitor]);
});

it.each([
  "Ông Trump gửi thông điệp tới Nga.",
  "Phát biểu của ông Trump liên quan đến Trung Quốc.",
  "Vũ khí Mỹ đã đến Ukraine, ông Zelensky thông báo.",
  "Tổng thống Mỹ Donald Trump trở lại Washington.",
  "Ông Putin nhắc đến Mỹ và đề cập tới Trung Quốc.",
  "Ông Trump đến Nhà Trắng.",
])("is silent about %j", (text) => {
  expect(readWithRule(arrives, text)).toEqual([]);
});
