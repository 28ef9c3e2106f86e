/** In the manner of the White House and the State Department. */
import type { Release } from "./release.ts";

export const american: Release[] = [
  {
    about: "a readout of a call",
    published: "2022-09-14",
    text: `Readout of President Biden’s Call with Prime Minister Mette Frederiksen of Denmark

President Joseph R. Biden, Jr. spoke today with Prime Minister Mette Frederiksen of Denmark to thank her for Denmark’s support for Ukraine. The leaders also talked about energy supplies for the coming winter.`,
    contacts: ["call held joe-biden + mette-frederiksen 2022-09-14"],
  },
  {
    about: "a call of three",
    published: "2022-05-03",
    text: `Readout of President Biden’s Call with Prime Minister Draghi and Chancellor Scholz

President Biden held a secure call this morning with Prime Minister Mario Draghi of Italy and Chancellor Olaf Scholz of Germany. They agreed on the next package of sanctions.`,
    contacts: ["call held joe-biden + mario-draghi + olaf-scholz 2022-05-03"],
  },
  {
    about: "separate calls",
    published: "2023-10-15",
    text: `Readout of President Biden’s Calls with King Abdullah II of Jordan and President el-Sisi of Egypt

President Joseph R. Biden, Jr. spoke separately today with King Abdullah II of Jordan and President Abdel Fattah el-Sisi of Egypt. He thanked both for letting aid through.`,
    contacts: [
      "call held abdullah-ii + joe-biden 2023-10-15",
      "call held abdel-fattah-el-sisi + joe-biden 2023-10-15",
    ],
  },
  {
    about: "a call to a governor",
    published: "2022-08-01",
    text: `Readout of President Biden’s Call with Governor Laura Kelly

President Biden called Kansas Governor Laura Kelly this afternoon to offer whatever help the state may need after the floods.`,
    contacts: [],
  },
  {
    about: "a vice president’s meeting",
    published: "2023-02-18",
    text: `Readout of Vice President Harris’s Meeting with Chancellor Olaf Scholz of Germany

Vice President Kamala Harris met today with Chancellor Olaf Scholz of Germany on the margins of the Munich Security Conference. The Vice President thanked the Chancellor for Germany’s help to Ukraine.`,
    contacts: ["meeting held kamala-harris* + olaf-scholz 2023-02-18 in Munich/DE"],
  },
  {
    about: "a secretary of state received by a king",
    published: "2024-03-20",
    text: `Secretary Blinken’s Meeting with Saudi Crown Prince Mohammed bin Salman

The following is attributable to Spokesperson Matthew Miller:
Secretary of State Antony J. Blinken met with Saudi Crown Prince Mohammed bin Salman today in Jeddah. The Secretary stressed the need for a ceasefire that secures the release of the hostages.`,
    contacts: ["meeting held antony-blinken* + mohammed-bin-salman 2024-03-20 in Jeddah/SA"],
  },
  {
    about: "two ministers only",
    published: "2023-05-10",
    text: `Secretary Blinken’s Call with Japanese Foreign Minister Hayashi

Secretary of State Antony J. Blinken spoke today with Japanese Foreign Minister Hayashi Yoshimasa. They discussed preparations for the summit in Hiroshima.`,
    contacts: [],
  },
  {
    about: "an announcement of a visit",
    published: "2023-04-27",
    text: `Statement from the Press Secretary on the Visit of Prime Minister Pedro Sánchez of Spain

President Joe Biden will welcome Prime Minister Pedro Sánchez of Spain to the White House on May 12, 2023. The leaders will mark the strength of our alliance.`,
    contacts: ["meeting planned joe-biden + pedro-sanchez 2023-05-12 in White House/US"],
  },
  {
    about: "a president’s trip",
    published: "2023-06-20",
    text: `Statement from Press Secretary Karine Jean-Pierre on President Biden’s Travel to the United Kingdom, Lithuania, and Finland

President Joe Biden will travel to the United Kingdom, Lithuania, and Finland from July 9–13. He will first travel to London for meetings with King Charles III and Prime Minister Rishi Sunak. He will then travel to Vilnius, Lithuania, from July 11-12 to attend the NATO Summit.`,
    contacts: [
      "visit planned joe-biden 2023-07-09..2023-07-13 in London/GB",
      "visit planned joe-biden 2023-07-11..2023-07-12 in Vilnius/LT",
      "visit planned joe-biden 2023-07-09..2023-07-13 in Finland/FI",
      "meeting planned charles-iii + joe-biden 2023-07-09..2023-07-13 in London/GB",
      "meeting planned joe-biden + rishi-sunak 2023-07-09..2023-07-13 in London/GB",
    ],
  },
  {
    about: "a state dinner and a joint press conference",
    published: "2024-04-10",
    text: `Remarks by President Biden and Prime Minister Kishida Fumio of Japan in Joint Press Conference

Rose Garden

12:27 P.M. EDT

PRESIDENT BIDEN: Prime Minister Kishida, welcome. Mr. Prime Minister, it’s an honor to have you here. This morning we talked about our alliance.`,
    contacts: ["meeting held fumio-kishida + joe-biden 2024-04-10 in Rose Garden/US"],
  },
  {
    about: "remarks with a list of guests",
    published: "2023-03-08",
    text: `Remarks by President Biden on the Budget

Thank you. Please sit down. Two years ago, people said we could not do it. I told President Xi that it is never a good bet to bet against America. Congress should pass this budget.`,
    contacts: [],
  },
  {
    about: "a bill signed",
    published: "2022-08-09",
    text: `Bill Signed: H.R. 4346

On Tuesday, August 9, 2022, the President signed into law H.R. 4346, the CHIPS and Science Act. Secretary of Commerce Gina Raimondo and Senator Todd Young stood with him.`,
    contacts: [],
  },
  {
    about: "a trilateral",
    published: "2023-08-18",
    text: `FACT SHEET: The Trilateral Leaders’ Summit at Camp David

Today, President Joseph R. Biden, Jr. hosted Prime Minister Kishida Fumio of Japan and President Yoon Suk Yeol of the Republic of Korea at Camp David for a historic summit.`,
    contacts: ["meeting held fumio-kishida + joe-biden + yoon-suk-yeol 2023-08-18 in Camp David/US"],
  },
  {
    about: "a video call of many",
    published: "2022-02-25",
    text: `Readout of President Biden’s Video Call with the Bucharest Nine

President Biden joined a video conference today convened by President Klaus Iohannis of Romania and President Andrzej Duda of Poland. He thanked them for taking in refugees.`,
    contacts: ["video held andrzej-duda + joe-biden + klaus-iohannis 2022-02-25"],
  },
  {
    about: "a delegation to an inauguration",
    published: "2022-08-05",
    text: `President Biden Announces Presidential Delegation to the Republic of Colombia to Attend the Inauguration of His Excellency Gustavo Petro

President Joseph R. Biden, Jr. today announced the designation of a Presidential Delegation to attend the inauguration of His Excellency Gustavo Petro on August 7, 2022. The Honorable Samantha Power will lead it.`,
    contacts: [],
  },
  {
    about: "a call about a call to come",
    published: "2021-12-06",
    text: `Statement by Press Secretary Jen Psaki on President Biden’s Call with President Putin

President Joseph R. Biden, Jr. will hold a secure video call with President Vladimir Putin of Russia on December 7. The leaders will discuss a range of topics, from strategic stability to regional issues.`,
    contacts: ["video planned joe-biden + vladimir-putin 2021-12-07"],
  },
  {
    about: "a national security adviser with a foreign minister and a president",
    published: "2024-08-29",
    text: `Readout of National Security Advisor Jake Sullivan’s Meeting with President Xi Jinping of the People’s Republic of China

National Security Advisor Jake Sullivan met with President Xi Jinping of the People’s Republic of China today in Beijing. The two sides welcomed plans for a leader-level call in the coming weeks.`,
    contacts: ["meeting held jake-sullivan* + xi-jinping 2024-08-29 in Beijing/CN"],
  },
  {
    about: "members of Congress",
    published: "2023-05-16",
    text: `Readout of President Biden’s Meeting with Congressional Leaders

President Biden met with Speaker McCarthy, Leader McConnell, Leader Jeffries and Leader Schumer in the Oval Office this afternoon. He was optimistic that there is a path to a bipartisan budget deal.`,
    contacts: [],
  },
  {
    about: "the second Trump administration’s readout",
    published: "2025-02-12",
    text: `President Trump Speaks with President Putin

President Donald J. Trump had a lengthy and highly productive phone call with President Vladimir Putin of Russia today. The two Presidents agreed to work together, very closely, including visiting each other’s nations.`,
    contacts: ["call held donald-trump + vladimir-putin 2025-02-12"],
  },
  {
    about: "an article on what a bilateral brought",
    published: "2025-02-28",
    text: `Joint Leaders’ Statement

President Donald J. Trump and Prime Minister Narendra Modi of India met in Washington on February 13, 2025, and launched a new initiative. Last night, the President also spoke by phone with Crown Prince Mohammed bin Salman of Saudi Arabia for 45 minutes.`,
    contacts: [
      "meeting held donald-trump + narendra-modi 2025-02-13 in Washington/US",
      "call held donald-trump + mohammed-bin-salman 2025-02-27 45–45m",
    ],
  },
  {
    about: "a proclamation",
    published: "2024-10-11",
    text: `A Proclamation on Columbus Day, 2024

Today, we honor the many contributions of Italian Americans. When I met with Pope Francis in Rome, we spoke of faith and of family.`,
    contacts: [],
  },
  {
    about: "condolences on a death",
    published: "2022-07-08",
    text: `Statement by President Biden on the Killing of Former Japanese Prime Minister Shinzo Abe

I am stunned and deeply saddened by the news that my friend Abe Shinzo, former Prime Minister of Japan, was shot and killed. Even at the moment he was attacked, he was engaged in the work of democracy.`,
    contacts: [],
  },
  {
    about: "a phone call of the day before",
    published: "2023-01-05",
    text: `Joint Statement from the United States and Germany

Today, President Joe Biden and Chancellor Olaf Scholz spoke by telephone, following up on their call of last week. The United States intends to supply Bradley vehicles.`,
    contacts: ["call held joe-biden + olaf-scholz 2023-01-05"],
  },
  {
    about: "a schedule",
    published: "2024-06-12",
    text: `The White House: Week Ahead Guidance for the President

On Thursday, the President will participate in the G7 Summit in Fasano, Italy. He will hold a bilateral meeting with President Volodymyr Zelenskyy of Ukraine, followed by a joint press conference.`,
    contacts: [
      "visit planned joe-biden 2024-06-13 in Fasano/IT",
      "meeting planned joe-biden + volodymyr-zelensky 2024-06-13 in Fasano/IT",
    ],
  },
];
