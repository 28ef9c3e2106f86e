import { expect, it } from "vitest";
import { togetherAt } from "../../../../shared/extract/rules/vi/together-at.ts";
import { readWithRule } from "../../read-with-rule.ts";

it.each([
  [
    "Phiên họp cấp cao do Tổng Bí thư Tô Lâm và Chủ tịch Trung Quốc Tập Cận Bình đồng chủ trì đã kết thúc.",
    ["to-lam", "xi-jinping"],
  ],
  [
    "Tối 16/10, Chủ tịch nước Lương Cường cùng Tổng thống Pháp Emmanuel Macron dự tiệc trà ở Hà Nội.",
    ["luong-cuong", "emmanuel-macron"],
  ],
  [
    "Tổng thống Azerbaijan Ilham Aliyev và Thủ tướng Armenia Nikol Pashinyan ký văn kiện dưới sự chứng kiến của Tổng thống Mỹ Donald Trump.",
    ["ilham-aliyev", "nikol-pashinyan", "donald-trump"],
  ],
  [
    "Hai bộ trưởng ký hiệp định trước sự chứng kiến của Thủ tướng Ấn Độ Narendra Modi và Tổng thống Nga Putin.",
    ["narendra-modi", "vladimir-putin"],
  ],
])("reads who is together in %j", (text, sides) => {
  expect(readWithRule(togetherAt, text)[0]?.sides).toEqual(sides);
});

it.each([
  "Chủ tịch nước Lương Cường và Thủ tướng Phạm Minh Chính cùng dự buổi lễ.",
  "Tổng thống Mỹ Donald Trump và Thủ tướng Anh Keir Starmer đồng chủ trì cuộc họp trực tuyến.",
  "Ông Trump và ông Putin chưa ký hiệp định nào.",
  "Hai doanh nghiệp ký hợp đồng dưới sự chứng kiến của Thủ tướng Phạm Minh Chính.",
])("is silent about %j", (text) => {
  expect(readWithRule(togetherAt, text)).toEqual([]);
});
