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
import type { Mention } from "../mention.ts";
import { scanMentions } from "../scan-mentions.ts";
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
  return scanMentions(tokens, from, to, {
    mentionAt(i) {
      const found = mayStart(tokens[i]!) ? mentionAt(tokens, i, from, to, tables) : undefined;
      return found?.kind === "person" && i > from && OF_LATE.test(tokens[i - 1]!.key)
        ? { ...found, from: i - 1 }
        : found;
    },
    joinAppositions,
    governors: GROUP_WORDS.governors,
  });
}

/** "to new British Prime Minister Rishi Sunak": part of the mention, or no preposition would stand before it. */
const OF_LATE = /^(new|outgoing|incoming|visiting|departing|fellow)$/;

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
