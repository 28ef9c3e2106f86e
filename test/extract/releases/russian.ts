/** In the manner of the Kremlin. */
import type { Release } from "./release.ts";

export const russian: Release[] = [
  {
    about: "a telephone conversation at somebody’s wish",
    published: "2022-03-24",
    text: `Telephone conversation with Prime Minister of Luxembourg Xavier Bettel

At the initiative of the Luxembourg side, Vladimir Putin had a telephone conversation with Prime Minister of the Grand Duchy of Luxembourg Xavier Bettel. The leaders exchanged views on the talks between Russian and Ukrainian representatives.`,
    contacts: ["call held vladimir-putin + xavier-bettel undated by LU"],
  },
  {
    about: "a conversation by the Russian side’s wish",
    published: "2022-06-14",
    text: `Telephone conversation with President of Iran Ebrahim Raisi

A telephone conversation took place between Vladimir Putin and President of the Islamic Republic of Iran Ebrahim Raisi. The presidents agreed to continue contacts at various levels. The conversation was initiated by the Russian side.`,
    contacts: ["call held ebrahim-raisi + vladimir-putin undated by RU"],
  },
  {
    about: "talks at the Kremlin",
    published: "2022-02-07",
    text: `Russian-French talks

Talks between Vladimir Putin and President of the French Republic Emmanuel Macron took place at the Kremlin. The meeting lasted for more than five hours.
President of Russia Vladimir Putin: Mr President, good evening. I am glad to see you.`,
    contacts: ["meeting held emmanuel-macron + vladimir-putin undated 300–m in Kremlin/RU"],
  },
  {
    about: "a meeting with a governor",
    published: "2022-04-19",
    text: `Working meeting with Tambov Region Acting Governor Maxim Yegorov

The President discussed the region’s social and economic situation with Acting Governor of Tambov Region Maxim Yegorov.
Maxim Yegorov: Mr President, the harvest was good.`,
    contacts: [],
  },
  {
    about: "greetings",
    published: "2022-05-12",
    text: `Greetings to President-elect of South Korea Yoon Suk-yeol

Vladimir Putin congratulated Yoon Suk-yeol on taking office as President of the Republic of Korea. The message reads, in part: “I hope for constructive joint work.”`,
    contacts: ["message held vladimir-putin + yoon-suk-yeol undated"],
  },
  {
    about: "condolences to a king",
    published: "2022-09-08",
    text: `Condolences on the passing of Queen Elizabeth II

Vladimir Putin sent a message of condolences to His Majesty King Charles III of the United Kingdom on the passing of Her Majesty Queen Elizabeth II.`,
    contacts: ["message held vladimir-putin + charles-iii undated"],
  },
  {
    about: "a greeting to a festival",
    published: "2022-06-01",
    text: `Greetings on the opening of the Chekhov Theatre Festival

Vladimir Putin sent greetings to the participants and guests of the festival. The President noted that theatre unites people.`,
    contacts: [],
  },
  {
    about: "permanent members of the Security Council",
    published: "2022-06-24",
    text: `Meeting with permanent members of the Security Council

The President held a meeting with permanent members of the Security Council via videoconference. Taking part were Prime Minister Mikhail Mishustin, Federation Council Speaker Valentina Matviyenko, and Foreign Minister Sergei Lavrov.`,
    contacts: [],
  },
  {
    about: "a foreign minister received",
    published: "2021-10-13",
    text: `Meeting with Foreign Minister of Qatar Mohammed bin Abdulrahman Al Thani

Vladimir Putin received Deputy Prime Minister and Minister of Foreign Affairs of the State of Qatar Mohammed bin Abdulrahman Al Thani at the Kremlin.`,
    contacts: ["meeting held mohammed-bin-abdulrahman-al-thani* + vladimir-putin undated in Kremlin/RU"],
  },
  {
    about: "a meeting in a third country",
    published: "2022-07-19",
    text: `Meeting with President of Türkiye Recep Tayyip Erdogan

Vladimir Putin met with President of the Republic of Türkiye Recep Tayyip Erdogan in Tehran. The Presidents of Russia and Türkiye discussed bilateral cooperation.`,
    contacts: ["meeting held recep-tayyip-erdogan + vladimir-putin undated in Tehran/IR"],
  },
  {
    about: "a trip announced",
    published: "2022-07-12",
    text: `Visit to Iran

On July 19, Vladimir Putin will pay a working visit to Iran to take part in a summit of the heads of state of the guarantors of the Astana process. On the sidelines, he is scheduled to have separate meetings with President of Iran Ebrahim Raisi and President of Türkiye Recep Tayyip Erdogan.`,
    contacts: [
      "visit planned vladimir-putin 2022-07-19 in Iran/IR",
      "meeting planned ebrahim-raisi + vladimir-putin 2022-07-19 in Iran/IR",
      "meeting planned recep-tayyip-erdogan + vladimir-putin 2022-07-19 in Iran/IR",
    ],
  },
  {
    about: "a summit with its members named",
    published: "2022-05-16",
    text: `CSTO summit

A meeting of the heads of state of the Collective Security Treaty Organisation took place at the Kremlin. Attending the summit at the Kremlin were President of Russia Vladimir Putin, Prime Minister of Armenia Nikol Pashinyan, President of Belarus Alexander Lukashenko and President of Kazakhstan Kassym-Jomart Tokayev.`,
    contacts: [
      "meeting held alexander-lukashenko + kassym-jomart-tokayev + nikol-pashinyan + vladimir-putin undated in Kremlin/RU",
    ],
  },
  {
    about: "an aide’s briefing",
    published: "2021-06-15",
    text: `Briefing by Presidential Aide Yury Ushakov

Yury Ushakov told journalists that the meeting between President Putin and President Biden will take place tomorrow in Geneva and will begin at 1 pm local time.`,
    contacts: ["meeting planned joe-biden + vladimir-putin 2021-06-16 in Geneva/CH"],
  },
  {
    about: "a press statement after talks",
    published: "2022-06-28",
    text: `Press statements by Vladimir Putin and President of Tajikistan Emomali Rahmon

Following the Russian-Tajikistani talks in Dushanbe, Vladimir Putin and Emomali Rahmon made press statements.`,
    contacts: ["meeting held emomali-rahmon + vladimir-putin undated in Dushanbe/TJ"],
  },
  {
    about: "an answer to a question",
    published: "2022-04-06",
    text: `Answers to media questions

Question: Are you going to talk with President Zelensky?
Dmitry Peskov: We have not ruled out such a meeting, but no talks between President Putin and Mr Zelensky are planned at the moment.`,
    contacts: ["meeting denied vladimir-putin + volodymyr-zelensky undated"],
  },
  {
    about: "a letter handed over",
    published: "2021-11-30",
    text: `Ceremony for presenting letters of credence

In the Alexander Hall, 20 newly appointed ambassadors presented their letters of credence to Vladimir Putin. Among them was Ambassador of Spain Marcos Gómez Martínez.`,
    contacts: [],
  },
  {
    about: "national day greetings to two",
    published: "2022-10-01",
    text: `Greetings on China’s national day

Vladimir Putin sent a message of greetings to President of the People’s Republic of China Xi Jinping on the 73rd anniversary of the founding of the People’s Republic of China.`,
    contacts: ["message held vladimir-putin + xi-jinping undated"],
  },
  {
    about: "a reception of a national security secretary",
    published: "2022-12-06",
    text: `Vladimir Putin had a short conversation with Prime Minister of India Narendra Modi

On the sidelines of the Shanghai Cooperation Organisation summit in Samarkand on September 16, Vladimir Putin met with Prime Minister of India Narendra Modi. It was their first meeting this year.`,
    contacts: ["meeting held narendra-modi + vladimir-putin 2022-09-16 in Samarkand/UZ"],
  },
];
