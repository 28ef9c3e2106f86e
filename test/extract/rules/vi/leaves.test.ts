import { expect, it } from "vitest";
import { leaves } from "../../../../shared/extract/rules/vi/leaves.ts";
import { readWithRule } from "../../read-with-rule.ts";

it.each([
  ["Rời Hà Nội, Tổng thống Pháp Emmanuel Macron sẽ tới Jakarta.", "emmanuel-macron", "VN"],
  ["Sáng nay, Thủ tướng Phạm Minh Chính đã rời Bắc Kinh sau ba ngày bận rộn.", "pham-minh-chinh", "CN"],
  ["Sau hai ngày ở Kuala Lumpur, ông Trump bay đến Tokyo.", "donald-trump", "MY"],
  ["Kết thúc ba ngày làm việc tại Paris, Thủ tướng Phạm Minh Chính về nước.", "pham-minh-chinh", "FR"],
  ["Vừa từ Moskva trở về, Thủ tướng Hungary Viktor Orban họp nội các.", "viktor-orban", "RU"],
])("reads where he has been in %j", (text, visitor, destination) => {
  expect(readWithRule(leaves, text)).toMatchObject([{ sides: [visitor], destination }]);
});

it.each([
  "Tổng thống Mỹ Donald Trump dọa rời NATO.",
  "Ông Trump rời NATO.",
  "Tổng thống Mỹ Donald Trump nói quân đội nên rời Afghanistan.",
  "Tổng thống Pháp Emmanuel Macron rời Paris.",
  "Vừa từ Moskva, Thủ tướng Hungary Viktor Orban kêu gọi ngừng bắn.",
  "Mỗi ngày ở Tokyo, theo Tổng thống Mỹ Donald Trump, là một ngày vui.",
])("is silent about %j", (text) => {
  expect(readWithRule(leaves, text)).toEqual([]);
});
