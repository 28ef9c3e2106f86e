import { describe, expect, it } from "vitest";
import { readContacts } from "../../shared/extract/read-contacts.ts";

const read = (publishedAt: string, text: string) => readContacts({ text, publishedAt });
const day = (from: string, to = from) => ({ from, to });

describe("English texts", () => {
  it("are told from Vietnamese ones by their letters", () => {
    expect(read("2025-06-05", "President Xi Jinping met President Vladimir Putin.")).toHaveLength(1);
  });

  it("give a meeting ahead and the call behind it, each with its own facts", () => {
    const text = `Trump to meet Putin in Budapest
U.S. President Donald Trump said on Thursday he would meet Russian President Vladimir Putin in Budapest within two weeks after the two leaders held a phone call that lasted more than two hours.`;
    expect(read("2025-10-17", text)).toMatchObject([
      { type: "meeting", status: "planned", place: "Budapest", hostCountry: "HU", durationMinutes: null },
      { type: "call", status: "held", durationMinutes: { min: 120, max: null } },
    ]);
  });

  it.each([
    [
      "A planned meeting between President Trump and President Putin in Budapest has been put on hold.",
      "cancelled",
    ],
    ["Putin said he was ready to meet Zelensky in Moscow.", "proposed"],
    ["The Kremlin denied that President Putin had agreed to meet President Zelensky in Moscow.", "denied"],
    ["There are no plans for a call between Putin and Trump this week, Peskov told reporters.", "denied"],
    ["Chancellor Friedrich Merz will meet Turkish President Recep Tayyip Erdogan in Ankara.", "planned"],
    ["Chancellor Friedrich Merz met Turkish President Recep Tayyip Erdogan in Ankara.", "held"],
  ])("reads the status of %j", (text, status) => {
    expect(read("2025-09-04", text)).toMatchObject([{ status }]);
  });

  it.each([
    "If Trump meets Putin again, markets will rise.",
    "Remarks by President Trump at a rally in Ohio",
    "President Trump met today with the chief executive of a carmaker.",
    "Congratulations to the staff of the Moscow metro\nVladimir Putin sent a message to the builders.",
  ])("are silent where no leaders meet: %j", (text) => {
    expect(read("2025-09-04", text)).toEqual([]);
  });

  it("resolves days against the day of publication", () => {
    const dated = (when: string) =>
      read("2025-08-20", `President Macron met Prime Minister Modi ${when} in Paris.`)[0]?.date;
    expect(dated("today")).toEqual(day("2025-08-20"));
    expect(dated("on Monday")).toEqual(day("2025-08-18"));
    expect(dated("on February 10, 2025,")).toEqual(day("2025-02-10"));
    expect(dated("on 10-12 February")).toEqual(day("2025-02-10", "2025-02-12"));
    expect(dated("last week")).toEqual(day("2025-08-11", "2025-08-17"));
    expect(dated("in late July")).toEqual(day("2025-07-21", "2025-07-31"));
    expect(dated("in 2024")).toEqual(day("2024-01-01", "2024-12-31"));
    expect(dated("earlier this year")).toEqual(day("2025-01-01", "2025-08-20"));
  });

  it("does not take the day of the telling for the day of the call", () => {
    expect(
      read("2025-03-21", "The Kremlin said on Friday that Putin and Modi would soon hold a call."),
    ).toMatchObject([{ type: "call", status: "planned", date: null }]);
  });

  it.each([
    ["held a 45-minute call", { min: 45, max: 45 }],
    ["held a call that lasted nearly two hours", { min: null, max: 120 }],
    ["spoke by phone for over an hour and a half", { min: 90, max: null }],
    ["held a call that lasted about an hour and 20 minutes", { min: 80, max: 80 }],
  ])("reads how long: %j", (words, durationMinutes) => {
    expect(read("2025-08-20", `Presidents Putin and Tokayev ${words}.`)).toMatchObject([{ durationMinutes }]);
  });

  it("reads who asked for a call, and for which time they speak", () => {
    const text =
      "Chinese President Xi Jinping spoke by phone with U.S. President Donald Trump on Thursday at Trump’s request, Xinhua reported. It was their second call this year.";
    expect(read("2025-06-05", text)).toMatchObject([
      {
        type: "call",
        date: day("2025-06-05"),
        initiator: "donald-trump",
        ordinal: { n: 2, since: "2025-01-01" },
        reportedBy: ["Xinhua"],
      },
    ]);
  });

  it("counts nothing from the first call since a day, and does not date the call by that day", () => {
    const text = "Macron and Putin held their first phone call since September 2022 on Tuesday.";
    expect(read("2025-07-03", text)).toMatchObject([{ date: day("2025-07-01"), ordinal: null }]);
  });

  it("keeps one call of several leaders one, and separate calls apart", () => {
    const partners = "with Prime Minister Starmer, President Macron and Chancellor Merz";
    expect(read("2025-08-20", `President Zelensky held a call ${partners}.`)).toHaveLength(1);
    expect(read("2025-08-20", `President Zelensky spoke separately ${partners}.`)).toHaveLength(3);
  });

  it("gives an address to whoever speaks in it", () => {
    const text = `We stay strong - address by President of Ukraine Volodymyr Zelenskyy
Today I spoke with Alexander Stubb, President of Finland, about sanctions.`;
    expect(read("2025-08-20", text)).toMatchObject([
      {
        type: "call",
        participants: [{ id: "volodymyr-zelensky" }, { id: "alexander-stubb" }],
        date: day("2025-08-20"),
      },
    ]);
  });

  it("dates the talks of a transcript by its head", () => {
    const text = `Remarks by President Trump and Prime Minister Takaichi of Japan Before Bilateral Meeting

Akasaka Palace
Tokyo, Japan
10:07 A.M. JST
PRIME MINISTER TAKAICHI: Welcome.`;
    expect(read("2025-10-28", text)).toMatchObject([
      { type: "meeting", date: day("2025-10-28"), hostCountry: "JP" },
    ]);
  });

  it("tells a leader’s meeting with an official from one between leaders", () => {
    const text =
      "Foreign Minister Sergey Lavrov met his Turkish counterpart Hakan Fidan. President Erdogan received Lavrov later.";
    expect(read("2025-03-03", text).map(({ level }) => level)).toEqual(["official", "mixed"]);
  });

  it("reads the side that asked for a call", () => {
    const text =
      "At the Turkish side's initiative, Vladimir Putin had a telephone conversation with President Erdogan.";
    expect(read("2025-03-03", text)).toMatchObject([{ type: "call", initiator: "TR" }]);
  });

  it("takes talks at the end of a journey ahead for planned", () => {
    const text = "President Macron will travel to Ankara for talks with President Erdogan.";
    expect(read("2025-03-03", text)).toMatchObject([
      { type: "visit", status: "planned" },
      { type: "meeting", status: "planned" },
    ]);
  });
});
