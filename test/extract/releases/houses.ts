/** In the manner of governments’ own offices and international organisations. */
import type { Release } from "./release.ts";

export const houses: Release[] = [
  {
    about: "Readout of the President's Call with Prime Minister Ishiba of Japan",
    published: "2025-09-05",
    text: `Readout of the President's Call with Prime Minister Ishiba of Japan

THE WHITE HOUSE — Office of the Communications Director
President Donald J. Trump spoke by telephone this afternoon with Prime Minister Shigeru Ishiba of Japan. The President congratulated the Prime Minister on the conclusion of the trade framework and the two leaders discussed shipbuilding, critical minerals and the security situation in the Taiwan Strait. The leaders last saw each other at the G7 Summit in Kananaskis in June. They agreed that their teams would stay in close touch. Secretary of State Marco Rubio and Ambassador George Glass also joined the call.`,
    contacts: ["call held donald-trump + shigeru-ishiba 2025-09-05"],
  },
  {
    about: "Readout of Vice President Harris's Meeting with Prime Minister Mia Mottley of Barbados",
    published: "2024-02-16",
    text: `Readout of Vice President Harris's Meeting with Prime Minister Mia Mottley of Barbados

MUNICH — Vice President Kamala Harris met today with Prime Minister Mia Mottley of Barbados. The Vice President and the Prime Minister reviewed the partnership they launched in Bridgetown and Nassau. They discussed Haiti and the need for a multinational security mission. The Vice President had spoken earlier with Secretary of State Antony Blinken and with members of Congress attending the conference.`,
    contacts: ["meeting held kamala-harris* + mia-mottley 2024-02-16 in Munich/DE"],
  },
  {
    about: "Readout of President Biden's Calls on Hurricane Response",
    published: "2024-09-29",
    text: `Readout of President Biden's Calls on Hurricane Response

President Biden today spoke with North Carolina Governor Roy Cooper, Georgia Governor Brian Kemp and FEMA Administrator Deanne Criswell about the damage done by the hurricane. He told each of them that the federal government would stay as long as it takes. The President has directed his team to keep him updated. The Vice President also received a briefing at FEMA headquarters and spoke with Mayor Esther Manheimer of Asheville.`,
    contacts: [],
  },
  {
    about: "Press Briefing by Press Secretary Karoline Leavitt",
    published: "2025-03-17",
    text: `Press Briefing by Press Secretary Karoline Leavitt

James S. Brady Press Briefing Room
MS. LEAVITT: Good afternoon, everybody. As the President told you on the plane, he will be speaking with President Putin of Russia tomorrow morning. I won't get ahead of those negotiations, but I can say we are on the ten-yard line of peace.
Q: Does the President plan to call President Zelenskyy afterwards?
MS. LEAVITT: I don't have anything to announce on that. Our teams talk every day.`,
    contacts: ["call planned donald-trump + vladimir-putin 2025-03-18"],
  },
  {
    about: "Greetings to President of China Xi Jinping on National Day",
    published: "2025-10-01",
    text: `Greetings to President of China Xi Jinping on National Day

Vladimir Putin sent his congratulations to President of the People's Republic of China Xi Jinping on the 76th anniversary of the founding of the PRC.
The message reads, in part:
"Russian-Chinese relations of comprehensive partnership and strategic interaction continue to develop dynamically. I recall with warmth our productive talks in Beijing in early September, which gave a fresh impetus to our joint work. I am confident that we will go on with our dialogue."`,
    contacts: [
      "message held vladimir-putin + xi-jinping undated",
      "meeting held vladimir-putin + xi-jinping 2025-09-01..2025-09-10 in Beijing/CN",
    ],
  },
  {
    about: "Condolences to President of Syria Bashar al-Assad and President of Turkiye Recep Tayyip Erdogan",
    published: "2023-02-06",
    text: `Condolences to President of Syria Bashar al-Assad and President of Turkiye Recep Tayyip Erdogan

Vladimir Putin sent condolences to President of the Syrian Arab Republic Bashar al-Assad and President of the Republic of Turkiye Recep Tayyip Erdogan over the devastating earthquake. "Please accept my deepest condolences on the numerous casualties and large-scale destruction," the President of Russia wrote in his message to Bashar al-Assad. He asked to convey words of sincere sympathy to the families of the victims.`,
    contacts: ["message held vladimir-putin + bashar-al-assad + recep-tayyip-erdogan undated"],
  },
  {
    about: "PM meeting with Crown Prince Salman of Bahrain: 27 February 2025",
    published: "2025-02-27",
    text: `PM meeting with Crown Prince Salman of Bahrain: 27 February 2025

The Prime Minister met the Crown Prince and Prime Minister of Bahrain, His Royal Highness Salman bin Hamad Al Khalifa, in Downing Street this morning. He welcomed the strength of the partnership. They agreed to speak again soon. A Downing Street spokesperson said the discussion also covered the situation in Gaza.`,
    contacts: ["meeting held keir-starmer + salman-bin-hamad-al-khalifa 2025-02-27 in Downing Street/GB"],
  },
  {
    about: "Federal Chancellor Merz speaks with President Zelensky by phone",
    published: "2025-06-05",
    text: `Federal Chancellor Merz speaks with President Zelensky by phone

The spokesman for the Federal Government, Stefan Kornelius, issued the following statement:
Federal Chancellor Friedrich Merz spoke by phone today with Ukrainian President Volodymyr Zelensky. The President informed the Federal Chancellor of the state of the negotiations in Istanbul. The Federal Chancellor had visited Kyiv on 10 May together with President Macron, Prime Minister Starmer and Prime Minister Tusk. He is to be received by President Trump in the White House today.`,
    contacts: [
      "call held friedrich-merz + volodymyr-zelensky 2025-06-05",
      "visit held friedrich-merz 2025-05-10 in Kyiv/UA",
      "meeting planned donald-trump + friedrich-merz 2025-06-05 in White House/US",
    ],
  },
  {
    about: "Prime Minister speaks with the President of Russia",
    published: "2024-08-27",
    text: `Prime Minister speaks with the President of Russia

Prime Minister Shri Narendra Modi had a telephone conversation today with H.E. Mr. Vladimir Putin, President of the Russian Federation. Prime Minister recalled his visit to Russia last month for the 22nd India-Russia Bilateral Summit. He shared insights from his recent visit to Ukraine and underlined India's support to early, abiding and peaceful resolution of the conflict. The leaders reviewed progress on a number of bilateral issues and agreed to remain in touch.

New Delhi`,
    contacts: [
      "call held narendra-modi + vladimir-putin 2024-08-27",
      "visit held narendra-modi 2024-07-01..2024-07-31 in Russia/RU",
      "visit held narendra-modi undated in Ukraine/UA",
    ],
  },
  {
    about: "Visit of External Affairs Minister to Germany and Switzerland",
    published: "2024-09-12",
    text: `Visit of External Affairs Minister to Germany and Switzerland

External Affairs Minister Dr. S. Jaishankar is on an official visit to Germany from 10 to 11 September 2024. He called on Federal Chancellor Olaf Scholz on Tuesday and conveyed the personal greetings of Prime Minister Narendra Modi. EAM also held talks with Foreign Minister Annalena Baerbock and met members of the Bundestag. He will travel onward to Geneva.`,
    contacts: ["meeting held olaf-scholz + subrahmanyam-jaishankar* 2024-09-10 in ?/DE"],
  },
  {
    about: "Readout of the call between President Costa and President Pezeshkian",
    published: "2024-12-13",
    text: `Readout of the call between President Costa and President Pezeshkian

President of the European Council António Costa had a phone call with the President of Iran, Masoud Pezeshkian, on 13 December. He raised the transfer of missiles to Russia and called for the release of detained European citizens. They agreed to stay in contact. High Representative Kaja Kallas spoke last week with Foreign Minister Abbas Araghchi.`,
    contacts: ["call held antonio-costa + masoud-pezeshkian 2024-12-13"],
  },
  {
    about: "Volodymyr Zelenskyy had a phone call with the Prime Minister of Luxembourg",
    published: "2024-01-24",
    text: `Volodymyr Zelenskyy had a phone call with the Prime Minister of Luxembourg

President of Ukraine Volodymyr Zelenskyy spoke with Prime Minister of Luxembourg Luc Frieden.
The Head of State congratulated the Prime Minister on taking office and thanked Luxembourg for its support. Special attention was paid to the formation of the IT coalition. Volodymyr Zelenskyy invited Luc Frieden to visit Ukraine at a time convenient for him. The leaders also discussed the Peace Formula and the Global Peace Summit.`,
    contacts: [
      "call held luc-frieden + volodymyr-zelensky undated",
      "visit proposed luc-frieden + volodymyr-zelensky undated in Ukraine/UA",
    ],
  },
  {
    about: "FACT SHEET: One Year of the Partnership for Global Infrastructure",
    published: "2023-06-30",
    text: `FACT SHEET: One Year of the Partnership for Global Infrastructure

Since President Biden and G7 Leaders launched the partnership in Germany last June, the United States has mobilized $30 billion. Under Secretary Jose Fernandez and Deputy National Security Advisor Mike Pyle have met with investors in Lagos and Jakarta. The Administration will continue to work with Congress to deliver on the President's pledge. In Angola, the corridor will link mines to the port of Lobito.`,
    contacts: [],
  },
  {
    about: "Readout of President Biden's Meeting with Governors",
    published: "2022-01-28",
    text: `Readout of President Biden's Meeting with Governors

President Biden and Vice President Harris hosted the nation's governors at the White House today. The President spoke about the infrastructure law. Governor Asa Hutchinson of Arkansas thanked him for his leadership, and Governor Phil Murphy of New Jersey said the states were ready. The President took questions on Ukraine and told the governors that he would be moving troops to Eastern Europe in the near term.`,
    contacts: [],
  },
  {
    about: "Secretary Rubio's Call with Israeli Prime Minister Netanyahu",
    published: "2025-06-12",
    text: `Secretary Rubio's Call with Israeli Prime Minister Netanyahu

The following is attributable to Spokesperson Tammy Bruce:
Secretary of State Marco Rubio spoke by phone with Israeli Prime Minister Benjamin Netanyahu on Wednesday. They discussed efforts to free the hostages. The Secretary also spoke with British Foreign Secretary David Lammy.`,
    contacts: ["call held benjamin-netanyahu + marco-rubio* 2025-06-11"],
  },
  {
    about: "Greetings to President of Finland on Independence Day",
    published: "2024-11-30",
    text: `Greetings to President of Finland on Independence Day

Vladimir Putin addressed a meeting of the Valdai youth section and answered questions from students. The President spoke about volunteers, science and the importance of families. He thanked the governor of the Novgorod Region, Andrei Nikitin, and promised to look into the matter of the local hospital. There were no further working meetings on his schedule.`,
    contacts: [],
  },
  {
    about: "PM remarks at press conference with Chancellor Merz",
    published: "2025-07-17",
    text: `PM remarks at press conference with Chancellor Merz

Prime Minister Keir Starmer's opening remarks, London
Chancellor, Friedrich, it is a real pleasure to welcome you to the UK today on your first official visit. We have just signed the Kensington treaty. I am grateful for the work we did together with President Macron on our train to Kyiv in May, and on Monday I will speak again to our partners in the Coalition of the Willing.`,
    contacts: [],
  },
  {
    about: "PM call with President Zelenskyy of Ukraine: 14 November 2023",
    published: "2023-11-14",
    text: `PM call with President Zelenskyy of Ukraine: 14 November 2023

The Prime Minister spoke with President Zelenskyy this morning. He reiterated that the UK's support would not change with the appointment of a new Foreign Secretary, David Cameron. President Zelenskyy updated the Prime Minister on the Black Sea. The leaders looked forward to speaking again soon.`,
    contacts: ["call held rishi-sunak + volodymyr-zelensky 2023-11-14"],
  },
  {
    about: "UK and Mauritius joint statement",
    published: "2024-10-03",
    text: `UK and Mauritius joint statement

Following two years of negotiation, this is an historic moment in our relationship. Today, Prime Minister Keir Starmer of the United Kingdom and Prime Minister Pravind Jugnauth of Mauritius spoke by telephone and confirmed the political agreement. President Biden and Prime Minister Modi have both welcomed it.`,
    contacts: ["call held keir-starmer + pravind-jugnauth 2024-10-03"],
  },
];
