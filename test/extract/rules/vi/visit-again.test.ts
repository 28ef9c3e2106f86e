import { expect, it } from "vitest";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";
import { visitAgain } from "../../../../shared/extract/rules/vi/visit-again.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “chuyến thăm”", () => {
  expect(readWithRule(visitAgain, "Trong chuyến thăm này, hai bên ký nhiều văn kiện.")).toMatchObject([
    { sides: [], words: "chuyến thăm" },
  ]);
});

it.each(["Thăm lại trường xưa."])("is silent about %j", (text) => {
  expect(readWithRule(visitAgain, text)).toEqual([]);
});

it("knows who sets out on a trip whose goal a later sentence tells", () => {
  const read = (lead: string) =>
    readContacts({
      text: `${lead} Tổng thống Pháp Emmanuel Macron đến thăm Anh.`,
      publishedAt: "2025-10-17",
      lang: "vi",
    })
      .filter(({ type }) => type === "visit")
      .map(({ date }) => date?.from);
  expect(read("Ngày 9/10, Tổng thống Pháp Emmanuel Macron đã khởi động chuyến công du dài ngày.")).toEqual([
    "2025-10-09",
  ]);
  expect(read("Ngày 9/10, Tổng thống Mỹ Donald Trump đã khởi động chuyến công du dài ngày.")).toEqual([
    undefined,
  ]);
});

it("takes “the visit” for the one in hand, not for one that is only looked back on", () => {
  const [first, before] = readContacts({
    text: "Tổng Bí thư Tô Lâm sẽ thăm Triều Tiên từ ngày 9 đến 11/10. Đây là chuyến thăm đầu tiên kể từ chuyến thăm Triều Tiên của Tổng Bí thư Nông Đức Mạnh năm 2007. Chuyến thăm diễn ra theo lời mời của Chủ tịch Kim Jong-un.",
    publishedAt: "2025-10-08",
    lang: "vi",
  });
  expect(first!.participants.map(({ id }) => id)).toEqual(["to-lam", "kim-jong-un"]);
  expect(before!.participants.map(({ id }) => id)).toEqual(["nong-duc-manh"]);
});
