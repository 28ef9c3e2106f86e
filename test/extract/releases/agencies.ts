/** In the manner of state agencies and foreign ministries of Asia and the Gulf. */
import type { Release } from "./release.ts";

export const agencies: Release[] = [
  {
    about: "Xi Jinping Holds Talks with Vietnamese General Secretary Nguyen Phu Trong",
    published: "2023-12-13",
    text: `Xi Jinping Holds Talks with Vietnamese General Secretary Nguyen Phu Trong

On the afternoon of 12 December 2023 local time, General Secretary of the Communist Party of China (CPC) Central Committee and President Xi Jinping held talks with General Secretary of the Communist Party of Vietnam (CPV) Central Committee Nguyen Phu Trong at the headquarters of the CPV Central Committee in Hanoi. Xi Jinping pointed out that this is his third visit to Vietnam as General Secretary and President. Cai Qi, Wang Yi, Wang Xiaohong and others were present at the above events.`,
    contacts: [
      "meeting held nguyen-phu-trong + xi-jinping 2023-12-12 in Hanoi/VN",
      "visit held xi-jinping 2023-12-12 in Vietnam/VN no. 3",
    ],
  },
  {
    about: "Foreign Ministry Spokesperson Mao Ning's Regular Press Conference",
    published: "2025-08-21",
    text: `Foreign Ministry Spokesperson Mao Ning's Regular Press Conference

At the invitation of President Xi Jinping, President of the Republic of Zimbabwe Emmerson Mnangagwa will visit China from September 1 to 6 and attend the events marking the 80th anniversary of victory.
AFP: Can you confirm whether Prime Minister Modi of India will attend the SCO Summit in Tianjin at the end of the month?
Mao Ning: China welcomes Prime Minister Modi to China for the SCO Tianjin Summit.
Reuters: Will President Xi meet with President Trump during the APEC meeting?
Mao Ning: I have nothing to share.`,
    contacts: ["visit planned emmerson-mnangagwa + xi-jinping 2025-09-01..2025-09-06 in China/CN"],
  },
  {
    about: "Chairman's Statement: ASEAN leaders meet Premier Li",
    published: "2023-09-07",
    text: `Chairman's Statement: ASEAN leaders meet Premier Li

JAKARTA, 6 September — The 26th ASEAN-China Summit was chaired by H.E. Joko Widodo, President of the Republic of Indonesia, and attended by all ASEAN Heads of State and Government and H.E. Li Qiang, Premier of the State Council of the People's Republic of China. The leaders reaffirmed the need to conclude the Code of Conduct. The Secretary-General of ASEAN was also in attendance.`,
    contacts: ["meeting held joko-widodo + li-qiang 2023-09-06 in Jakarta/ID"],
  },
  {
    about: "Xi, Putin exchange New Year greetings",
    published: "2023-12-31",
    text: `Xi, Putin exchange New Year greetings

BEIJING, Dec. 31 (Xinhua) -- Chinese President Xi Jinping and Russian President Vladimir Putin on Sunday exchanged New Year greetings. On behalf of the Chinese government and people, Xi extended sincere greetings and best wishes to Putin and the Russian people. Chinese Premier Li Qiang and Russian Prime Minister Mikhail Mishustin also exchanged greetings on the same day.`,
    contacts: [
      "message held xi-jinping + vladimir-putin 2023-12-31",
      "message held li-qiang + mikhail-mishustin 2023-12-31",
    ],
  },
  {
    about: "Xi replies to letter from American business leader",
    published: "2024-03-26",
    text: `Xi replies to letter from American business leader

BEIJING -- Chinese President Xi Jinping recently replied to a letter from John Thornton, executive chairman of a mining company. In the letter Xi said that China-US relations concern the happiness of both peoples. Xi also met representatives of American business, strategic and academic communities at the Great Hall of the People on Wednesday. He told them that his San Francisco meeting with President Joe Biden last November had produced a vision for the future.`,
    contacts: ["meeting held joe-biden + xi-jinping 2023-11-01..2023-11-30 in San Francisco/US"],
  },
  {
    about: "PM Chinh holds phone talks with Dutch counterpart",
    published: "2024-03-15",
    text: `PM Chinh holds phone talks with Dutch counterpart

Hanoi (VNA) – Prime Minister Pham Minh Chinh held phone talks with his Dutch counterpart Mark Rutte on March 14, discussing measures to deepen the comprehensive partnership. The Vietnamese leader recalled Rutte's official visit to Vietnam last November. He suggested both sides hasten the ratification of the EVIPA. Rutte congratulated Vietnam on its growth.`,
    contacts: [
      "call held mark-rutte + pham-minh-chinh 2024-03-14",
      "visit held mark-rutte 2023-11-01..2023-11-30 in Vietnam/VN",
    ],
  },
  {
    about: "State President receives outgoing Indian ambassador",
    published: "2025-04-08",
    text: `State President receives outgoing Indian ambassador

Hanoi (VNA) – State President Luong Cuong received outgoing Indian Ambassador Sandeep Arya in Hanoi on April 8. The President asked the ambassador to convey his regards to Indian President Droupadi Murmu and Prime Minister Narendra Modi. On the same day, Deputy Prime Minister Bui Thanh Son hosted a reception for the Ambassador of Bulgaria.`,
    contacts: ["meeting held luong-cuong + sandeep-arya* 2025-04-08 in Hanoi/VN"],
  },
  {
    about: "HRH Crown Prince Receives US Secretary of State",
    published: "2024-02-05",
    text: `HRH Crown Prince Receives US Secretary of State

Riyadh, February 05, 2024, SPA -- His Royal Highness Prince Mohammed bin Salman bin Abdulaziz Al Saud, Crown Prince and Prime Minister, received today US Secretary of State Antony Blinken in Riyadh. During the meeting, they reviewed bilateral relations and discussed the situation in Gaza. The meeting was attended by Minister of Foreign Affairs Prince Faisal bin Farhan.`,
    contacts: ["meeting held antony-blinken* + mohammed-bin-salman 2024-02-05 in Riyadh/SA"],
  },
  {
    about: "Live updates: Doha strike",
    published: "2025-09-10",
    text: `Live updates: Doha strike

10:20 — Qatar's emir, Sheikh Tamim, told Trump in a phone call on Tuesday night that he held Israel responsible.
09:05 — UAE President Mohamed bin Zayed has arrived in Doha in a show of solidarity.
08:40 — Netanyahu spoke twice with Trump after the attack, Israeli media say.
08:00 — Security Council to convene; Britain's Starmer condemns strike.`,
    contacts: [
      "call held donald-trump + tamim-bin-hamad-al-thani 2025-09-09",
      "visit held mohammed-bin-zayed 2025-09-10 in Doha/QA",
      "call held benjamin-netanyahu + donald-trump undated",
    ],
  },
];
