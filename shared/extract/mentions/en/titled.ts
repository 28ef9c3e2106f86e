/** Titles with country and name in any order: "Russian President Vladimir Putin", "King Hamad of Bahrain", "President-elect". */
import type { Gazetteer } from "../../gazetteer.ts";
import { FORMER } from "../../lexicon/en/offices.ts";
import { PhraseTable } from "../../phrase-table.ts";
import type { Token } from "../../tokenise.ts";
import { mentionOf, type Mention } from "../mention.ts";
import { textOf } from "../name-words.ts";
import { isFormer, markPossessed } from "./mark-around.ts";
import { afterHonorific, nameRead } from "./names.ts";
import { countryAt, nationAt, skipPossessive } from "./nations.ts";
import { titles } from "./title-table.ts";

export function titledAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  const nation = nationAt(tokens, i, to, tables);
  let at = pastEpithets(tokens, nation?.to ?? i, nation !== undefined, to);
  let former = false;
  while (FORMER.has(tokens[at]?.key ?? "") && at < to) {
    former = true;
    at += tokens[at + 1]?.key === "-" ? 2 : 1;
  }
  let first = titles.longest(tokens, at, to);
  // "UN chief": the title has its nation in it
  if (!first && at > i && !former) first = titles.longest(tokens, (at = i), to);
  if (!first) return undefined;
  // "Prince Mohammed bin Salman": known by name, whatever else he holds
  if (/^prince(ss)?$/.test(textOf(tokens, at, first.to).toLowerCase())) {
    const known = tables.names.longest(tokens, first.to, to)?.name;
    if (known && !known.short && known.people.length > 0) return undefined;
  }
  const chain = [first.values[0]!];
  let end = first.to;
  // "Prime Minister and Defence Minister", "President-elect"
  let elect = false;
  for (;;) {
    if (tokens[end]?.key === "-" && /^(elect|designate)$/.test(tokens[end + 1]?.key ?? "")) {
      elect = true;
      end += 2;
      continue;
    }
    const joint = /^(and|,|&)$/.test(tokens[end]?.key ?? "") ? end + 1 : end;
    const next = joint < to ? titles.longest(tokens, joint, to) : undefined;
    if (!next || (joint > end && tokens[joint]!.key === "the") || (joint > end && !tokens[joint]!.capital))
      break;
    chain.push(next.values[0]!);
    end = next.to;
  }
  const title = chain.find(({ level }) => level === "leader") ?? chain[0]!;
  const mention: Mention = { ...mentionOf(i, end, "person"), office: title.office, level: title.level };
  if (elect) mention.elect = true;
  if (title.foreign) mention.foreign = true;
  let country = nation?.country ?? title.country;
  // "the President of the Republic, Emmanuel Macron", "the President of the Government of Spain"
  const own =
    tokens[end]?.key === "of" && title.office === "president" ? ownState(tokens, end + 1) : undefined;
  if (own) {
    end = own.to;
    mention.office = own.office;
  }
  if (tokens[end]?.key === "of" || (tokens[end]?.key === "to" && title.office === "ambassador")) {
    const party = partyAt(tokens, end + 1, to, tables);
    const owner = party ?? countryAt(tokens, end + 1, to, tables);
    const master = title.level === "official" && !owner ? masterAt(tokens, end + 1, to, tables) : undefined;
    if (master) {
      // "Special Envoy of General Secretary To Lam": his man, who is not named by it
      mention.to = master.to;
      if (master.countries[0]) mention.countries = [master.countries[0]];
      return mention;
    }
    if (owner) {
      if (title.office !== "ambassador" || tokens[end]!.key === "of") country = owner.country;
      end = pastCommittee(tokens, owner.to, to);
      // "Ambassador of Japan to Ukraine Matsuda Kuninori"
      const post =
        title.office === "ambassador" && tokens[end]?.key === "to" && countryAt(tokens, end + 1, to, tables);
      if (post) end = post.to;
    } else if (title.office === "minister") end = ministryEnd(tokens, end + 1, to);
    else if (title.level === "leader") mention.level = "other";
    // "Speaker of Kuwait’s National Assembly", "Chairman of the National People’s Congress"
    const house = houseEnd(tokens, owner ? skipPossessive(tokens, owner.to) : end + 1, to);
    if (house) {
      Object.assign(mention, { office: "parliament-speaker", level: "official" });
      end = house;
    } else if (!owner && title.office !== "minister") end = bodyEnd(tokens, end + 1, to, tables);
    // "General Secretary of the Communist Party of China and President of China Xi Jinping"
    const ofParty = owner !== undefined && (party !== undefined || PARTY.test(title.office));
    const other = ofParty ? secondTitle(tokens, end, from, to, tables) : undefined;
    if (party && !PARTY.test(title.office)) mention.level = "other";
    if (other && (other.countries[0] ?? country) === country)
      return {
        ...other,
        from: i,
        office: other.office ?? title.office,
        countries: [country ?? other.countries[0]!],
      };
  }
  // a headline ends without a full stop: what begins the next line is no name of its last title
  const name =
    tokens[end]?.gap === "\n" ? undefined : nameRead(tokens, afterHonorific(tokens, end), to, tables);
  // "Pope Leo": known with his title
  const whole = name && name.candidates.length === 0 ? tables.names.longest(tokens, at, to) : undefined;
  if (name && whole && whole.to >= name.to && whole.name.people.length === 1)
    Object.assign(name, { candidates: whole.name.people.map(({ id }) => id), to: whole.to });
  if (name) {
    Object.assign(mention, { candidates: name.candidates, name: name.name, short: name.short });
    // "President of the Sovereignty Council Abdel Fattah al-Burhan": known in full, whatever the body
    if (title.level === "leader" && name.candidates.length > 0 && !name.short) mention.level = title.level;
    end = name.to;
    if (tokens[end]?.key === "of" && !(country && title.country)) {
      const owner = countryAt(tokens, end + 1, to, tables);
      if (owner) [country, end] = [owner.country, owner.to];
    }
    if (textOf(tokens, at, first.to).toLowerCase() === "secretary") country ??= "US";
    if (country === "EU" && mention.office === "president") mention.office = europeanOffice(tokens, i, end);
  } else if (i > from && GENERIC.test(tokens[i - 1]!.key)) {
    // "the first British monarch to visit China"
    return undefined;
  } else if (!country && !tokens[at]!.capital && tokens[at - 1]?.key !== "the") return undefined;
  if (!name && title.office === "leader" && !country) {
    if (!/^head of state$/.test(textOf(tokens, at, end).toLowerCase())) return undefined;
    return { ...mentionOf(i, end, "pronoun"), honorific: "he" };
  }
  if (mention.office === "chancellor" && country && country !== "DE" && country !== "AT")
    mention.level = "official";
  mention.to = skipBrackets(tokens, end, to);
  if (country) mention.countries = [country];
  if (former || isFormer(tokens, i, from)) mention.former = true;
  markPossessed(tokens, mention);
  return mention;
}

const EPITHETS: ReadonlySet<string> = new Set(
  (
    "new newly elected re reelected incoming outgoing incumbent current sitting long longtime time serving veteran right left far wing leftist " +
    "rightist nationalist populist conservative centrist liberal socialist pro western russian european authoritarian hard line hardline hardliner reformist " +
    "interim embattled wartime facto de late powerful young first female then caretaker transitional appointed lame duck islamist moderate - visiting beleaguered"
  ).split(" "),
);
const MOST_EPITHETS = 6;

/** Past "newly elected", "long-serving", "right-wing" between a nation and a title. */
function pastEpithets(tokens: readonly Token[], from: number, isNation: boolean, to: number): number {
  let at = from;
  if (!isNation) return from;
  while (at < Math.min(from + MOST_EPITHETS, to) && EPITHETS.has(tokens[at]!.key)) at++;
  return at > from && titles.longest(tokens, at, to) ? at : from;
}

const HOUSES = new PhraseTable<true>();
for (const house of "national assembly, national people’s congress, national people’s congress standing committee, parliament, senate, state duma, knesset, majlis, shura council, house of representatives, house of commons, federation council, verkhovna rada, seimas, sejm, riksdag, lok sabha".split(
  ", ",
))
  HOUSES.add(house, true);

/** The end of "the 14th National People’s Congress Standing Committee" at `at`, a house whose head is an official. */
function houseEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  for (let i = at; i < Math.min(at + 4, to); i++) {
    const house = HOUSES.longest(tokens, i, to);
    if (house) return house.to;
    if (!/^(the|th|federal|standing|committee|of)$/.test(tokens[i]!.key) && tokens[i]!.kind !== "number")
      return undefined;
  }
  return undefined;
}

/** "of the Republic" and no more; "of the Government" and "of the Council of Ministers" head the government. */
function ownState(tokens: readonly Token[], at: number): { to: number; office: string } | undefined {
  if (tokens[at]?.key !== "the") return undefined;
  const word = tokens[at + 1]?.key;
  if (word === "republic" && tokens[at + 2]?.key !== "of") return { to: at + 2, office: "president" };
  if (word === "government") return { to: at + 2, office: "prime-minister" };
  const council = word === "council" && tokens[at + 2]?.key === "of" && tokens[at + 3]?.key === "ministers";
  return council ? { to: at + 4, office: "prime-minister" } : undefined;
}

/** Tokens in which a title within a title ends: "Special Envoy of Special Envoy of …" goes no deeper. */
const LONGEST_TITLE = 24;

const PARTY = /^general-secretary$/;

/** "of the Communist Party of China (CPC) Central Committee": the committee is part of the title. */
function pastCommittee(tokens: readonly Token[], at: number, to: number): number {
  let end = skipBrackets(tokens, at, to);
  if (tokens[end]?.key === "’" || tokens[end]?.key === "'") end += 2;
  return tokens[end]?.key === "central" && tokens[end + 1]?.key === "committee" ? end + 2 : at;
}

/** "and President of China Xi Jinping", "and State President To Lam": the same man’s. */
function secondTitle(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  const end = skipBrackets(tokens, at, to);
  if (!/^(and|,)$/.test(tokens[end]?.key ?? "")) return undefined;
  const other = titledAt(tokens, end + 1, from, Math.min(to, end + LONGEST_TITLE), tables);
  return other?.level === "leader" && other.name ? other : undefined;
}

/** "General Secretary To Lam", "the President of Russia" behind "Special Envoy of". */
function masterAt(tokens: readonly Token[], at: number, to: number, tables: Gazetteer): Mention | undefined {
  const start = tokens[at]?.key === "the" ? at + 1 : at;
  const master = tokens[start]?.capital
    ? titledAt(tokens, start, start, Math.min(to, at + LONGEST_TITLE), tables)
    : undefined;
  return master?.level === "leader" ? master : undefined;
}

/** "the Lao People’s Revolutionary Party", "the Communist Party of China": whose party it is. */
function partyAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  tables: Gazetteer,
): { country: string; to: number } | undefined {
  const start = tokens[at]?.key === "the" ? at + 1 : at;
  let end = start;
  while (end < Math.min(start + 8, to) && tokens[end]!.key !== "party") {
    if (!tokens[end]!.capital && !/^([’']|s|and|-)$/.test(tokens[end]!.key)) return undefined;
    end++;
  }
  if (tokens[end]?.key !== "party" || end === start) return undefined;
  const of = tokens[end + 1]?.key === "of" ? countryAt(tokens, end + 2, to, tables) : undefined;
  const own = of ?? nationAt(tokens, start, to, tables);
  return own && { country: own.country, to: of?.to ?? end + 1 };
}

const GENERIC = /^(first|only|any|another|every|each|no|an?|sitting|serving)$/;

/** "President of the Commission Ursula von der Leyen", "European Council President Michel". */
function europeanOffice(tokens: readonly Token[], from: number, to: number): string {
  const words = textOf(tokens, from, to);
  return /Council/.test(words) ? "council-president" : "commission-president";
}

/** "of Foreign Affairs of", "of Trade and Industry": the rest of a minister's title. */
function ministryEnd(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  while (
    end < to &&
    end - at < 6 &&
    (tokens[end]!.capital || /^(and|of|the|for|,)$/.test(tokens[end]!.key))
  ) {
    if (/^(of|the)$/.test(tokens[end]!.key)) break;
    end++;
    if (end - at >= 1 && tokens[end]?.capital && tokens[end - 1]?.key !== "and" && end - at >= 2) break;
  }
  return end;
}

/** "of the Board of Directors": a body that is no country. */
function bodyEnd(tokens: readonly Token[], at: number, to: number, tables: Gazetteer): number {
  let end = tokens[at]?.key === "the" ? at + 1 : at;
  while (end < to && (tokens[end]!.capital || /^(of|the|for|and)$/.test(tokens[end]!.key))) {
    const known = tables.names.longest(tokens, end, to);
    if (known && known.to - end > 1) break;
    end++;
  }
  return Math.max(end, at);
}

/** Past "(ROK)": an abbreviation set behind a country. */
function skipBrackets(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.key !== "(" || !tokens[at + 1]?.capital) return at;
  for (let i = at + 2; i < Math.min(at + 7, to); i++) if (tokens[i]!.key === ")") return i + 1;
  return at;
}
