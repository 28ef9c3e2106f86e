import { expect, it } from "vitest";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";
import { sendsMessage } from "../../../../shared/extract/rules/vi/sends-message.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Chủ tịch nước Lương Cường gửi điện mừng tới Tổng thống Nga Vladimir Putin”", () => {
  expect(
    readWithRule(
      sendsMessage,
      "Nhân dịp này, Chủ tịch nước Lương Cường gửi điện mừng tới Tổng thống Nga Vladimir Putin.",
    ),
  ).toMatchObject([
    {
      sides: ["luong-cuong", "vladimir-putin"],
      words: "Chủ tịch nước Lương Cường gửi điện mừng tới Tổng thống Nga Vladimir Putin",
    },
  ]);
});

it.each(["Chủ tịch nước Lương Cường gửi thư tới ngành giáo dục."])("is silent about %j", (text) => {
  expect(readWithRule(sendsMessage, text)).toEqual([]);
});

const sidesOf = (text: string) => readWithRule(sendsMessage, text).map(({ sides }) => sides);

it.each([
  "Tổng thống Nga Vladimir Putin nhờ Bộ trưởng Phan Văn Giang chuyển lời chúc tới Tổng Bí thư Tô Lâm.",
  "Tổng thống Nga Vladimir Putin cử Ngoại trưởng Sergei Lavrov chuyển một bức thư riêng tới Tổng Bí thư Tô Lâm.",
  "Ngoại trưởng Nga Sergei Lavrov đã chuyển lời thăm hỏi và lời chúc tốt đẹp nhất của Tổng thống Nga Vladimir Putin tới Tổng Bí thư Tô Lâm.",
])("reads who has it passed on as the sender in %j", (text) => {
  expect(sidesOf(text)).toEqual([["vladimir-putin", "to-lam"]]);
});

it.each([
  "Tại cuộc gặp, Thủ tướng Phạm Minh Chính gửi lời chúc mừng tới Tổng thống Pháp Emmanuel Macron.",
  "Ông Kim Jong-un gửi thông điệp thách thức tới Tổng thống Mỹ Donald Trump bằng vụ phóng tên lửa.",
  "Giới chức nói không phải để gửi một thông điệp tới Tổng thống Mỹ Donald Trump.",
  "Ông Vương Nghị chuyển lời chào và lời mời thăm chính thức Trung Quốc của Chủ tịch Nhân đại Triệu Lạc Tế tới Chủ tịch Quốc hội Trần Thanh Mẫn.",
])("reads no message of leaders in %j", (text) => {
  expect(sidesOf(text).filter((sides) => sides.some((id) => LEADERS.has(id)))).toEqual([]);
});

const LEADERS = new Set(["pham-minh-chinh", "kim-jong-un", "xi-jinping", "donald-trump"]);

it("leaves the invitation in a letter to be read as one", () => {
  const [message, visit] = readContacts({
    text: "Thủ tướng Malaysia Anwar Ibrahim gửi thư mời Thủ tướng Phạm Minh Chính thăm Malaysia.",
    publishedAt: "2025-10-17",
    lang: "vi",
  });
  expect(message).toMatchObject({ type: "message", status: "held" });
  expect(visit).toMatchObject({ type: "visit", status: "proposed", hostCountry: "MY" });
});
