import { expect, it } from "vitest";
import { callTogether } from "../../../../shared/extract/rules/en/call-together.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads President Joe Biden and Chancellor Olaf Scholz spoke today about Ukraine.", () => {
  expect(
    readWithEnglishRule(
      callTogether,
      "President Joe Biden and Chancellor Olaf Scholz spoke today about Ukraine.",
    ),
  ).toEqual([
    { sides: ["joe-biden", "olaf-scholz"], words: "President Joe Biden and Chancellor Olaf Scholz spoke" },
  ]);
});

it("reads Putin and Modi held a phone call on Friday.", () => {
  expect(readWithEnglishRule(callTogether, "Putin and Modi held a phone call on Friday.")).toEqual([
    { sides: ["vladimir-putin", "narendra-modi"], words: "Putin and Modi held a phone call" },
  ]);
});

it("reads The Russian and Turkish presidents spoke by phone, the Kremlin said.", () => {
  expect(
    readWithEnglishRule(callTogether, "The Russian and Turkish presidents spoke by phone, the Kremlin said."),
  ).toEqual([
    {
      sides: ["vladimir-putin", "recep-tayyip-erdogan"],
      words: "The Russian and Turkish presidents spoke by phone",
    },
  ]);
});

it.each(["Presidents Biden and Macron spoke in favour of new rules.", "Biden and Macron want fewer calls."])(
  "call-together is silent about %j",
  (text) => {
    expect(readWithEnglishRule(callTogether, text)).toEqual([]);
  },
);
