import { expect, it } from "vitest";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";

const read = (text: string) =>
  readContacts({ text, publishedAt: "2025-08-22", lang: "vi" }).map(({ type, status, participants, date }) =>
    [type, status, ...participants.map(({ id }) => id), date?.from ?? "-"].join(" "),
  );

it("reads one message of each who congratulates in a text about messages", () => {
  expect(
    read(
      "Lãnh đạo nhiều nước đã gửi điện, thư chúc mừng. Tổng thống Indonesia Prabowo Subianto nhiệt liệt chúc mừng Thủ tướng Phạm Minh Chính. Thủ tướng Malaysia Anwar Ibrahim chúc mừng Thủ tướng Phạm Minh Chính.",
    ),
  ).toEqual([
    "message held prabowo-subianto pham-minh-chinh -",
    "message held anwar-ibrahim pham-minh-chinh -",
  ]);
});

it("reads a list of senders behind “có:”, one message of each country", () => {
  expect(
    read(
      "Điện, thư chúc mừng Thủ tướng Phạm Minh Chính, có: Tổng thống Indonesia Prabowo Subianto; Thủ tướng Malaysia Anwar Ibrahim; Thủ tướng Singapore Lawrence Wong.",
    ),
  ).toEqual([
    "message held prabowo-subianto pham-minh-chinh -",
    "message held anwar-ibrahim pham-minh-chinh -",
    "message held lawrence-wong pham-minh-chinh -",
  ]);
});

it("leaves what two of one country send together one message", () => {
  expect(
    read("Tổng Bí thư Tô Lâm và Chủ tịch nước Lương Cường gửi điện mừng tới Tổng thống Nga Vladimir Putin."),
  ).toEqual(["message held to-lam luong-cuong vladimir-putin -"]);
});

it.each([
  "Tại tiệc tối, Tổng thống Indonesia Prabowo Subianto chúc mừng Thủ tướng Phạm Minh Chính.",
  "Phát biểu tại lễ kỷ niệm, Thủ tướng Malaysia Anwar Ibrahim chúc mừng Thủ tướng Phạm Minh Chính.",
  "Người dân gửi thư chúc mừng. Thủ tướng Phạm Minh Chính chúc mừng các cầu thủ.",
])("reads no message into %j", (text) => {
  expect(read(text)).toEqual([]);
});

it("reads whose birthday it is as who gets the telegram", () => {
  expect(
    read(
      "Chủ tịch Triều Tiên Kim Jong-un hôm 21/8 đã gửi điện mừng nhân dịp sinh nhật của Tổng thống Nga Vladimir Putin.",
    ),
  ).toEqual(["message held kim-jong-un vladimir-putin 2025-08-21"]);
});
