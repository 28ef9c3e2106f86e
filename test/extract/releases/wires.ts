/** In the manner of the wires and newspapers: several contacts, told in passing, denied, called off. */
import type { Release } from "./release.ts";

export const wires: Release[] = [
  {
    about: "Trump says he and Putin agreed to start Ukraine talks in lengthy call",
    published: "2025-02-12",
    text: `Trump says he and Putin agreed to start Ukraine talks in lengthy call

WASHINGTON/MOSCOW, Feb 12 (Reuters) - U.S. President Donald Trump said on Wednesday he had a "lengthy and highly productive" phone call with Russian leader Vladimir Putin, and that the two had agreed to have their teams start negotiations immediately. The Kremlin said the call lasted nearly an hour and a half. Trump then called Ukrainian President Volodymyr Zelenskiy "to inform him of the conversation". "We agreed to work together, very closely, including visiting each other's nations," Trump wrote on Truth Social. Kremlin spokesman Dmitry Peskov said Putin had invited Trump to visit Moscow.`,
    contacts: [
      "call held donald-trump + vladimir-putin 2025-02-12 –90m",
      "call held donald-trump + volodymyr-zelensky 2025-02-12 by donald-trump",
      "visit proposed donald-trump + vladimir-putin undated in Moscow/RU",
    ],
  },
  {
    about: "Germany's Scholz calls off trip to Turkey over airport strike",
    published: "2023-07-05",
    text: `Germany's Scholz calls off trip to Turkey over airport strike

BERLIN, July 5 (Reuters) - German Chancellor Olaf Scholz has cancelled a visit to Ankara that was planned for Thursday, a government spokesperson said, citing a strike by airport workers. He had been due to hold talks with Turkish President Tayyip Erdogan on migration and NATO's enlargement. The spokesperson said a new date was being sought. Foreign Minister Annalena Baerbock is going ahead with her trip to Mongolia.`,
    contacts: [
      "visit cancelled olaf-scholz 2023-07-06 in Ankara/TR",
      "meeting cancelled olaf-scholz + recep-tayyip-erdogan 2023-07-06 in Ankara/TR",
    ],
  },
  {
    about: "Erdogan to press Putin on grain deal in Sochi",
    published: "2023-09-04",
    text: `Erdogan to press Putin on grain deal in Sochi

Turkish President Recep Tayyip Erdogan arrived in Sochi on Monday for talks with Russian counterpart Vladimir Putin aimed at reviving the Black Sea grain deal, the Anadolu news agency reported. The meeting will be the first between the two leaders since October last year. Erdogan's foreign policy adviser Akif Cagatay Kilic told broadcaster A Haber that the two had discussed the issue by phone on August 2. Russia quit the pact in July.`,
    contacts: [
      "visit held recep-tayyip-erdogan 2023-09-04 in Sochi/RU",
      "meeting planned recep-tayyip-erdogan + vladimir-putin 2023-09-04 in Sochi/RU",
      "call held recep-tayyip-erdogan + vladimir-putin 2023-08-02",
    ],
  },
  {
    about: "Kremlin denies Putin-Trump calls",
    published: "2024-10-09",
    text: `Kremlin denies Putin-Trump calls

MOSCOW (AP) — The Kremlin on Wednesday denied that Russian President Vladimir Putin and former U.S. President Donald Trump had spoken by phone after Trump left office, as claimed in a new book by journalist Bob Woodward. "That didn't happen," spokesman Dmitry Peskov said. He confirmed that Trump had sent Putin coronavirus tests when he was president.`,
    contacts: [],
  },
  {
    about: "Zelensky, Trump to talk on Friday, FT says",
    published: "2025-07-03",
    text: `Zelensky, Trump to talk on Friday, FT says

KYIV — Ukrainian President Volodymyr Zelensky and U.S. President Donald Trump are expected to speak by phone on Friday, the Financial Times reported, after Washington halted some arms shipments. The call was requested by Kyiv. Trump spoke with Putin for almost an hour on Thursday and later said he had made "no progress". It was the sixth call between the two this year. "I'm very disappointed with the conversation I had today with President Putin," Trump said.`,
    contacts: [
      "call planned donald-trump + volodymyr-zelensky 2025-07-04 by UA",
      "call held donald-trump + vladimir-putin 2025-07-03 –60m no. 6 since 2025-01-01",
    ],
  },
  {
    about: "Rubio and Lavrov open Riyadh talks",
    published: "2025-02-18",
    text: `Rubio and Lavrov open Riyadh talks

RIYADH — U.S. Secretary of State Marco Rubio and Russian Foreign Minister Sergei Lavrov held four and a half hours of talks in Riyadh on Tuesday, the most extensive negotiations between the two countries in three years. National security adviser Mike Waltz and envoy Steve Witkoff took part. Rubio said teams would be named to work on the war in Ukraine. Lavrov told reporters the conversation had been useful. "We didn't just listen, we heard each other," he said.`,
    contacts: [],
  },
  {
    about: "Thai premier meets coalition partners",
    published: "2025-06-20",
    text: `Thai premier meets coalition partners

BANGKOK – Thai Prime Minister Paetongtarn Shinawatra met leaders of her remaining coalition partners on Friday after the second-largest party quit. She also visited the army commander in the northeast, Lieutenant General Boonsin Padklang, to apologise. The prime minister spoke with her ministers for two hours. The president of the Senate said he would forward a petition to the Constitutional Court.`,
    contacts: [],
  },
  {
    about: "Fifty years on, Nixon's week that changed the world",
    published: "2022-02-21",
    text: `Fifty years on, Nixon's week that changed the world

When Richard Nixon stepped off Air Force One in Beijing in February 1972 and shook the hand of Premier Zhou Enlai, the Cold War shifted on its axis. Nixon met Mao Zedong for an hour that afternoon. The communiqué that followed still governs relations. Today, historians debate whether Kissinger gave too much away.`,
    contacts: [],
  },
  {
    about: "What would a Harris foreign policy look like?",
    published: "2024-07-23",
    text: `What would a Harris foreign policy look like?

If Kamala Harris wins in November, she would inherit two wars. A President Harris might meet Vladimir Putin only if there were something to sign. Donald Trump has said that he would call Putin and Zelensky and settle the war in a day. Should the Democrats hold the White House, advisers say, the first trip would be to Europe. Prime Minister Benjamin Netanyahu could face a cooler welcome. No leader ever gets the world he planned for.`,
    contacts: [],
  },
  {
    about: "Mexico wins tariff pause after Trump-Sheinbaum call",
    published: "2025-02-03",
    text: `Mexico wins tariff pause after Trump-Sheinbaum call

MEXICO CITY — President Claudia Sheinbaum said on Monday that she had reached an agreement with her U.S. counterpart to pause tariffs for a month after the two talked by phone that morning. "It was a very respectful conversation," she told reporters; it ran for some 45 minutes. Canadian Prime Minister Justin Trudeau also spoke to Donald Trump twice on Monday.`,
    contacts: [
      "call held claudia-sheinbaum + donald-trump 2025-02-03 45–45m",
      "call held donald-trump + justin-trudeau 2025-02-03",
    ],
  },
  {
    about: "Kim sends Xi congratulatory message",
    published: "2023-10-01",
    text: `Kim sends Xi congratulatory message

SEOUL — North Korean leader Kim Jong Un sent a congratulatory message to Chinese President Xi Jinping to mark the 74th anniversary of the founding of the People's Republic, state media said on Sunday. Last month Kim returned from a rare trip to Russia, where he held a summit with President Vladimir Putin on September 13.`,
    contacts: [
      "message held kim-jong-un + xi-jinping undated",
      "visit held kim-jong-un 2023-09-01..2023-09-30 in Russia/RU",
      "meeting held kim-jong-un + vladimir-putin 2023-09-13 in Russia/RU",
    ],
  },
  {
    about: "Trump says he wrote to Iran's leader",
    published: "2025-03-07",
    text: `Trump says he wrote to Iran's leader

WASHINGTON (AP) — President Donald Trump said Friday that he sent a letter to Iran's supreme leader, Ayatollah Ali Khamenei, urging a nuclear deal. "I've written them a letter saying, 'I hope you're going to negotiate,'" Trump told Fox Business in an interview that aired in part on Friday. Iran's mission to the United Nations said it had received no such letter. Trump exchanged letters with North Korea's Kim Jong Un during his first term.`,
    contacts: [
      "message held donald-trump + ali-khamenei undated",
      "message held donald-trump + kim-jong-un undated",
    ],
  },
  {
    about: "Remarks by President Biden, President Yoon, and Prime Minister Kishida in Joint Press Conference",
    published: "2023-08-18",
    text: `Remarks by President Biden, President Yoon, and Prime Minister Kishida in Joint Press Conference

Camp David, Maryland
PRESIDENT BIDEN: Good afternoon. Mr. President and Mr. Prime Minister, it's been a great day here at Camp David. This is the first summit I've hosted at Camp David as President. President Yoon and Prime Minister Kishida have shown real courage. We're going to hold these meetings annually.
Q: Mr. President, do you expect to meet with President Xi this fall?
PRESIDENT BIDEN: I hope and expect to follow up on our conversation from Bali this fall.`,
    contacts: ["meeting held fumio-kishida + joe-biden + yoon-suk-yeol undated in Camp David/US"],
  },
  {
    about: "Trudeau resigns: a decade in pictures",
    published: "2025-01-07",
    text: `Trudeau resigns: a decade in pictures

From his first dinner at the White House with Barack Obama in March 2016 to a bruising G7 in Charlevoix in June 2018, Justin Trudeau's decade as prime minister was lived in front of the cameras. In November he flew to Mar-a-Lago for dinner with Donald Trump, then president-elect. On Monday, at Rideau Cottage, he told Canadians he would go. He had called Governor General Mary Simon that morning.`,
    contacts: [
      "meeting held barack-obama + justin-trudeau 2016-03-01..2016-03-31 in White House/US",
      "visit held justin-trudeau 2024-11-01..2024-11-30 in Mar-a-Lago/US",
      "meeting held donald-trump + justin-trudeau 2024-11-01..2024-11-30 in Mar-a-Lago/US",
    ],
  },
  {
    about: "Swiss president's call with Trump went badly",
    published: "2025-08-02",
    text: `Swiss president's call with Trump went badly

ZURICH — A telephone call between Swiss President Karin Keller-Sutter and Donald Trump on Thursday evening, hours before a tariff deadline, ended after about half an hour without result, Swiss newspapers report. Ms Keller-Sutter said that the conversation had not been a success. She now wants to fly to Washington. Economics Minister Guy Parmelin said Bern was ready to improve its offer.`,
    contacts: [
      "call held donald-trump + karin-keller-sutter 2025-07-31 30–30m",
      "visit proposed karin-keller-sutter undated in Washington/US",
    ],
  },
  {
    about: "Vučić and Putin talk for first time in two and a half years",
    published: "2024-10-20",
    text: `Vučić and Putin talk for first time in two and a half years

BELGRADE — Serbian President Aleksandar Vučić said he spoke on the phone with Russian President Vladimir Putin on Sunday, thanking him for a stable gas supply. Vučić had initially been invited to the BRICS summit in Kazan, but will send ministers. Next week he is to host Polish Prime Minister Donald Tusk and Greek Prime Minister Kyriakos Mitsotakis in Belgrade.`,
    contacts: [
      "call held aleksandar-vucic + vladimir-putin 2024-10-20",
      "meeting planned aleksandar-vucic + donald-tusk 2024-10-21..2024-10-27 in Belgrade/RS",
      "meeting planned aleksandar-vucic + kyriakos-mitsotakis 2024-10-21..2024-10-27 in Belgrade/RS",
    ],
  },
  {
    about: "Blinken, Qin calls; Xi–Biden call still not set",
    published: "2023-05-05",
    text: `Blinken, Qin calls; Xi–Biden call still not set

WASHINGTON, May 5 (Reuters) - The White House said on Friday it was still working to arrange a call between President Joe Biden and Chinese leader Xi Jinping. "There is nothing on the calendar," spokesman John Kirby told reporters. The two last spoke in person in Bali in November. Secretary of State Antony Blinken cancelled a trip to Beijing in February over a balloon.`,
    contacts: [
      "call proposed joe-biden + xi-jinping undated",
      "meeting held joe-biden + xi-jinping 2022-11-01..2022-11-30 in Bali/ID",
    ],
  },
  {
    about: "Putin, Kim sign pact in Pyongyang",
    published: "2024-06-19",
    text: `Putin, Kim sign pact in Pyongyang

Russian President Vladimir Putin and North Korean leader Kim Jong Un signed a strategic treaty in Pyongyang on Wednesday after talks that lasted about two hours, Russian news agencies reported. Putin's previous visit to North Korea was in July 2000, when he met Kim Jong Il. Kim, who travelled to Russia's Far East last September, said the deal was purely peaceful. Putin flew on to Hanoi, where he will hold talks with President To Lam on Thursday.`,
    contacts: [
      "meeting held kim-jong-un + vladimir-putin 2024-06-19 120–120m in Pyongyang/KP",
      "visit held vladimir-putin 2000-07-01..2000-07-31 in North Korea/KP",
      "visit held kim-jong-un 2023-09-01..2023-09-30 in Russia/RU",
      "visit held vladimir-putin undated in Hanoi/VN",
      "meeting planned to-lam + vladimir-putin 2024-06-20 in Hanoi/VN",
    ],
  },
  {
    about: 'Trump and Modi discuss "fair" trade',
    published: "2025-01-28",
    text: `Trump and Modi discuss "fair" trade

US President Donald Trump and Indian Prime Minister Narendra Modi have held a "productive" phone call, the White House has said. It is the second time the pair have spoken since Mr Trump won November's election. Mr Trump told reporters on Air Force One that Mr Modi would visit the White House, "probably in February". The two leaders last met in Ahmedabad in February 2020.`,
    contacts: [
      "call held donald-trump + narendra-modi undated no. 2",
      "visit planned narendra-modi 2025-02-01..2025-02-28 in White House/US",
      "meeting held donald-trump + narendra-modi 2020-02-01..2020-02-29 in Ahmedabad/IN",
    ],
  },
  {
    about: "Trump says Putin told him he will have to respond to drone strikes",
    published: "2025-06-04",
    text: `Trump says Putin told him he will have to respond to drone strikes

President Donald Trump said he spoke on the phone with Russian President Vladimir Putin for an hour and 15 minutes on Wednesday. "It was a good conversation, but not a conversation that will lead to immediate peace," Trump posted. It marked the fourth publicly known call between the two this year. Kremlin aide Yuri Ushakov said the call was initiated by the American side. Trump has said he is open to a three-way summit with Putin and Zelenskyy.`,
    contacts: [
      "call held donald-trump + vladimir-putin 2025-06-04 75–75m by US no. 4 since 2025-01-01",
      "meeting proposed donald-trump + vladimir-putin + volodymyr-zelensky undated",
    ],
  },
  {
    about: "Analysis: After Prigozhin",
    published: "2023-08-24",
    text: `Analysis: After Prigozhin

The Kremlin's silence lasted a day. Mr Putin, who was in Kursk for a memorial concert, then spoke of a "talented man" who had made mistakes. In Minsk President Alexander Lukashenko said he had warned Prigozhin twice. He recalled calling Mr Putin on the day of the mutiny to propose a deal. African leaders who met the Wagner chief in St Petersburg in July must now guess who pays.`,
    contacts: [],
  },
];
