import { expect, it } from "vitest";
import { joinsCall } from "../../../../shared/extract/rules/en/joins-call.ts";
import { readWithEnglishRule } from "../../read-with-rule.ts";

it("reads Joining President Biden on the call were Prime Minister Trudeau of Canada, President Macron of France, and Chancellor Scholz of Germany.", () => {
  expect(
    readWithEnglishRule(
      joinsCall,
      "Joining President Biden on the call were Prime Minister Trudeau of Canada, President Macron of France, and Chancellor Scholz of Germany.",
    ),
  ).toEqual([
    {
      sides: ["joe-biden", "justin-trudeau", "emmanuel-macron", "olaf-scholz"],
      words:
        "Joining President Biden on the call were Prime Minister Trudeau of Canada, President Macron of France, and Chancellor Scholz of Germany",
    },
  ]);
});

it("reads President Trump, European Commission President Ursula von der Leyen and NATO Secretary General Mark Rutte were on the call, Axios reported.", () => {
  expect(
    readWithEnglishRule(
      joinsCall,
      "President Trump, European Commission President Ursula von der Leyen and NATO Secretary General Mark Rutte were on the call, Axios reported.",
    ),
  ).toEqual([
    {
      sides: ["donald-trump", "ursula-von-der-leyen", "mark-rutte"],
      words:
        "President Trump, European Commission President Ursula von der Leyen and NATO Secretary General Mark Rutte were on the call",
    },
  ]);
});

it.each(["Also on the call were several aides."])("joins-call is silent about %j", (text) => {
  expect(readWithEnglishRule(joinsCall, text)).toEqual([]);
});
