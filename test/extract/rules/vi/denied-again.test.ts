import { expect, it } from "vitest";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";
import { deniedAgain } from "../../../../shared/extract/rules/vi/denied-again.ts";
import { readWithRule } from "../../read-with-rule.ts";

const REPORT =
  "Báo chí Đức đưa tin Tổng thống Pháp Emmanuel Macron đã điện đàm với Tổng thống Nga Vladimir Putin hôm 12/10.";
const statuses = (text: string) =>
  readContacts({ text, publishedAt: "2025-10-17", lang: "vi" }).map(({ type, status }) => [type, status]);

it.each([
  "Điện Elysee bác bỏ thông tin này.",
  "Điện Kremlin gọi thông tin trên là hư cấu.",
  "Người phát ngôn nói thông tin này không chính xác.",
  "Phủ Tổng thống Pháp cho biết không có cuộc điện đàm nào như vậy.",
])("denies the call of the report before “%s”", (denial) => {
  expect(statuses(`${REPORT} ${denial}`)).toEqual([["call", "denied"]]);
});

it.each([
  "Điện Elysee xác nhận thông tin này.",
  "Điện Elysee không phủ nhận thông tin này.",
  "Điện Elysee trước đó bác bỏ thông tin này.",
  "Điện Elysee chưa bình luận về thông tin trên.",
  "Thị trường dầu mỏ tăng giá. Điện Elysee bác bỏ thông tin này.",
])("denies nothing in “%s”", (next) => {
  expect(statuses(`${REPORT} ${next}`)).toEqual([["call", "held"]]);
});

it("does not deny what no report but the paper itself tells", () => {
  const told = "Hôm 12/10, Tổng thống Pháp Emmanuel Macron điện đàm với Tổng thống Nga Vladimir Putin.";
  expect(statuses(`${told} Bộ Quốc phòng bác bỏ thông tin này.`)).toEqual([["call", "held"]]);
  expect(readWithRule(deniedAgain, "Điện Elysee bác bỏ thông tin này.")).toEqual([]);
});
