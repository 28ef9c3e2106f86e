/** In the manner of other houses: London, Brussels, New Delhi, Tokyo, Hanoi, Beijing, Pyongyang, and of wires. */
import type { Release } from "./release.ts";

export const other: Release[] = [
  {
    about: "Downing Street: the Prime Minister",
    published: "2023-03-01",
    text: `PM call with President Zelenskyy: 1 March 2023

The Prime Minister spoke to President Zelenskyy this morning. The Prime Minister set out the progress made in training Ukrainian pilots. The leaders agreed to speak again soon.`,
    contacts: ["call held rishi-sunak + volodymyr-zelensky 2023-03-01"],
  },
  {
    about: "Downing Street: a meeting at home",
    published: "2024-07-19",
    text: `PM meeting with President Zelenskyy of Ukraine: 19 July 2024

The Prime Minister welcomed President Zelenskyy to Downing Street this morning. He became the first foreign leader to address the Cabinet in person since 1997.`,
    contacts: ["meeting held keir-starmer + volodymyr-zelensky 2024-07-19 in Downing Street/GB"],
  },
  {
    about: "New Delhi: a telephone conversation",
    published: "2024-08-27",
    text: `PM speaks with President of the Russian Federation

Prime Minister Shri Narendra Modi today had a telephone conversation with the President of the Russian Federation, H.E. Mr. Vladimir Putin. The two leaders reviewed the progress on a number of bilateral issues.`,
    contacts: ["call held narendra-modi + vladimir-putin 2024-08-27"],
  },
  {
    about: "New Delhi: received a call from",
    published: "2025-03-21",
    text: `PM receives a telephone call from the Prime Minister of New Zealand

Prime Minister Shri Narendra Modi received a telephone call today from Prime Minister of New Zealand, Rt. Hon. Christopher Luxon.`,
    contacts: ["call held christopher-luxon + narendra-modi 2025-03-21 by christopher-luxon"],
  },
  {
    about: "New Delhi: a call on the Prime Minister",
    published: "2024-11-05",
    text: `Foreign Minister of Oman calls on Prime Minister

Foreign Minister of Oman, Sayyid Badr Albusaidi, called on Prime Minister Narendra Modi in New Delhi today.`,
    contacts: ["meeting held badr-albusaidi* + narendra-modi 2024-11-05 in New Delhi/IN"],
  },
  {
    about: "Tokyo: a summit telephone talk",
    published: "2025-10-25",
    text: `Japan-U.S. Summit Telephone Talk

On October 25, commencing at 8:20 p.m. for approximately 10 minutes, Ms. TAKAICHI Sanae, Prime Minister of Japan, held a summit telephone talk with the Honorable Donald J. Trump, President of the United States of America.`,
    contacts: ["call held donald-trump + sanae-takaichi 2025-10-25 10–10m"],
  },
  {
    about: "Tokyo: a courtesy call",
    published: "2023-06-07",
    text: `Courtesy Call on Prime Minister Kishida by Foreign Minister of Kuwait

On June 7, Mr. KISHIDA Fumio, Prime Minister of Japan, received a courtesy call from H.E. Sheikh Salem Abdullah Al-Jaber Al-Sabah, Minister of Foreign Affairs of the State of Kuwait.`,
    contacts: ["meeting held fumio-kishida + salem-abdullah-al-jaber-al-sabah* 2023-06-07 in ?/JP"],
  },
  {
    about: "Hanoi: a guest",
    published: "2023-12-12",
    text: `Party chief holds talks with Chinese leader

General Secretary of the Communist Party of Vietnam Nguyen Phu Trong held talks with General Secretary of the Communist Party of China and President of China Xi Jinping in Hanoi on December 12. Xi is on a two-day state visit to Vietnam.`,
    contacts: [
      "meeting held nguyen-phu-trong + xi-jinping 2023-12-12 in Hanoi/VN",
      "visit held xi-jinping 2023-12-12 in Vietnam/VN",
    ],
  },
  {
    about: "Hanoi: an invitation and a visit",
    published: "2024-07-30",
    text: `PM leaves for state visit to India

Prime Minister Pham Minh Chinh left Hanoi on July 30 for a state visit to India at the invitation of Prime Minister Narendra Modi.`,
    contacts: ["visit held pham-minh-chinh + narendra-modi 2024-07-30 in India/IN"],
  },
  {
    about: "Hanoi: an ambassador received",
    published: "2025-06-03",
    text: `President receives outgoing Cuban Ambassador

State President Luong Cuong received Cuban Ambassador Rogelio Polanco Fuentes in Hanoi on June 3 as the diplomat came to say farewell at the end of his term.`,
    contacts: ["meeting held luong-cuong + rogelio-polanco-fuentes* 2025-06-03 in Hanoi/VN"],
  },
  {
    about: "Beijing: exchanged congratulations",
    published: "2023-02-01",
    text: `Chinese, Lao leaders exchange congratulations

BEIJING, Feb. 1 (Xinhua) -- Chinese President Xi Jinping and Lao President Thongloun Sisoulith on Wednesday exchanged congratulatory messages to open the year of friendship between the two countries.`,
    contacts: ["message held xi-jinping + thongloun-sisoulith 2023-02-01"],
  },
  {
    about: "Beijing: a meeting at a summit",
    published: "2022-11-14",
    text: `Xi meets Biden

BALI, Indonesia, Nov. 14 (Xinhua) -- Chinese President Xi Jinping met with U.S. President Joe Biden here on Monday. The talks lasted a little over three hours.`,
    contacts: ["meeting held joe-biden + xi-jinping 2022-11-14 180–m in Bali/ID"],
  },
  {
    about: "Pyongyang: a letter",
    published: "2023-10-13",
    text: `Respected Comrade Kim Jong Un Receives Letter from Russian President

Pyongyang, October 13 (KCNA) -- Kim Jong Un, President of the State Affairs of the DPRK, received a letter from Vladimir Vladimirovich Putin, President of the Russian Federation, on October 12.`,
    contacts: ["message held vladimir-putin + kim-jong-un 2023-10-12"],
  },
  {
    about: "Brussels: a phone call by office only",
    published: "2024-09-10",
    text: `Read-out of the phone call between President von der Leyen and the Prime Minister of Iraq

President von der Leyen had a phone call today with the Prime Minister of Iraq, Mohammed Shia’ Al-Sudani. The President thanked the Prime Minister for the cooperation on migration.`,
    contacts: ["call held mohammed-shia-al-sudani + ursula-von-der-leyen 2024-09-10"],
  },
  {
    about: "NATO: a visitor at headquarters",
    published: "2025-03-04",
    text: `NATO Secretary General welcomes the President of Finland to NATO Headquarters

NATO Secretary General Mark Rutte welcomed President Alexander Stubb of Finland to NATO Headquarters in Brussels on Tuesday (4 March 2025). They discussed burden sharing.`,
    contacts: ["meeting held alexander-stubb + mark-rutte 2025-03-04 in NATO Headquarters/BE"],
  },
  {
    about: "UN: a readout",
    published: "2024-02-17",
    text: `Readout of the Secretary-General’s meeting with H.E. Mr. Bernardo Arévalo, President of the Republic of Guatemala

The Secretary-General met with H.E. Mr. Bernardo Arévalo, President of the Republic of Guatemala. They discussed the situation in Central America.`,
    contacts: ["meeting held antonio-guterres + bernardo-arevalo undated"],
  },
  {
    about: "Ottawa: the Prime Minister speaks",
    published: "2024-01-22",
    text: `Prime Minister Justin Trudeau speaks with President of Ecuador Daniel Noboa

Today, Prime Minister Justin Trudeau spoke with the President of Ecuador, Daniel Noboa, about the security crisis. President Noboa thanked the Prime Minister and the two agreed to remain in contact.`,
    contacts: ["call held daniel-noboa + justin-trudeau 2024-01-22"],
  },
  {
    about: "Canberra: hosted for",
    published: "2024-03-05",
    text: `Visit by Prime Minister Anwar Ibrahim

Prime Minister Anthony Albanese hosted Malaysian Prime Minister Anwar Ibrahim for the Annual Leaders’ Meeting in Melbourne on 4 March 2024.`,
    contacts: ["meeting held anthony-albanese + anwar-ibrahim 2024-03-04 in Melbourne/AU"],
  },
  {
    about: "Wellington: on his way",
    published: "2025-03-10",
    text: `PM to travel to India

Prime Minister Christopher Luxon will travel to India next week with a senior business delegation. In New Delhi he will meet Prime Minister Narendra Modi.`,
    contacts: [
      "visit planned christopher-luxon 2025-03-17..2025-03-23 in India/IN",
      "meeting planned christopher-luxon + narendra-modi 2025-03-17..2025-03-23 in New Delhi/IN",
    ],
  },
  {
    about: "Berlin: an announcement",
    published: "2025-06-02",
    text: `Federal Chancellor Merz to meet US President Trump

Federal Chancellor Friedrich Merz will travel to Washington this Wednesday, 4 June. On Thursday he will be received by US President Donald Trump at the White House for an inaugural visit.`,
    contacts: [
      "visit planned friedrich-merz 2025-06-04 in Washington/US",
      "meeting planned donald-trump + friedrich-merz 2025-06-05 in White House/US",
    ],
  },
  {
    about: "a wire: a call that both told of",
    published: "2025-10-16",
    text: `Trump says he will meet Putin in Budapest

WASHINGTON (Wire) - U.S. President Donald Trump said on Thursday he and Russian President Vladimir Putin had agreed to meet in Budapest after a two-hour phone call. The Kremlin said the call, the eighth between the two leaders this year, was held at Washington's request.`,
    contacts: [
      "meeting planned donald-trump + vladimir-putin undated in Budapest/HU",
      "call held donald-trump + vladimir-putin undated 120–120m by US no. 8 since 2025-01-01",
    ],
  },
  {
    about: "a wire: a meeting called off",
    published: "2025-10-21",
    text: `Budapest summit shelved

A planned summit between Trump and Putin has been put on hold, a White House official said on Tuesday. "There are no plans for President Trump to meet with President Putin in the immediate future," the official said.`,
    contacts: ["meeting cancelled donald-trump + vladimir-putin undated"],
  },
  {
    about: "a wire: his counterpart",
    published: "2023-11-20",
    text: `Argentina's new leader calls Brazil

President-elect Javier Milei spoke by phone with his Paraguayan counterpart Santiago Pena on Monday, his office said. He has not yet spoken with Brazil's Luiz Inacio Lula da Silva.`,
    contacts: [
      "call held javier-milei + santiago-pena 2023-11-20",
      "call denied javier-milei + luiz-inacio-lula-da-silva undated",
    ],
  },
  {
    about: "a wire: a foreign minister and a hypothesis",
    published: "2024-05-02",
    text: `Minister hopes for thaw

Foreign Minister Hakan Fidan said relations would improve if President Erdogan met Assad. He gave no date. The minister was speaking after talks with his Iraqi counterpart in Baghdad.`,
    contacts: [],
  },
];
