/** Titles as English releases and wires write them, and the words that change what a title means. */
import type { Title } from "../vi/offices.ts";

const leader = (office: string, country?: string): Title => ({
  office,
  level: "leader",
  ...(country && { country }),
});
const official = (office: string, country?: string): Title => ({
  office,
  level: "official",
  ...(country && { country }),
});
const other: Title = { office: "other", level: "other" };

/** Title → phrases. */
export const TITLES: readonly (readonly [Title, string])[] = [
  [
    leader("president"),
    "president, interim president, acting president, transitional president, state president",
  ],
  [leader("prime-minister"), "prime minister, pm, acting prime minister, interim prime minister, taoiseach"],
  // of China in most releases, and never the word of a house for its own
  [{ ...leader("prime-minister"), foreign: true }, "premier, acting premier"],
  [leader("chancellor"), "chancellor, federal chancellor"],
  [
    leader("monarch"),
    "king, queen, emperor, empress, sultan, emir, amir, monarch, grand duke, his majesty king, her majesty queen, his majesty sultan, his majesty the king, his majesty emperor, his highness the amir, his highness the emir",
  ],
  [leader("crown-prince"), "crown prince, his royal highness crown prince"],
  [leader("pope", "VA"), "pope, pontiff, holy father, his holiness pope"],
  [
    leader("general-secretary"),
    "general secretary, party chief, communist party chief, party general secretary, general secretary of the communist party, party leader and president",
  ],
  [leader("supreme-leader", "IR"), "supreme leader, ayatollah"],
  [leader("secretary-general"), "secretary general, secretary - general"],
  [leader("secretary-general", "UN"), "un chief, u.n. chief, united nations chief, unsg"],
  [leader("secretary-general", "NATO"), "nato chief"],
  [
    leader("commission-president", "EU"),
    "european commission president, commission president, ec president, president of the european commission, european commission chief",
  ],
  [leader("council-president", "EU"), "european council president, president of the european council"],
  [leader("leader"), "leader, head of state, strongman"],
  [
    official("parliament-speaker", "EU"),
    "president of the european parliament, european parliament president",
  ],
  [official("governor-general"), "governor general, governor - general"],
  [official("vice-president"), "vice president, vice - president, vp, first vice president"],
  [
    official("deputy-prime-minister"),
    "deputy prime minister, dpm, deputy pm, first deputy prime minister, vice premier, vice prime minister",
  ],
  [
    official("foreign-minister"),
    "foreign minister, fm, eam, cabinet secretary for foreign, cabinet secretary for foreign and diaspora affairs, principal secretary for foreign affairs, foreign secretary, secretary for foreign affairs, secretary of foreign affairs, minister for foreign, minister of foreign affairs, minister for foreign affairs, foreign affairs minister, top diplomat, external affairs minister, minister of external affairs, deputy foreign minister, deputy minister of foreign affairs, vice foreign minister",
  ],
  [official("foreign-minister", "US"), "secretary of state"],
  [official("foreign-minister", "GB"), "foreign secretary"],
  // "Secretary Blinken"
  [official("foreign-minister"), "secretary"],
  [official("foreign-minister", "EU"), "high representative, foreign policy chief"],
  [
    official("defence-minister"),
    "defence minister, defense minister, minister of defence, minister of defense, secretary of defense, defense secretary, defence secretary",
  ],
  [
    official("minister"),
    "minister, cabinet secretary, minister of, senior minister, coordinating minister, state councilor, state councillor, deputy minister, vice minister, deputy defence minister, deputy defense minister, under secretary, assistant secretary, state secretary, interior minister, finance minister, trade minister, treasury secretary, secretary of the treasury, commerce secretary, homeland security secretary, energy minister, economy minister, health minister, justice minister, labor secretary, secretary of labor",
  ],
  [
    official("army-chief"),
    "army chief, chief of army staff, chief of the army staff, chief of defence staff, chief of defense staff, chief of the defence staff, chief of the general staff, chief of general staff, supreme allied commander europe",
  ],
  [
    official("parliament-speaker"),
    "speaker, top legislator, senate president, house speaker, parliament speaker, speaker of parliament, speaker of the house, national assembly chairman, chairman of the national assembly, chairman of the state duma",
  ],
  [official("ambassador"), "ambassador, permanent representative, charge d'affaires"],
  [
    official("envoy"),
    "envoy, special envoy, special representative, special presidential envoy, peace envoy, middle east envoy, emissary, negotiator, chief negotiator",
  ],
  [
    official("adviser"),
    "nsa, national security advisor, national security adviser, security adviser, adviser, advisor, aide, presidential aide, kremlin aide, chief of staff, deputy chief of staff, security council secretary, secretary of the security council, head of the presidential office, head of the office of the president",
  ],
  [
    official("spokesperson"),
    "spokesman, spokeswoman, spokesperson, press secretary, kremlin spokesman, white house press secretary",
  ],
  [
    other,
    "governor, senator, congressman, congresswoman, mayor, ceo, chief executive, chairman, chairwoman, chairperson, chair, director, director general, director - general, managing director, first lady, former president, prince, princess, duke, archbishop, patriarch, cardinal, general, lieutenant general, major general, colonel, admiral, commander, judge, justice, representative, professor, doctor, head, founder, co - founder, attorney general, opposition leader, majority leader, minority leader, senate majority leader, house minority leader, speaker emerita, party leader, rebel leader, hamas leader, hezbollah leader, labor leader, union leader, congressional leader, republican leader, democratic leader, religious leader, administrator, congress leader, chancellor of the exchequer, world bank president, world bank group president, vice chair, vice chairman, president and ceo, president and chairman, regional governor, regional leader, separatist leader, candidate, presidential candidate, nominee, presidential nominee",
  ],
];

/** Before a title or name: no longer in office. */
export const FORMER: ReadonlySet<string> = new Set(["former", "ex", "late", "deposed", "ousted", "jailed"]);

/** Between a title and what follows it. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  "hrh hh hm mr mrs ms sir dame prince princess sheikh sayyid dr smt h.e. hon rt honorable honourable samdech tuan datuk shri lord lady madam his her excellency majesty highness royal".split(
    " ",
  ),
);

/** What a title stands for something else before: "the Putin administration", "the president's office". */
export const POSSESSIONS: ReadonlySet<string> = new Set(
  "administration government office team allies aides supporters spokesman spokeswoman adviser advisor wife husband son daughter lawyer envoy visit regime critic critics ally aide loyalist loyalists rival rivals opponent opponents biographer supporter backers foe relative camp cabinet party presidency".split(
    " ",
  ),
);
