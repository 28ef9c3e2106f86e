/**
 * Whom an English sentence speaks of: "Russian President Vladimir Putin", "President of Ukraine Volodymyr Zelenskyy",
 * "King Hamad of Bahrain", "Mark Rutte, Prime Minister of the Netherlands", "his Chinese counterpart", "the two
 * leaders", "Mr. Putin", "he". Who is meant is settled later, with the whole text in view (resolve-mentions.ts).
 */
import type { Gazetteer } from "../../gazetteer.ts";
import { FORMER } from "../../lexicon/en/offices.ts";
import { PhraseTable } from "../../phrase-table.ts";
import { GROUP_WORDS } from "../../rules/en/words.ts";
import type { Token } from "../../tokenise.ts";
import { mentionOf, type Mention } from "../mention.ts";
import { scanMentions } from "../scan-mentions.ts";
import { markPossessed } from "./mark-around.ts";
import { skipPossessive } from "./nations.ts";
import { isParticle } from "./name-run.ts";
import { namedAt } from "./names.ts";
import { counterpartAt, pairAt } from "./pairs.ts";
import { pronounAt, speakerAt } from "./speakers.ts";
import { plurals, titles } from "./title-table.ts";
import { titledAt } from "./titled.ts";

export function findMentionsEn(
  tokens: readonly Token[],
  from: number,
  to: number,
  tables: Gazetteer,
): Mention[] {
  const found = scanMentions(tokens, from, to, {
    mentionAt(i) {
      const found = mayStart(tokens[i]!)
        ? (mentionAt(tokens, i, from, to, tables) ?? surnameAt(tokens, i, from))
        : undefined;
      if (found?.kind !== "person") return found;
      let start = beforeBrother(tokens, i, from);
      while (start > from && OF_LATE.test(tokens[start - 1]!.key)) start--;
      // "newly re-elected"
      while (start > from && start < i && /^(-|re)$/.test(tokens[start - 1]!.key)) start--;
      if (start > from && start < i && tokens[start - 1]!.key === "newly") start--;
      start = beforeStyle(tokens, start, from);
      // "with @POTUS Donald Trump"
      if (start - 2 >= from && tokens[start - 2]!.key === "@") start -= 2;
      return start < i ? { ...found, from: start } : found;
    },
    joinAppositions: (tokens, mentions) => joinAppositions(tokens, mentions, tables),
    governors: GROUP_WORDS.governors,
  });
  joinMasters(tokens, found, tables);
  for (const mention of found) {
    if (isGuest(tokens, mention)) mention.guest = true;
    introduce(tokens, mention);
  }
  return found;
}

/** "with Trump’s envoy Steve Witkoff", "Putin aide Yuri Ushakov": the man of his, who is of the same country. */
function joinMasters(tokens: readonly Token[], mentions: Mention[], { people }: Gazetteer): void {
  for (let k = 0; k + 1 < mentions.length; k++) {
    const [a, b] = [mentions[k]!, mentions[k + 1]!];
    if (a.kind !== "person" || b.kind !== "person" || b.level !== "official" || !b.office || !b.name)
      continue;
    if (skipPossessive(tokens, a.to) !== b.from || (b.from === a.to && !SERVANTS.has(b.office))) continue;
    const known = a.candidates.length === 1 ? people.personById(a.candidates[0]!)?.country : undefined;
    const country = b.countries[0] ?? a.countries[0] ?? known;
    b.from = a.from;
    b.countries = country ? [country] : [];
    if (a.governor) b.governor = a.governor;
    mentions.splice(k, 1);
    k--;
  }
}
const SERVANTS: ReadonlySet<string> = new Set(["envoy", "adviser", "spokesperson"]);

const WHO_VISITS =
  /^,? ?who (is|was|are|had) ?(currently |also |now |on |in |arrived )*(visiting|visit|the country|an? \S+ visit|an? \S+ \S+ visit)/;

function isGuest(tokens: readonly Token[], { from, to }: Mention): boolean {
  const key = (at: number) => tokens[at]?.key ?? "";
  if (key(from) === "visiting" || key(from - 1) === "visiting") return true;
  if (key(to) !== "," && key(to) !== "who") return false;
  return WHO_VISITS.test([0, 1, 2, 3, 4, 5, 6, 7, 8].map((k) => key(to + k)).join(" "));
}

/** Surnames of officials whom a text has named with office and full name so far, and who are in no table. */
const introduced = new WeakMap<readonly Token[], Set<string>>();
/** More than an article names. */
const MOST_INTRODUCED = 100;

/** "Defence Minister Rajnath Singh": from here on "Singh" is he. */
function introduce(tokens: readonly Token[], { kind, name, office, level, candidates }: Mention): void {
  if (kind !== "person" || !name || !office || level !== "official" || candidates.length > 0) return;
  const surname = /\s(\p{Lu}[\p{L}’'-]+)$/u.exec(name)?.[1];
  if (!surname) return;
  const known = introduced.get(tokens) ?? new Set();
  if (known.size < MOST_INTRODUCED) known.add(surname);
  introduced.set(tokens, known);
}

function surnameAt(tokens: readonly Token[], i: number, from: number): Mention | undefined {
  const token = tokens[i]!;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (!token.capital || !introduced.get(tokens)?.has(token.text)) return undefined;
  if (i > from && before?.kind === "word" && before.capital && token.gap === " ") return undefined;
  if (after?.kind === "word" && after.capital && after.gap === " ") return undefined;
  const mention: Mention = { ...mentionOf(i, i + 1, "person"), name: token.text, short: true };
  markPossessed(tokens, mention);
  return mention;
}

/** Styles as courts set them before a title; a full stop or hyphen of theirs may stand between. */
const STYLES =
  /^(H|E|HE|HH|HM|HRH|HIM|Excellency|Excellencies|Majesty|Majesties|Highness|Highnesses|Royal|Honourable|Honorable|Right|Hon|Rt|Mr|Mrs|Ms|Dr|Eminence|Holiness|Beatitude|His|Her|Their|Sir|Shri|Smt|Sheikh)$/;

/** "with His Excellency President Ruto", "with H.E. Mr. Ruto": part of the mention, or no preposition would stand before it. */
function beforeStyle(tokens: readonly Token[], at: number, from: number): number {
  let start = at;
  let read = at;
  while (read > from && at - read < 10) {
    const token = tokens[read - 1]!;
    if (STYLES.test(token.text)) start = --read;
    else if (/^[.-]$/.test(token.key) && read - 2 >= from && STYLES.test(tokens[read - 2]!.text)) read--;
    else break;
  }
  const the = start < at && start > from && tokens[start - 1]!.key === "the";
  return the ? start - 1 : start;
}

/** "from his brother, President Mahmoud Abbas", as Gulf courts write: the president himself. */
function beforeBrother(tokens: readonly Token[], i: number, from: number): number {
  const at = tokens[i - 1]?.key === "," ? i - 2 : i - 1;
  if (at < from || !/^(brother|brethren|friend|friends|colleague)$/.test(tokens[at]!.key)) return i;
  let start = at;
  while (start > from && /^(good|dear|close|great|old|very)$/.test(tokens[start - 1]!.key)) start--;
  return /^(his|her|the|my|our)$/.test(tokens[start - 1]?.key ?? "") && start - 1 >= from ? start - 1 : at;
}

/** "to new British Prime Minister Rishi Sunak": part of the mention, or no preposition would stand before it. */
const OF_LATE = /^(new|newly|outgoing|incoming|visiting|departing|fellow|elected|appointed|reelected)$/;

const openers = new PhraseTable<true>();
for (const word of "the they them pair two both his her its their my counterpart opposite he she him".split(
  " ",
))
  openers.add(word, true);
for (const word of FORMER) openers.add(word, true);

const mayStart = (token: Token): boolean =>
  token.kind === "word" &&
  (token.capital ||
    isParticle(token) ||
    (token.syllable.heads !== undefined &&
      (titles.startsAt(token) || plurals.startsAt(token) || openers.startsAt(token))));

function mentionAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  return (
    spokenOfAt(tokens, i, from, to, tables) ??
    speakerAt(tokens, i, (at, end) => spokenOfAt(tokens, at, at, end, tables))
  );
}

/** Whoever is mentioned, but for the speaker himself. */
function spokenOfAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  if (tokens[i]!.key === "the" && i + 1 < to) {
    const after = spokenOfAt(tokens, i + 1, from, to, tables);
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
    pronounAt(tokens, i)
  );
}

/** "Mark Rutte, Prime Minister of the Netherlands", "his counterpart, Xi Jinping". */
function joinAppositions(tokens: readonly Token[], mentions: Mention[], { people }: Gazetteer): void {
  for (let k = 0; k + 1 < mentions.length; k++) {
    const a = mentions[k]!;
    const b = mentions[k + 1]!;
    const mark = tokens[a.to]?.key;
    const gap = b.from - a.to;
    if (a.kind !== "person" || b.kind !== "person" || mark !== "," || gap > 2 || gap < 1) continue;
    if (gap === 2 && tokens[a.to + 1]?.key !== "the") continue;
    // "after a call with Emmanuel Macron, the Ukrainian president …": another
    const known = a.candidates.map((id) => people.personById(id)?.country);
    if (
      b.countries[0] &&
      known.length > 0 &&
      !b.former &&
      !known.includes(b.countries[0]) &&
      a.short !== true &&
      a.office !== "other"
    )
      continue;
    const ofNoCountry = b.level === "other" && b.office !== "other";
    if (a.name && !a.office && b.office && !b.name && ofNoCountry && a.candidates.length > 0) {
      // "Kim Jong Un, President of the State Affairs of the DPRK": known better than his title is
      a.to = b.to;
    } else if (a.name && !a.office && b.office && !b.name) {
      Object.assign(a, { office: b.office, level: b.level, to: b.to, ...(b.former && { former: true }) });
      if (b.countries.length > 0) a.countries = b.countries;
    } else if (a.office && !a.name && b.name && !b.office) {
      Object.assign(a, { name: b.name, candidates: b.candidates, short: b.short, to: b.to });
    } else if (a.office === "other" && a.name && b.level === "official" && !b.name) {
      // "Cardinal Pietro Parolin, Secretary of State", "Dr. A, Minister of Health"
      const cardinal = /^cardinal$/.test(tokens[a.from]!.key);
      Object.assign(a, { office: b.office, level: b.level, to: b.to });
      if (cardinal) a.countries = ["VA"];
      else if (b.countries.length > 0) a.countries = b.countries;
    } else if (a.office && a.name && b.office && !b.name && gap === 1 && tokens[b.to]?.key === ",") {
      // "Foreign Minister Le Hoai Trung, Special Envoy of General Secretary To Lam,"
      a.to = b.to;
    } else continue;
    mentions.splice(k + 1, 1);
  }
}
