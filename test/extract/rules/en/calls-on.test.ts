import { describe, expect, it } from "vitest";
import { callsOn, receivesCall } from "../../../../shared/extract/rules/en/calls-on.ts";
import { readWithEnglishRule as read } from "../../read-with-rule.ts";

describe("calls on", () => {
  it("reads a call on somebody as a meeting at the host’s", () => {
    expect(
      read(
        callsOn,
        "Today the Foreign Minister of Oman, Badr Albusaidi, called on Prime Minister Modi in New Delhi.",
      ),
    ).toEqual([
      {
        sides: ["narendra-modi", "badr-albusaidi"],
        words: "the Foreign Minister of Oman, Badr Albusaidi, called on Prime Minister Modi",
        hostCountry: "IN",
      },
    ]);
  });

  it("reads a courtesy call and letters of credence received", () => {
    expect(
      read(receivesCall, "President Macron received a courtesy call from Prime Minister Modi.")[0]?.sides,
    ).toEqual(["emmanuel-macron", "narendra-modi"]);
    expect(
      read(
        receivesCall,
        "President Zelenskyy received credentials from the newly appointed Ambassador of Japan to Ukraine Matsuda Kuninori.",
      )[0]?.sides,
    ).toEqual(["volodymyr-zelensky", "matsuda-kuninori"]);
  });

  it("leaves calls on somebody to do something", () => {
    expect(read(callsOn, "President Macron called on President Putin to end the war.")).toEqual([]);
    expect(read(callsOn, "Prime Minister Starmer called on Congress.")).toEqual([]);
  });
});
