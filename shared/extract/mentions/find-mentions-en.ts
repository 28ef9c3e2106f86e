/**
 * Whom an English sentence speaks of: "Russian President Vladimir Putin", "President of Ukraine Volodymyr Zelenskyy",
 * "King Hamad of Bahrain", "Mark Rutte, Prime Minister of the Netherlands", "his Chinese counterpart", "the two
 * leaders", "Mr. Putin", "he". Who is meant is settled later, with the whole text in view (resolve-mentions.ts).
 */
import { countries } from "../../people/countries.ts";
import type { Gazetteer } from "../gazetteer.ts";
import { FORMER, HONORIFICS, POSSESSIONS, TITLES } from "../lexicon/en/offices.ts";
import type { Title } from "../lexicon/vi/offices.ts";
import { PhraseTable } from "../phrase-table.ts";
import { GROUP_WORDS } from "../rules/en/words.ts";
import type { Token } from "../tokenise.ts";
import { capitalRun, PARTICLES, skipSuffix, textOf } from "./english-names.ts";
import type { Mention } from "./mention.ts";

const titles = new PhraseTable<Title>();
for (const [title, phrases] of TITLES) for (const phrase of phrases.split(", ")) titles.add(phrase, title);

const demonyms = new PhraseTable<string>();
for (const { code, demonyms: words } of countries) for (const word of words) demonyms.add(word, code);

/** Plural titles: of a pair with "two", "both" or two countries. */
const plurals = new PhraseTable<string>();
for (const [office, words] of [
  ["leader", "leaders, heads of state, statesmen, heads of government, parties, sides, men"],
  ["president", "presidents"],
  ["prime-minister", "prime ministers, premiers, pms, chancellors"],
] as const)
  for (const word of words.split(", ")) plurals.add(word, office);

const STATES = new Set(
  "republic confederation kingdom state federation sultanate emirate emirates principality duchy commonwealth socialist".split(
    " ",
  ),
);

const openers = new PhraseTable<true>();
for (const word of "the they two both his her its their my counterpart opposite he she him".split(" "))
  openers.add(word, true);
for (const word of FORMER) openers.add(word, true);

const mayStart = (token: Token): boolean =>
  token.kind === "word" &&
  (token.capital ||
    (token.syllable.heads !== undefined &&
      (titles.startsAt(token) || plurals.startsAt(token) || openers.startsAt(token))));

export function findMentionsEn(
  tokens: readonly Token[],
  from: number,
  to: number,
  tables: Gazetteer,
): Mention[] {
  const mentions: Mention[] = [];
  for (let i = from; i < to;) {
    const found = mayStart(tokens[i]!) ? mentionAt(tokens, i, from, to, tables) : undefined;
    if (!found) i++;
    else {
      mentions.push(found);
      i = found.to;
    }
  }
  joinAppositions(tokens, mentions);
  for (const mention of mentions)
    if (GROUP_WORDS.governors.has(tokens[mention.from - 1]?.key ?? "")) mention.governed = true;
  return mentions;
}

function mentionAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  if (tokens[i]!.key === "the" && i + 1 < to) {
    const after = mentionAt(tokens, i + 1, from, to, tables);
    const honoured = /^honou?rable$/.test(tokens[i + 1]!.key);
    return after &&
      after.from === i + 1 &&
      (after.office !== undefined || after.kind === "pronoun" || honoured)
      ? { ...after, from: i }
      : undefined;
  }
  return (
    pairAt(tokens, i, to, tables) ??
    counterpartAt(tokens, i, to, tables) ??
    titledAt(tokens, i, from, to, tables) ??
    namedAt(tokens, i, from, to, tables) ??
    pronounAt(tokens, i) ??
    speakerAt(tokens, i, tables)
  );
}

const blank = (from: number, to: number, kind: Mention["kind"]): Mention => ({
  from,
  to,
  kind,
  countries: [],
  candidates: [],
  actors: [],
});

interface CountryRead {
  country: string;
  to: number;
}

/** "the Kingdom of Saudi Arabia", "Ukraine", "the Federal Republic of Germany". */
function countryAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  tables: Gazetteer,
): CountryRead | undefined {
  const i = tokens[at]?.key === "the" ? at + 1 : at;
  if (i >= to || !tokens[i]?.capital) return undefined;
  const match = tables.countries.longest(tokens, i, to);
  if (match) {
    const end =
      tokens[match.to]?.key === "of" && tokens[match.to + 1]?.key === "great" ? match.to + 6 : match.to;
    return { country: match.values[0]!, to: Math.min(end, to) };
  }
  // "the French Republic", "the Swiss Confederation"
  const nation = demonyms.longest(tokens, i, to);
  if (nation && nation.to < to && STATES.has(tokens[nation.to]!.key))
    return { country: nation.values[0]!, to: nation.to + 1 };
  for (let k = i; k < Math.min(i + 6, to - 2) && tokens[k]!.key !== "of"; k++)
    if (STATES.has(tokens[k]!.key) && tokens[k + 1]?.key === "of")
      return countryAt(tokens, k + 2, to, tables);
  return undefined;
}

/** "Russian", "US", "North Korea’s", "NATO": what stands before a title. */
function nationAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  tables: Gazetteer,
): CountryRead | undefined {
  if (!tokens[i]?.capital) return undefined;
  const adjective = demonyms.longest(tokens, i, to);
  const name = tables.countries.longest(tokens, i, to);
  const match = adjective && (!name || adjective.to >= name.to) ? adjective : name;
  return match && { country: match.values[0]!, to: skipPossessive(tokens, match.to) };
}

/** Past "’s". */
function skipPossessive(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]?.key;
  if ((mark === "’" || mark === "'") && tokens[at + 1]?.key === "s" && tokens[at + 1]?.gap === "")
    return at + 2;
  return at;
}

/** "US and Chinese", "Russia, Ukraine and Turkey": two nations or more. */
function nationsAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  tables: Gazetteer,
): { codes: string[]; to: number } | undefined {
  const read = (at: number) => nationAt(tokens, at, to, tables) ?? countryAt(tokens, at, to, tables);
  const first = read(i);
  if (!first) return undefined;
  const codes = [first.country];
  let end = first.to;
  while (end < to && [",", "and", "-", "–"].includes(tokens[end]!.key)) {
    const next = read(tokens[end + 1]?.key === "and" ? end + 2 : end + 1);
    if (!next) break;
    codes.push(next.country);
    end = next.to;
  }
  return codes.length > 1 ? { codes: [...new Set(codes)], to: end } : undefined;
}

function pairAt(tokens: readonly Token[], i: number, to: number, tables: Gazetteer): Mention | undefined {
  const key = tokens[i]!.key;
  if (key === "they" && tokens[i + 1]?.key !== "are") return { ...blank(i, i + 1, "pair"), office: "leader" };
  const before = nationsAt(tokens, i, to, tables);
  let at = before?.to ?? i;
  const counted = key === "two" || key === "both";
  if (counted) at = i + 1;
  if (counted && (tokens[at]?.key === "of" || tokens[at]?.key === "the")) at++;
  const word = plurals.longest(tokens, at, to);
  if (!word) return undefined;
  const office = word.values[0]!;
  let codes = before?.codes ?? [];
  let end = word.to;
  if (tokens[end]?.key === "of") {
    const nations = nationsAt(tokens, end + 1, to, tables);
    const own = /^(the )?(two|both) (countries|nations|states|sides)/.exec(
      [end + 1, end + 2, end + 3].map((k) => tokens[k]?.key ?? "").join(" "),
    );
    if (nations) [codes, end] = [nations.codes, nations.to];
    else if (own) end += own[1] ? 4 : 3;
    else return undefined;
  }
  const alone = ["leader", "president", "prime-minister"].includes(office) && tokens[i - 1]?.key === "the";
  const plain = /^(leaders|presidents|premiers)$/.test(tokens[at]!.key) || /^prime/.test(tokens[at]!.key);
  if (!counted && codes.length < 2 && !(alone && plain && at === i)) return undefined;
  return { ...blank(i, end, "pair"), office, level: "leader", countries: codes.length === 2 ? codes : [] };
}

function counterpartAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  const own = /^(his|her|its|their|my)$/.test(tokens[i]!.key);
  const nation = nationAt(tokens, own ? i + 1 : i, to, tables);
  let end = nation?.to ?? (own ? i + 1 : i);
  if (!/^(counterpart|opposite)$/.test(tokens[end]?.key ?? "")) return undefined;
  end += tokens[end]!.key === "opposite" && tokens[end + 1]?.key === "number" ? 2 : 1;
  const late =
    !nation && /^(from|in)$/.test(tokens[end]?.key ?? "")
      ? countryAt(tokens, end + 1, to, tables)
      : undefined;
  if (late) end = late.to;
  const name = nameRead(tokens, tokens[end]?.key === "," ? end + 1 : end, to, tables);
  const country = nation ?? late;
  return {
    ...blank(i, name?.to ?? end, "counterpart"),
    countries: country ? [country.country] : [],
    candidates: name?.candidates ?? [],
    ...(name && { name: name.name, short: name.short }),
  };
}

function titledAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  const nation = nationAt(tokens, i, to, tables);
  let at = nation?.to ?? i;
  let former = false;
  while (FORMER.has(tokens[at]?.key ?? "") && at < to) {
    former = true;
    at += tokens[at + 1]?.key === "-" ? 2 : 1;
  }
  const first = titles.longest(tokens, at, to);
  if (!first) return undefined;
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
  const mention: Mention = { ...blank(i, end, "person"), office: title.office, level: title.level };
  if (elect) mention.elect = true;
  let country = nation?.country ?? title.country;
  if (tokens[end]?.key === "of" || (tokens[end]?.key === "to" && title.office === "ambassador")) {
    const owner = countryAt(tokens, end + 1, to, tables);
    if (owner) {
      if (title.office !== "ambassador" || tokens[end]!.key === "of") country = owner.country;
      end = owner.to;
      // "Ambassador of Japan to Ukraine Matsuda Kuninori"
      const post =
        title.office === "ambassador" && tokens[end]?.key === "to" && countryAt(tokens, end + 1, to, tables);
      if (post) end = post.to;
    } else if (title.office === "minister") end = ministryEnd(tokens, end + 1, to);
    else if (title.level === "leader") mention.level = "other";
    if (!owner && title.office !== "minister") end = bodyEnd(tokens, end + 1, to, tables);
  }
  // a headline ends without a full stop: what begins the next line is no name of its last title
  const name =
    tokens[end]?.gap === "\n" ? undefined : nameRead(tokens, afterHonorific(tokens, end), to, tables);
  if (name) {
    Object.assign(mention, { candidates: name.candidates, name: name.name, short: name.short });
    // "President of the Sovereignty Council Abdel Fattah al-Burhan": known in full, whatever the body
    if (title.level === "leader" && name.candidates.length > 0 && !name.short) mention.level = title.level;
    end = name.to;
    if (tokens[end]?.key === "of" && !(country && title.country)) {
      const owner = countryAt(tokens, end + 1, to, tables);
      if (owner) [country, end] = [owner.country, owner.to];
    }
    if (country === "EU" && mention.office === "president") mention.office = europeanOffice(tokens, i, end);
  } else if (!country && !tokens[at]!.capital && tokens[at - 1]?.key !== "the") return undefined;
  if (!name && title.office === "leader" && !country) {
    if (!/^head of state$/.test(textOf(tokens, at, end).toLowerCase())) return undefined;
    return { ...blank(i, end, "pronoun"), honorific: "he" };
  }
  if (mention.office === "chancellor" && country && country !== "DE" && country !== "AT")
    mention.level = "official";
  mention.to = skipBrackets(tokens, end, to);
  if (country) mention.countries = [country];
  if (former || isFormer(tokens, i, from)) mention.former = true;
  markPossessed(tokens, mention);
  return mention;
}

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

function afterHonorific(tokens: readonly Token[], at: number): number {
  let i = at;
  if (tokens[i]?.key === "the" && /^honou?rable$/.test(tokens[i + 1]?.key ?? "")) i++;
  // "H.E. Mr."
  if (tokens[i]?.text === "H" && tokens[i + 1]?.key === "." && tokens[i + 2]?.text === "E")
    i += tokens[i + 3]?.key === "." ? 4 : 3;
  while (HONORIFICS.has(tokens[i]?.key ?? "") && tokens[i]!.capital) i += tokens[i + 1]?.key === "." ? 2 : 1;
  return i;
}

/** Past "(ROK)": an abbreviation set behind a country. */
function skipBrackets(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.key !== "(" || !tokens[at + 1]?.capital) return at;
  for (let i = at + 2; i < Math.min(at + 7, to); i++) if (tokens[i]!.key === ")") return i + 1;
  return at;
}

function isFormer(tokens: readonly Token[], i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    if (FORMER.has(tokens[k]!.key)) return true;
    if (!tokens[k]!.capital && tokens[k]!.key !== "-") return false;
  }
  return false;
}

/** "President Biden’s administration", "the Trump administration": spoken of, but no side. */
function markPossessed(tokens: readonly Token[], mention: Mention): void {
  const at = skipPossessive(tokens, mention.to);
  for (let k = at; k <= at + (at > mention.to ? 1 : 0); k++)
    if (POSSESSIONS.has(tokens[k]?.key ?? "") && tokens[k]!.key !== "visit") mention.possessed = true;
}

interface NameRead {
  name: string;
  candidates: string[];
  short: boolean;
  needsTitle: boolean;
  to: number;
}

/** A name of ours, or a run of capitalised words that may be one. */
function nameRead(tokens: readonly Token[], i: number, to: number, tables: Gazetteer): NameRead | undefined {
  const token = tokens[i];
  const particle = token?.kind === "word" && PARTICLES.has(token.key) && tokens[i + 1]?.kind === "word";
  if (!token || i >= to || !(token.capital || particle)) return undefined;
  const known = tables.names.longest(tokens, i, to);
  if (!token.capital && !known) return undefined;
  const run = capitalRun(tokens, i, to, (at) => titles.longest(tokens, at, to) !== undefined);
  if (known && (known.to >= run || !known.name.short)) {
    const value = known.name;
    return {
      name: textOf(tokens, i, known.to),
      candidates: value.people.map(({ id }) => id),
      short: value.short,
      needsTitle: value.needsTitle,
      to: skipSuffix(tokens, known.to),
    };
  }
  if (run === i || tables.countries.longest(tokens, i, to)) return undefined;
  return {
    name: textOf(tokens, i, run),
    candidates: [],
    short: false,
    needsTitle: false,
    to: skipSuffix(tokens, run),
  };
}

function namedAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  if (!tokens[i]!.capital) return undefined;
  const start = afterHonorific(tokens, i);
  const nation = start === i ? nationAt(tokens, i, to, tables) : undefined;
  const name = nameRead(tokens, nation?.to ?? start, to, tables);
  if (!name || (name.candidates.length === 0 && !isApposed(tokens, name, to, tables))) return undefined;
  const before = tokens[i - 1];
  const partOfName =
    start === i &&
    !nation &&
    i > from &&
    before?.capital &&
    before.kind === "word" &&
    tokens[i]!.gap === " " &&
    !LEADING.has(before.key);
  if (name.short && start === i && (partOfName || (name.needsTitle && !nation))) return undefined;
  const mention: Mention = {
    ...blank(i, name.to, "person"),
    candidates: name.candidates,
    name: name.name,
    short: name.short,
  };
  if (nation) mention.countries = [nation.country];
  if (isFormer(tokens, i, from)) mention.former = true;
  markPossessed(tokens, mention);
  return mention;
}

/** "H.E. Salem Al-Sabah, Minister of Foreign Affairs of Kuwait": nobody we know, with a title behind. */
function isApposed(tokens: readonly Token[], name: NameRead, to: number, tables: Gazetteer): boolean {
  if (!name.name.includes(" ") || tokens[name.to]?.key !== ",") return false;
  const at = tokens[name.to + 1]?.key === "the" ? name.to + 2 : name.to + 1;
  const nation = nationAt(tokens, at, to, tables);
  return titles.longest(tokens, nation?.to ?? at, to) !== undefined;
}

/** Capitalised at the start of a sentence or in a headline, and part of no name. */
const LEADING = new Set(
  "with and when after before during as on in at while meanwhile today yesterday following from by to readout call meeting talks of between visit when speaking mr says meets calls hosts welcomes invites tells urges for thanks receives but congratulates joining president presidents leaders ministers premiers chancellors mr mrs ms".split(
    " ",
  ),
);

function pronounAt(tokens: readonly Token[], i: number): Mention | undefined {
  const key = tokens[i]!.key;
  return key === "he" || key === "she" || key === "him"
    ? { ...blank(i, i + 1, "pronoun"), honorific: key }
    : undefined;
}

/** "I" in a text whose head says whose words it is: "address by President Volodymyr Zelenskyy". */
function speakerAt(tokens: readonly Token[], i: number, tables: Gazetteer): Mention | undefined {
  if (tokens[i]!.text !== "I") return undefined;
  let author = authors.get(tokens);
  if (author === undefined) authors.set(tokens, (author = authorOf(tokens, tables)));
  return author ? { ...author, from: i, to: i + 1, actors: [] } : undefined;
}

const authors = new WeakMap<readonly Token[], Mention | null>();

function authorOf(tokens: readonly Token[], tables: Gazetteer): Mention | null {
  for (let i = 0; i < Math.min(tokens.length, 60) && !(i > 0 && tokens[i]!.gap === "\n"); i++) {
    if (
      !/^(address|speech|statement|remarks|message|appeal)$/.test(tokens[i]!.key) ||
      !/^(by|of)$/.test(tokens[i + 1]?.key ?? "")
    )
      continue;
    const who = mentionAt(tokens, i + 2, i + 2, Math.min(tokens.length, i + 20), tables);
    if (who?.kind === "person") return who;
  }
  return null;
}

/** "Mark Rutte, Prime Minister of the Netherlands", "his counterpart, Xi Jinping". */
function joinAppositions(tokens: readonly Token[], mentions: Mention[]): void {
  for (let k = 0; k + 1 < mentions.length; k++) {
    const a = mentions[k]!;
    const b = mentions[k + 1]!;
    const mark = tokens[a.to]?.key;
    const gap = b.from - a.to;
    if (a.kind !== "person" || b.kind !== "person" || mark !== "," || gap > 2 || gap < 1) continue;
    if (gap === 2 && tokens[a.to + 1]?.key !== "the") continue;
    const ofNoCountry = b.level === "other" && b.office !== "other";
    if (a.name && !a.office && b.office && !b.name && ofNoCountry && a.candidates.length > 0) {
      // "Kim Jong Un, President of the State Affairs of the DPRK": known better than his title is
      a.to = b.to;
    } else if (a.name && !a.office && b.office && !b.name) {
      Object.assign(a, { office: b.office, level: b.level, to: b.to, ...(b.former && { former: true }) });
      if (b.countries.length > 0) a.countries = b.countries;
    } else if (a.office && !a.name && b.name && !b.office) {
      Object.assign(a, { name: b.name, candidates: b.candidates, short: b.short, to: b.to });
    } else continue;
    mentions.splice(k + 1, 1);
  }
}
