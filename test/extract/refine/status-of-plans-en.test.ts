import { describe, expect, it } from "vitest";
import { contactsOf } from "../releases/release.ts";

/** Tuesday, 20 May 2025. */
const read = (text: string) => contactsOf({ about: "", published: "2025-05-20", text, contacts: [] });

describe("what became of an English plan", () => {
  it.each([
    ["Donald Trump threatened to cancel his meeting with Vladimir Putin.", "planned"],
    ["Donald Trump called off a planned meeting with Vladimir Putin.", "cancelled"],
    ["The Kremlin says a meeting between Vladimir Putin and Donald Trump is not possible now.", "denied"],
    ["A meeting between Vladimir Putin and Donald Trump is out of the question.", "denied"],
    ["Vladimir Putin has no intention of meeting Donald Trump.", "denied"],
    ["A date for the meeting between Vladimir Putin and Donald Trump has not been set.", "planned"],
    ["Officials are arranging for Vladimir Putin to meet Donald Trump.", "planned"],
    ["Vladimir Putin is interested in meeting Donald Trump.", "proposed"],
  ])("reads “%s” as %s", (text, status) => {
    expect(read(text)).toEqual([`meeting ${status} donald-trump + vladimir-putin undated`]);
  });

  it.each([
    [
      "The call between Donald Trump and Xi Jinping, initially set for Monday, was moved to Thursday.",
      "2025-05-22",
    ],
    ["The call between Donald Trump and Xi Jinping was postponed from Monday to Friday.", "2025-05-23"],
  ])("takes the new day of “%s”", (text, day) => {
    expect(read(text)).toEqual([`call planned donald-trump + xi-jinping ${day}`]);
  });

  it("tells nothing of a contact that there has not been for long", () => {
    expect(read("Volodymyr Zelensky has not met Vladimir Putin since 2019.")).toEqual([]);
  });

  it("takes a journey for ahead on which talks are only possible", () => {
    expect(read("Donald Trump may meet Kim Jong Un during his trip to South Korea.")[1]).toMatch(
      /^visit planned/,
    );
  });

  it.each([
    "French President Emmanuel Macron begins a visit to Egypt on Sunday",
    "Emmanuel Macron to begin a visit to Egypt on Sunday",
  ])("takes “%s” for a journey ahead", (text) => {
    expect(read(text)).toEqual(["visit planned emmanuel-macron 2025-05-25 in Egypt/EG"]);
  });

  it("takes what a president began for begun", () => {
    expect(read("Emmanuel Macron began a visit to Egypt on Sunday.")).toEqual([
      "visit held emmanuel-macron 2025-05-18 in Egypt/EG",
    ]);
  });

  it("does not attend talks to which a leader will not go", () => {
    expect(read("Vladimir Putin will not attend talks with Volodymyr Zelensky in Istanbul.")).toContain(
      "meeting denied vladimir-putin + volodymyr-zelensky undated in Istanbul/TR",
    );
  });

  it("believes the place told rather than the town where the report was written", () => {
    expect(
      read(
        "KYIV — Emmanuel Macron and Volodymyr Zelensky held talks.\nThe meeting took place in London on Monday.",
      ),
    ).toEqual(["meeting held emmanuel-macron + volodymyr-zelensky 2025-05-19 in London/GB"]);
  });
});
