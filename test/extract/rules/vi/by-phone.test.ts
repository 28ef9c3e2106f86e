import { expect, it } from "vitest";
import { byPhone } from "../../../../shared/extract/rules/vi/by-phone.ts";
import { readContacts } from "../../../../shared/extract/read-contacts.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “qua điện thoại” as said of the talk told of", () => {
  expect(readWithRule(byPhone, "Hai bên đã trao đổi rất lâu qua điện thoại.")).toMatchObject([
    { sides: [], words: "qua điện thoại" },
  ]);
});

it("makes a call of “nói chuyện với ông Trump … qua điện thoại”", () => {
  const text =
    "Tổng thống Zelensky nói chuyện với Tổng thống Trump qua điện thoại trong gần một giờ hôm 28/12.";
  expect(readContacts({ text, publishedAt: "2025-12-29", lang: "vi" })).toMatchObject([
    { type: "call", date: { from: "2025-12-28" }, durationMinutes: { min: null, max: 60 } },
  ]);
});

it.each(["Khách hàng đặt vé qua điện thoại.", "Ông Trump bị lừa qua điện thoại."])(
  "is silent about %j",
  (text) => {
    expect(readWithRule(byPhone, text)).toEqual([]);
  },
);
