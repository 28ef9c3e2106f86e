/** In the manner of the Office of the President of Ukraine. */
import type { Release } from "./release.ts";

export const ukrainian: Release[] = [
  {
    about: "a phone conversation",
    published: "2022-06-16",
    text: `President of Ukraine had a phone conversation with the Prime Minister of Norway

President of Ukraine Volodymyr Zelenskyy held a phone conversation with Prime Minister of the Kingdom of Norway Jonas Gahr Støre. The Head of State spoke about the situation at the front and thanked for the help. The interlocutors agreed to stay in touch.`,
    contacts: ["call held jonas-gahr-store + volodymyr-zelensky undated"],
  },
  {
    about: "an evening address with a list of talks",
    published: "2022-05-25",
    text: `Russia must be stopped - address by the President of Ukraine

Ukrainians! Today I spoke with the Prime Minister of the United Kingdom Boris Johnson. I had a phone conversation with the President of Poland Andrzej Duda. I also addressed the participants of the forum in Davos. Tomorrow will be another day of this war. Glory to Ukraine!`,
    contacts: [
      "call held boris-johnson + volodymyr-zelensky 2022-05-25",
      "call held andrzej-duda + volodymyr-zelensky 2022-05-25",
    ],
  },
  {
    about: "a guest in Kyiv",
    published: "2022-07-28",
    text: `Volodymyr Zelenskyy met with the President of Guatemala in Kyiv

President of Ukraine Volodymyr Zelenskyy held talks with President of the Republic of Guatemala Alejandro Giammattei, who arrived in Ukraine on a visit. This is the first visit of the President of Guatemala to our country in the thirty years of diplomatic relations.`,
    contacts: [
      "meeting held alejandro-giammattei + volodymyr-zelensky undated in Kyiv/UA",
      "visit held alejandro-giammattei undated in Ukraine/UA",
    ],
  },
  {
    about: "a head of office with an adviser",
    published: "2022-03-28",
    text: `Andriy Yermak discussed security guarantees with Jake Sullivan

Head of the Office of the President of Ukraine Andriy Yermak had a phone conversation with US National Security Advisor Jake Sullivan. They talked about the next round of talks in Istanbul.`,
    contacts: [],
  },
  {
    about: "a congratulation on an election",
    published: "2022-04-24",
    text: `Volodymyr Zelenskyy congratulated Emmanuel Macron on his victory

President of Ukraine Volodymyr Zelenskyy congratulated President of France Emmanuel Macron on his re-election during a phone conversation this evening. The Presidents also discussed the work of French experts in Bucha.`,
    contacts: ["call held emmanuel-macron + volodymyr-zelensky 2022-04-24"],
  },
  {
    about: "a talk in a group",
    published: "2022-06-16",
    text: `The leaders of Ukraine, France, Germany, Italy and Romania held talks in Kyiv

President of Ukraine Volodymyr Zelenskyy, President of France Emmanuel Macron, Chancellor of Germany Olaf Scholz, Prime Minister of Italy Mario Draghi and President of Romania Klaus Iohannis held talks in Kyiv on Thursday.`,
    contacts: [
      "meeting held emmanuel-macron + klaus-iohannis + mario-draghi + olaf-scholz + volodymyr-zelensky 2022-06-16 in Kyiv/UA",
    ],
  },
  {
    about: "an online speech",
    published: "2022-05-31",
    text: `President addressed the special meeting of the European Council

President of Ukraine Volodymyr Zelenskyy addressed the participants of the special meeting of the European Council by video link and urged them to adopt the sixth package of sanctions.`,
    contacts: [],
  },
  {
    about: "decrees",
    published: "2021-11-12",
    text: `President signed the law on the protection of investors

Volodymyr Zelenskyy signed the law adopted by the Verkhovna Rada on October 20. The Prime Minister, the Minister of Economy and the heads of committees will present it to business associations next week.`,
    contacts: [],
  },
  {
    about: "ambassadors received",
    published: "2021-10-07",
    text: `President received credentials from the ambassadors of five countries

President of Ukraine Volodymyr Zelenskyy received credentials from the newly appointed Ambassador of Japan to Ukraine Matsuda Kuninori. The Head of State wished the Ambassador every success and asked him to convey greetings to the Prime Minister.`,
    contacts: ["meeting held matsuda-kuninori* + volodymyr-zelensky undated in ?/UA"],
  },
  {
    about: "a minister of another country",
    published: "2022-04-25",
    text: `Volodymyr Zelenskyy met with Antony Blinken and Lloyd Austin in Kyiv

President of Ukraine Volodymyr Zelenskyy held a meeting in Kyiv with US Secretary of State Antony Blinken and Secretary of Defense Lloyd Austin, who came to Ukraine on a visit.`,
    contacts: ["meeting held antony-blinken* + lloyd-austin* + volodymyr-zelensky undated in Kyiv/UA"],
  },
  {
    about: "a visit abroad",
    published: "2021-10-15",
    text: `President will pay a working visit to Poland

Volodymyr Zelenskyy will pay a working visit to the Republic of Poland on October 20-21. It is planned that he will hold talks with President Andrzej Duda in Warsaw.`,
    contacts: [
      "visit planned volodymyr-zelensky 2021-10-20..2021-10-21 in Poland/PL",
      "meeting planned andrzej-duda + volodymyr-zelensky 2021-10-20..2021-10-21 in Warsaw/PL",
    ],
  },
  {
    about: "the first call in a while",
    published: "2021-04-02",
    text: `Volodymyr Zelenskyy held the first phone conversation with Joe Biden

President of Ukraine Volodymyr Zelenskyy had his first phone conversation with US President Joe Biden on April 2, 2021. The conversation lasted about 50 minutes.`,
    contacts: ["call held joe-biden + volodymyr-zelensky 2021-04-02 50–50m no. 1"],
  },
  {
    about: "an invitation",
    published: "2022-01-20",
    text: `Volodymyr Zelenskyy invited the President of Finland to visit Ukraine

During the phone conversation, the President of Ukraine invited President of Finland Sauli Niinistö to visit Ukraine this year.`,
    contacts: [
      "visit proposed sauli-niinisto + volodymyr-zelensky 2022-01-20..2022-12-31 in Ukraine/UA",
      "call held sauli-niinisto + volodymyr-zelensky undated",
    ],
  },
  {
    about: "a day of memory",
    published: "2021-09-29",
    text: `Volodymyr Zelenskyy honoured the memory of the victims of Babyn Yar

The President laid flowers together with First Lady Olena Zelenska. Members of the government and clergy took part in the ceremony.`,
    contacts: [],
  },
  {
    about: "a president calling on another to meet",
    published: "2022-05-23",
    text: `Volodymyr Zelenskyy: I am ready to meet only with Vladimir Putin

President of Ukraine Volodymyr Zelenskyy said that he is ready to meet with President of Russia Vladimir Putin to end the war, and with nobody else.`,
    contacts: ["meeting proposed vladimir-putin + volodymyr-zelensky undated"],
  },
  {
    about: "a commission president on a train",
    published: "2022-06-11",
    text: `President of Ukraine met with the President of the European Commission

Volodymyr Zelenskyy met in Kyiv with President of the European Commission Ursula von der Leyen.`,
    contacts: ["meeting held ursula-von-der-leyen + volodymyr-zelensky undated in Kyiv/UA"],
  },
  {
    about: "three guests at once",
    published: "2022-03-15",
    text: `Prime Ministers of Poland, the Czech Republic and Slovenia in Kyiv

President of Ukraine Volodymyr Zelenskyy met in Kyiv with Prime Minister of Poland Mateusz Morawiecki, Prime Minister of the Czech Republic Petr Fiala and Prime Minister of Slovenia Janez Janša.`,
    contacts: [
      "meeting held janez-jansa + mateusz-morawiecki + petr-fiala + volodymyr-zelensky undated in Kyiv/UA",
    ],
  },
];
