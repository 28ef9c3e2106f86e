import { expect, it } from "vitest";
import { invites } from "../../../../shared/extract/rules/vi/invites.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Ông Trump mời bà Giorgia Meloni sang thăm Mỹ”", () => {
  expect(readWithRule(invites, "Ông Trump mời bà Giorgia Meloni sang thăm Mỹ trong năm nay.")).toMatchObject([
    { sides: ["giorgia-meloni"], words: "Ông Trump mời bà Giorgia Meloni sang thăm Mỹ", destination: "US" },
  ]);
});

it.each(["Ông Trump mời bà Takaichi dùng trà."])("is silent about %j", (text) => {
  expect(readWithRule(invites, text)).toEqual([]);
});
