import { describe, expect, it } from "vitest";
import { callDuring } from "../../../../shared/extract/rules/en/call-during.ts";
import { readWithEnglishRule as read } from "../../read-with-rule.ts";

describe("call during", () => {
  it("reads what is said to the other on the phone as a call of both", () => {
    expect(
      read(
        callDuring,
        "President Zelenskyy congratulated President Macron on his victory during a phone conversation this evening.",
      ),
    ).toEqual([
      {
        sides: ["volodymyr-zelensky", "emmanuel-macron"],
        words:
          "President Zelenskyy congratulated President Macron on his victory during a phone conversation",
      },
    ]);
    expect(
      read(callDuring, "On Monday, Prime Minister Modi thanked President Putin by phone.")[0]?.sides,
    ).toEqual(["narendra-modi", "vladimir-putin"]);
  });

  it("leaves what is said about somebody", () => {
    expect(
      read(callDuring, "President Macron spoke of President Putin during a phone call with his staff."),
    ).toEqual([]);
    expect(
      read(callDuring, "President Trump criticised President Putin after a call to the studio."),
    ).toEqual([]);
  });
});
