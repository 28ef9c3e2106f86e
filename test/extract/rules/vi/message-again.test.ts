import { expect, it } from "vitest";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";
import { messageAgain } from "../../../../shared/extract/rules/vi/message-again.ts";
import { readWithRule } from "../../read-with-rule.ts";

const SENT = "Ngày 12/10, Tổng thống Pháp Emmanuel Macron viết thư cho Thủ tướng Ấn Độ Narendra Modi.";

it("points from a letter that is counted to the letter told of before", () => {
  expect(readWithRule(messageAgain, "Bức thư là liên lạc trực tiếp đầu tiên giữa hai ông.")).toEqual([
    { sides: [], words: "Bức thư" },
  ]);
});

it.each([
  ["Bức thư là liên lạc trực tiếp đầu tiên của ông Macron với ông Modi kể từ khi tái đắc cử.", 1],
  ["Đây là lá thư thứ ba trong năm nay.", 3],
  ["Bức thư thứ hai này được chuyển qua đại sứ quán.", 2],
])("adds the number of “%s” to the message", (next, n) => {
  const records = readContacts({ text: `${SENT} ${next}`, publishedAt: "2025-10-17" });
  expect(records).toMatchObject([{ type: "message", ordinal: { n } }]);
});

it.each(["Bức thư bày tỏ sự tin cậy.", "Lá thư nằm trong phong bì màu trắng.", "Ông ấy đọc thư mỗi sáng."])(
  "leaves a letter without count or day alone: “%s”",
  (text) => {
    expect(readWithRule(messageAgain, text)).toEqual([]);
  },
);
