import { expect, it } from "vitest";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";

const read = (text: string) =>
  readContacts({ text, publishedAt: "2025-10-17", lang: "vi" }).map(({ type, participants, hostCountry }) =>
    [type, ...participants.map(({ id }) => id), hostCountry].join(" "),
  );

it.each([
  ["Đoàn đại biểu cấp cao Việt Nam do Thủ tướng Phạm Minh Chính dẫn đầu đã tới Kuala Lumpur.", "MY"],
  ["Đoàn đại biểu Việt Nam do Thủ tướng Phạm Minh Chính làm trưởng đoàn thăm chính thức Malaysia.", "MY"],
])("reads who leads a delegation as who travels in %j", (text, host) => {
  expect(read(text)).toEqual([`visit pham-minh-chinh ${host}`]);
});

it("reads who brings company as who travels", () => {
  expect(
    read("Cùng con gái tới Trung Quốc, nhà lãnh đạo Triều Tiên Kim Jong-un phát đi nhiều tín hiệu."),
  ).toEqual(["visit kim-jong-un CN"]);
});

it("takes nobody's delegation for a leader's", () => {
  expect(read("Đoàn doanh nghiệp do ông Nguyễn Văn An dẫn đầu đã tới Kuala Lumpur.")).toEqual([]);
});
