import { expect, it } from "vitest";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";
import { inviteEachOther } from "../../../../shared/extract/rules/vi/invite-each-other.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("sends each to the other's country", () => {
  expect(
    readWithRule(
      inviteEachOther,
      "Tổng thống Mỹ Donald Trump và Tổng thống Pháp Emmanuel Macron đã mời nhau thăm chính thức.",
    ),
  ).toMatchObject([
    { sides: ["donald-trump"], destination: "FR" },
    { sides: ["emmanuel-macron"], destination: "US" },
  ]);
});

it("knows “họ” as the two who have just talked", () => {
  const text =
    "Tổng thống Mỹ Donald Trump điện đàm với Tổng thống Pháp Emmanuel Macron. Họ gửi lời mời tới thăm đất nước của nhau.";
  const visits = readContacts({ text, publishedAt: "2025-10-17", lang: "vi" }).filter(
    ({ type }) => type === "visit",
  );
  expect(visits.map(({ status, hostCountry }) => [status, hostCountry])).toEqual([
    ["proposed", "FR"],
    ["proposed", "US"],
  ]);
});

it.each([
  "Tổng thống Mỹ Donald Trump và Tổng thống Pháp Emmanuel Macron mời nhau cà phê.",
  "Tổng thống Mỹ Donald Trump mời Tổng thống Pháp Emmanuel Macron thăm Washington.",
  "Người dân hai nước gửi lời mời thăm đất nước của nhau.",
])("is silent about %j", (text) => {
  expect(readWithRule(inviteEachOther, text)).toEqual([]);
});
