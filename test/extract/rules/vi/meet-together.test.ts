import { expect, it } from "vitest";
import { meetTogether } from "../../../../shared/extract/rules/vi/meet-together.ts";
import { readWithRule } from "../../read-with-rule.ts";

it("reads “Ông Putin và ông Trump gặp nhau”", () => {
  expect(readWithRule(meetTogether, "Ông Putin và ông Trump gặp nhau ở Alaska.")).toMatchObject([
    { sides: ["vladimir-putin", "donald-trump"], words: "Ông Putin và ông Trump gặp nhau" },
  ]);
});

it.each([
  "Hai ngôi sao gặp nhau ở Alaska.",
  "Ông Putin điện đàm với ông Trump. Phái đoàn hai bên sẽ sớm gặp lại nhau.",
  "Ông Putin điện đàm với ông Trump. Đại diện của hai bên gặp nhau ở Alaska.",
])("is silent about %j", (text) => {
  expect(readWithRule(meetTogether, text)).toEqual([]);
});
