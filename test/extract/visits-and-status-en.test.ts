/** Whether a visit or meeting took place, is to come, is wished for, was called off or denied, over whole texts. */
import { expect, it } from "vitest";
import { readContacts } from "../../shared/extract/read-contacts.ts";

const read = (text: string) =>
  readContacts({ text, publishedAt: "2025-10-17", lang: "en" }).map(
    ({ type, status, participants }) => `${status} ${type} ${participants.map(({ id }) => id).join()}`,
  );

it.each([
  ["Preparations are under way for President Putin's visit to North Korea.", "planned visit vladimir-putin"],
  ["Dates for Mr. Modi's trip to Moscow have not been finalised.", "planned visit narendra-modi"],
  ["A trip by President Trump to Beijing is on the agenda, aides say.", "planned visit donald-trump"],
  [
    "At the invitation of Prime Minister Viktor Orbán, President Xi Jinping paid a state visit to Hungary.",
    "held visit xi-jinping,viktor-orban",
  ],
  [
    "President Putin accepted Prime Minister Modi's invitation to visit India.",
    "planned visit vladimir-putin,narendra-modi",
  ],
  [
    "President Putin accepted an invitation from Prime Minister Narendra Modi to visit India.",
    "planned visit vladimir-putin,narendra-modi",
  ],
  ["King Charles's state visit to France has been postponed.", "cancelled visit charles-iii"],
  [
    "Erdogan's visit to Washington, planned for May 9, was postponed.",
    "cancelled visit recep-tayyip-erdogan",
  ],
  [
    "Trump and Modi were due to meet in Delhi, but the meeting could not take place.",
    "cancelled meeting donald-trump,narendra-modi",
  ],
  ["Modi was due to visit Australia next week but has scrapped the trip.", "cancelled visit narendra-modi"],
  [
    "Zelensky has postponed all his foreign visits.\nHe had been expected to visit Spain this week.",
    "cancelled visit volodymyr-zelensky",
  ],
  ["President Macron had been expected to visit Spain this week.", "planned visit emmanuel-macron"],
  [
    "A meeting between Trump and Putin is not on the agenda, Peskov said.",
    "denied meeting donald-trump,vladimir-putin",
  ],
  ["Xi Jinping will skip the BRICS summit in Rio de Janeiro.", "denied visit xi-jinping"],
  [
    "President Trump has a very important call scheduled with President Erdogan.",
    "planned call donald-trump,recep-tayyip-erdogan",
  ],
  [
    "A meeting between Putin and Zelensky without preparation will not be successful.",
    "proposed meeting vladimir-putin,volodymyr-zelensky",
  ],
  [
    "Starmer and Trump looked forward to meeting in person in Canada.",
    "planned meeting keir-starmer,donald-trump",
  ],
  [
    "The President of Turkey has a 'long call' scheduled with President Trump.",
    "planned call recep-tayyip-erdogan,donald-trump",
  ],
  ["Putin's visit to Turkey is a foreign policy priority, the aide said.", "planned visit vladimir-putin"],
  [
    "HRH Prince Mohammed bin Salman, Crown Prince and Prime Minister, met President Macron in Jeddah.",
    "held meeting mohammed-bin-salman,emmanuel-macron",
  ],
  [
    "Kazakhstan's Qasym-Zhomart Toqaev met President Mirziyoyev in Tashkent.",
    "held meeting kassym-jomart-tokayev,shavkat-mirziyoyev",
  ],
  [
    "Defence Minister Rajnath Singh called on President Putin in Moscow.",
    "held meeting vladimir-putin,rajnath-singh",
  ],
  [
    "President Christodoulides said he would be briefing Costa over his recent meeting with UNSG Antonio Guterres.",
    "held meeting nikos-christodoulides,antonio-guterres",
  ],
])("%j", (text, contact) => {
  expect(read(text)).toEqual([contact]);
});

it("takes the second of two that one verb plans for planned", () => {
  const text =
    "Prime Minister Pham Minh Chinh will hold talks with Premier Li Qiang, and have meetings with President Xi Jinping.";
  expect(read(text)).toEqual([
    "planned meeting pham-minh-chinh,li-qiang",
    "planned meeting pham-minh-chinh,xi-jinping",
  ]);
});

it("takes what was done after a plan for done", () => {
  const text =
    "President Macron, who will visit Japan in May, met President Xi Jinping in Beijing on Monday.";
  expect(read(text)).toEqual(["planned visit emmanuel-macron", "held meeting emmanuel-macron,xi-jinping"]);
});
