import { describe, expect, it } from "vitest";
import { contactsOf } from "./releases/release.ts";

const read = (text: string, published = "2024-07-21") =>
  contactsOf({ about: "", published, text, contacts: [] });

describe("who is meant by long titles of English releases", () => {
  it.each([
    [
      "Special Representative Nguyen Van Minh, Special Envoy of General Secretary To Lam, met President Emmanuel Macron in Paris.",
      [],
    ],
    [
      "Meeting with General Secretary of the Communist Party of China and Chinese President Xi Jinping, PM Anwar Ibrahim thanked him.",
      ["meeting held anwar-ibrahim + xi-jinping undated"],
    ],
    [
      "Prime Minister Anwar Ibrahim called on General Secretary of the Communist Party of China Central Committee and President of China Xi Jinping in Beijing.",
      ["meeting held anwar-ibrahim + xi-jinping undated in Beijing/CN"],
    ],
    [
      "King Abdullah II received the Speaker of Kuwait’s National Assembly Ahmed Al-Saadoun.",
      ["meeting held abdullah-ii + ahmed-al-saadoun*"],
    ],
    [
      "US President Joe Biden and newly re-elected European Commission President Ursula von der Leyen held a telephone conversation.",
      ["call held joe-biden + ursula-von-der-leyen undated"],
    ],
    [
      "Sheikh Tamim bin Hamad Al Thani received a phone call from his brother, President Abdel Fattah el-Sisi, President of the sisterly Arab Republic of Egypt.",
      ["call held abdel-fattah-el-sisi + tamim-bin-hamad-al-thani"],
    ],
    [
      "Indian Defence Minister Rajnath Singh landed in Moscow. Singh called on Russian President Vladimir Putin.",
      ["meeting held rajnath-singh* + vladimir-putin"],
    ],
    [
      "The President of the Republic, Emmanuel Macron, spoke with the President of the United States, Joe Biden.",
      ["call held emmanuel-macron + joe-biden undated"],
    ],
    [
      "Prime Minister Shehbaz Sharif held a telephone conversation with the Turkish premier.",
      ["call held recep-tayyip-erdogan + shehbaz-sharif undated"],
    ],
    [
      "Olaf Scholz called Joe Biden. President Biden and Chancellor Scholz's last meeting was in June 2024.",
      [
        "meeting held joe-biden + olaf-scholz 2024-06-01..2024-06-30",
        "call held joe-biden + olaf-scholz undated",
      ],
    ],
    [
      "Anwar Ibrahim hosted a reception for Singaporean Senior Minister Lee Hsien Loong.",
      ["meeting held anwar-ibrahim + lee-hsien-loong*"],
    ],
    [
      "King Abdullah on Wednesday received a phone call from UK Prime Minister Keir Starmer.",
      ["call held abdullah-ii + keir-starmer 2024-07-17"],
    ],
    [
      "Joe Biden and Xi Jinping held four hours of talks in Lima.",
      ["meeting held joe-biden + xi-jinping undated 240–240m"],
    ],
    ["Ferdinand Marcos left for Davos on Friday.", ["visit held ferdinand-marcos 2024-07-19 in Davos/CH"]],
    [
      "Anthony Albanese said he would meet Joe Biden in Sydney in August. The meeting was later scrapped.",
      ["meeting cancelled anthony-albanese + joe-biden"],
    ],
    [
      "The speaker of the Kuwaiti parliament conveyed greetings from Kuwait’s Emir Mishal Al-Ahmad Al-Jaber Al-Sabah to Sheikh Tamim bin Hamad Al Thani.",
      ["message held mishal-al-ahmad-al-jaber-al-sabah + tamim-bin-hamad-al-thani"],
    ],
    [
      "President Biden’s meeting with President Mahmoud Abbas in Amman was cancelled.",
      ["meeting cancelled joe-biden + mahmoud-abbas"],
    ],
  ])("reads %j", (text, contacts) => {
    const found = read(text);
    for (const line of contacts) expect(found.filter((each) => each.startsWith(line))).toHaveLength(1);
    expect(found.join()).not.toMatch(/central-committee|to-lam/);
  });
});

describe("what is still to come, or came to nothing, in English", () => {
  it("takes a call that is scheduled for one to come", () => {
    expect(read("Joe Biden has a long call scheduled with Turkish President Tayyip Erdogan.")).toEqual([
      "call planned joe-biden + recep-tayyip-erdogan undated",
    ]);
  });

  it("takes a meeting looked forward to for one to come", () => {
    expect(
      read("Keir Starmer spoke to Joe Biden. The leaders looked forward to meeting in person in Washington."),
    ).toContain("meeting planned joe-biden + keir-starmer undated in Washington/US");
  });

  it("goes by the journey for what is done on it", () => {
    expect(
      read("On Monday Chancellor Scholz will travel to Cairo for a meeting with President El-Sisi."),
    ).toContain("meeting planned abdel-fattah-el-sisi + olaf-scholz 2024-07-22 in Cairo/EG");
  });

  it("takes the present tense with a day for the day to come", () => {
    expect(read("PARIS - Emmanuel Macron and Olaf Scholz meet in Berlin on Friday.")[0]).toMatch(
      /^meeting planned emmanuel-macron \+ olaf-scholz 2024-07-26/,
    );
  });

  it("asks of a day to come who holds the office now", () => {
    expect(read("Downing Street. The Prime Minister will visit Washington next year.", "2024-06-01")).toEqual(
      ["visit planned rishi-sunak 2025-01-01..2025-12-31 in Washington/US"],
    );
  });

  it("takes a meeting that could not take place for one called off", () => {
    expect(
      read(
        "Narendra Modi and Joe Biden were scheduled to meet in Quebec, but the meeting could not take place.",
      )[0],
    ).toMatch(/^meeting cancelled/);
  });

  it("hears no message in congratulations of a call", () => {
    expect(
      read("During their call, PM Modi congratulated President Biden. PM Modi in a post said it went well."),
    ).toEqual(["call held joe-biden + narendra-modi undated"]);
  });

  it("counts the first call of a term, and none after a pause", () => {
    const of = (since: string) =>
      read(`Joe Biden and Keir Starmer spoke by phone in their first call since ${since}.`)[0];
    expect(of("Starmer took office")).toContain("no. 1");
    expect(of("last winter")).not.toContain("no. 1");
  });
});
