/** Whom English titles mean: with epithets, styles, parties and houses around them, or with no country at all. */
import { describe, expect, it } from "vitest";
import { readContacts } from "../../shared/extract/read-contacts.ts";

const read = (text: string, publishedAt = "2025-10-17") =>
  readContacts({ text, publishedAt, lang: "en" }).map(({ type, participants }) =>
    [type, ...participants.map(({ id }) => id)].join(" "),
  );

describe("English offices", () => {
  it.each([
    [
      "Viktor Orban met Italy’s right-wing Prime Minister Giorgia Meloni in Rome.",
      ["meeting viktor-orban giorgia-meloni"],
    ],
    [
      "Putin spoke by phone with Belarus’s long-time leader Alexander Lukashenko.",
      ["call vladimir-putin alexander-lukashenko"],
    ],
    [
      "President Erdogan held talks with His Excellency President Bola Tinubu.",
      ["meeting recep-tayyip-erdogan bola-tinubu"],
    ],
    [
      "HH the Amir Sheikh Tamim received HE President Bola Tinubu.",
      ["meeting tamim-bin-hamad-al-thani bola-tinubu"],
    ],
    [
      "General Secretary To Lam had talks with General Secretary of the Lao People’s Revolutionary Party (LPRP) and President of Laos Thongloun Sisoulith.",
      ["meeting to-lam thongloun-sisoulith"],
    ],
    [
      "President Macron met with His Eminence Cardinal Pietro Parolin, Secretary of State.",
      ["meeting emmanuel-macron pietro-parolin"],
    ],
    [
      "President Trump spoke on the phone with Kremlin Deputy Chief of Staff Dmitry Kozak.",
      ["call donald-trump dmitry-kozak"],
    ],
    [
      "Prime Minister Modi received telephone calls from H.E. Mr. Lee Jae-myung, President of the Republic of Korea; H.E. Mr. Emmanuel Macron, President of France; and H.E. Mr. Javier Milei, President of Argentina.",
      [
        "call narendra-modi lee-jae-myung",
        "call narendra-modi emmanuel-macron",
        "call narendra-modi javier-milei",
      ],
    ],
    ["Putin held talks with Trump’s envoy Steve Witkoff.", ["meeting vladimir-putin steve-witkoff"]],
    ["Pope Leo received Viktor Orban.", ["meeting pope-leo-xiv viktor-orban"]],
    [
      "Presidents Vladimir Putin of Russia and Xi Jinping of China met in Kazan.",
      ["meeting vladimir-putin xi-jinping"],
    ],
    [
      "After a phone call with Emmanuel Macron, the Ukrainian president thanked France.",
      ["call volodymyr-zelensky emmanuel-macron"],
    ],
    ["A meeting of European leaders with Volodymyr Zelensky took place. Macron spoke.", []],
    ["Italy’s far too tired Prime Minister slept. Putin met reporters.", []],
    ["Putin met the president of the Liberal Party.", []],
  ])("in %j", (text, contacts) => {
    expect(read(text)).toEqual(contacts);
  });

  it("means by the Prime Minister whom the text is about", () => {
    expect(
      read(
        "Prime Minister Kristen Michal held talks with Prime Minister Shigeru Ishiba. Tomorrow the Prime Minister will have a telephone call with Emmanuel Macron.",
      ),
    ).toContain("call kristen-michal emmanuel-macron");
  });

  it("knows whose minister a visitor is where one other country is spoken of", () => {
    const text = (who: string) =>
      `King Abdullah II received a letter from Kenya’s President William Ruto. The King got it in a meeting with Cabinet Secretary Alfred Mutua${who}.`;
    expect(read(text(", who is visiting the country"))).toContain("meeting abdullah-ii alfred-mutua");
    expect(read(text(""))).not.toContain("meeting abdullah-ii alfred-mutua");
  });
});

describe("English releases", () => {
  it("are of the day that their headline names, whenever a page carries them", () => {
    const text =
      "PM call with President Macron: 11 March 2025\nThe Prime Minister Keir Starmer spoke to President Macron this evening.";
    const records = readContacts({ text, publishedAt: "2025-03-17", lang: "en" });
    expect(records.map(({ date }) => date)).toEqual([{ from: "2025-03-11", to: "2025-03-11" }]);
  });
});

describe("English joint visits", () => {
  it("are one of all who go together", () => {
    expect(
      read("President Macron, Chancellor Merz and Prime Minister Starmer arrived in Kyiv on Friday."),
    ).toEqual(["visit emmanuel-macron friedrich-merz keir-starmer"]);
  });
});
