import { expect, it } from "vitest";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";

const read = (text: string) =>
  readContacts({ text, publishedAt: "2025-10-17", lang: "vi" })
    .map(({ type, participants }) => [type, ...participants.map(({ id }) => id)].join(" "))
    .sort();

const FIRST = "Tổng thống Nga Vladimir Putin gửi điện mừng tới Chủ tịch nước Lương Cường.";

it.each([
  "Trong điện mừng, Thủ tướng Ấn Độ Narendra Modi nhấn mạnh quan hệ hai nước.",
  "Thủ tướng Ấn Độ Narendra Modi cũng gửi điện mừng.",
  "Gửi thư chúc mừng còn có Thủ tướng Ấn Độ Narendra Modi.",
  "Điện mừng của Thủ tướng Ấn Độ Narendra Modi viết rằng hai nước là bạn.",
])("reads one more message to the same addressee in %j", (text) => {
  expect(read(`${FIRST} ${text}`)).toEqual([
    "message narendra-modi luong-cuong",
    "message vladimir-putin luong-cuong",
  ]);
});

it.each([
  "Trong điện mừng, Tổng thống Nga nhấn mạnh quan hệ hai nước.",
  "Trong điện mừng, ông Putin nhắc tới Thủ tướng Ấn Độ Narendra Modi.",
])("takes %j for the message told of", (text) => {
  expect(read(`${FIRST} ${text}`)).toEqual(["message vladimir-putin luong-cuong"]);
});

it.each([
  "Trong thư, Thủ tướng Ấn Độ Narendra Modi cảm ơn Chủ tịch nước Lương Cường.",
  "Bức thư của Thủ tướng Ấn Độ Narendra Modi đã được chuyển tới Chủ tịch nước Lương Cường.",
])("reads whom a letter speaks to in %j", (text) => {
  expect(read(text)).toEqual(["message narendra-modi luong-cuong"]);
});

it("reads nobody's letter where nobody is written to", () => {
  expect(read("Trong thư, Thủ tướng Ấn Độ Narendra Modi kể về tuổi thơ.")).toEqual([]);
});
