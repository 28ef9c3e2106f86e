/** Ordinals, lengths, who asked and the day of what was told while it was news, over whole English sentences. */
import { describe, expect, it } from "vitest";
import { readContacts } from "../../../shared/extract/read-contacts.ts";

/** Tuesday, 20 May 2025. */
const read = (text: string) => readContacts({ text, publishedAt: "2025-05-20", lang: "en" });

describe("the first or third of its kind", () => {
  it.each([
    ["Mark Carney will have his first in-person meeting with Donald Trump on Friday.", 1],
    ["Narendra Modi on Sunday became the first Indian prime minister to visit Croatia.", 1],
    ["Donald Trump and Friedrich Merz met in Paris on Monday for the first time.", 1],
    ["Volodymyr Zelensky and Friedrich Merz spoke by phone, their first call since Merz took office.", 1],
    ["Xi Jinping and Vladimir Putin met for the 40th time in Moscow on Thursday.", 40],
    ["Volodymyr Zelensky and Donald Trump met on Saturday, their first meeting after the row.", undefined],
    ["Xi Jinping and Vladimir Putin met in Moscow, for the first time in two years.", undefined],
    ["Emmanuel Macron met Friedrich Merz in his first meeting with a foreign leader.", undefined],
    ["Donald Trump met Emmanuel Macron in Paris, the first time he addressed the reporters.", undefined],
  ])("in “%s” is %s", (text, n) => {
    expect(read(text)[0]?.ordinal?.n).toBe(n);
  });
});

describe("the length", () => {
  it.each([
    ["Donald Trump and Xi Jinping spoke by phone for three-quarters of an hour.", { min: 45, max: 45 }],
    [
      "Donald Trump and Xi Jinping held a video conference on Monday. The meeting lasted a little over half an hour.",
      { min: 30, max: null },
    ],
    ["On Sunday, for 20 minutes, Emmanuel Macron held a meeting with Friedrich Merz.", { min: 20, max: 20 }],
  ])("in “%s”", (text, duration) => {
    expect(read(text)[0]?.durationMinutes).toEqual(duration);
  });
});

describe("who asked for it", () => {
  it.each([
    [
      "Luiz Inácio Lula da Silva spoke with Donald Trump by phone. The call was made by Trump.",
      "donald-trump",
    ],
    ["Emmanuel Macron spoke with Donald Trump by phone. Trump had initiated the call.", "donald-trump"],
    ["Emmanuel Macron spoke with Donald Trump by phone. It was moved at the request of the US side.", null],
  ])("in “%s”", (text, initiator) => {
    expect(read(text)[0]?.initiator).toBe(initiator);
  });
});

describe("what was told while it was news", () => {
  it.each([
    ["Vladimir Putin has just finished a telephone conversation with Donald Trump.", "2025-05-20"],
    ["Volodymyr Zelensky has arrived in Paris on a visit.", "2025-05-20"],
    ["Recep Tayyip Erdogan is meeting Vladimir Putin in Sochi.", "2025-05-20"],
    [
      "MOSCOW, May 18. /TASS/. Vladimir Putin has held a telephone conversation with Emmanuel Macron.",
      "2025-05-18",
    ],
    ["Vladimir Putin has held telephone conversations with Emmanuel Macron.", undefined],
    ["Emmanuel Macron has visited Egypt.", undefined],
  ])("is of that day: “%s”", (text, day) => {
    expect(read(text)[0]?.date?.from).toBe(day);
  });
});

describe("two of a kind on days next to one another", () => {
  const days = (text: string) => read(text).map(({ date }) => date?.from);

  it.each([
    "Donald Trump spoke to Vladimir Putin on Sunday and again on Monday by phone.",
    "Volodymyr Zelensky met Donald Trump in Washington on Sunday. They met again on Monday.",
    "Vladimir Putin held talks with Xi Jinping on Sunday. On Monday Vladimir Putin held talks with Xi Jinping again.",
  ])("stay two: “%s”", (text) => {
    expect(days(text)).toEqual(["2025-05-18", "2025-05-19"]);
  });

  it("is one, told twice", () => {
    expect(
      days(
        "Volodymyr Zelensky met Donald Trump on Sunday. On Sunday, Zelensky met Trump in the White House.",
      ),
    ).toEqual(["2025-05-18"]);
  });
});
