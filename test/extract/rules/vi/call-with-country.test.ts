import { expect, it } from "vitest";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";

const NAMED = "Thủ tướng Campuchia Hun Manet và Thủ tướng Thái Lan Anutin Charnvirakul đều lên tiếng. ";
const read = (text: string) =>
  readContacts({ text, publishedAt: "2025-11-15", lang: "vi" }).map(({ type, status, participants }) =>
    [type, status, ...participants.map(({ id }) => id)].join(" "),
  );

it("reads “điện đàm với Thái Lan và Campuchia” as a call to each leader named before", () => {
  expect(
    read(`${NAMED}Tổng thống Mỹ Donald Trump đã có các cuộc điện đàm với Thái Lan và Campuchia.`),
  ).toEqual(["call held donald-trump anutin-charnvirakul", "call held donald-trump hun-manet"]);
});

it("reads it inside of a longer sentence", () => {
  expect(
    read(
      `${NAMED}Nhà Trắng cho biết Tổng thống Mỹ Donald Trump đã điện đàm với Campuchia để hạ nhiệt căng thẳng.`,
    ),
  ).toEqual(["call held donald-trump hun-manet"]);
});

it.each([
  // nobody has named whom he might have called
  "Tổng thống Mỹ Donald Trump đã điện đàm với Thái Lan và Campuchia.",
  // no leader calls
  `${NAMED}Ngoại trưởng Mỹ Marco Rubio đã điện đàm với Thái Lan.`,
  `${NAMED}Tổng thống Mỹ Donald Trump bàn về thương mại với Thái Lan và Campuchia.`,
])("reads nothing into %j", (text) => {
  expect(read(text)).toEqual([]);
});
