/** English names, with or without "Mr.": those of the table, and runs of capitalised words that may be one. */
import type { Gazetteer } from "../../gazetteer.ts";
import { HONORIFICS } from "../../lexicon/en/offices.ts";
import type { Token } from "../../tokenise.ts";
import { mentionOf, type Mention } from "../mention.ts";
import { textOf } from "../name-words.ts";
import { isFormer, markPossessed } from "./mark-around.ts";
import { capitalRun, isNoName, isParticle, skipSuffix } from "./name-run.ts";
import { countryAt, nationAt } from "./nations.ts";
import { titles } from "./title-table.ts";

interface NameRead {
  name: string;
  candidates: string[];
  short: boolean;
  needsTitle: boolean;
  to: number;
}

/** A name of ours, or a run of capitalised words that may be one. */
export function nameRead(
  tokens: readonly Token[],
  i: number,
  to: number,
  tables: Gazetteer,
): NameRead | undefined {
  const token = tokens[i];
  const particle = token?.kind === "word" && isParticle(token) && tokens[i + 1]?.kind === "word";
  if (!token || i >= to || !(token.capital || particle)) return undefined;
  const known = tables.names.longest(tokens, i, to);
  if (!token.capital && !known) return undefined;
  // "on Friday" is no prime minister of that name
  if (known?.to === i + 1 && isNoName(token)) return undefined;
  const run = capitalRun(tokens, i, to, (at) => titles.longest(tokens, at, to) !== undefined);
  // "Trump-Putin summit": two names, and none with a hyphen
  const dashed =
    known !== undefined &&
    /^[-–—/]$/.test(tokens[known.to]?.key ?? "") &&
    tables.names.longest(tokens, known.to + 1, to) !== undefined;
  if (known && (dashed || known.to >= run || !known.name.short)) {
    const value = known.name;
    return {
      name: textOf(tokens, i, known.to),
      candidates: value.people.map(({ id }) => id),
      short: value.short,
      needsTitle: value.needsTitle,
      to: skipSuffix(tokens, isLonger(tokens, known.to, run) ? run : known.to),
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

/** "Mohammed bin Salman bin Abdulaziz Al Saud": the rest of a name that is known without it. */
const isLonger = (tokens: readonly Token[], known: number, run: number): boolean =>
  run > known && isParticle(tokens[known]!);

export function namedAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  if (!tokens[i]!.capital && !(isParticle(tokens[i]!) && tables.names.startsAt(tokens[i]))) return undefined;
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
  if (name.short && start === i && partOfName) return undefined;
  // "Presidents Vladimir Putin of Russia and …", "Scholz of Germany"
  const owner = tokens[name.to]?.key === "of" ? countryAt(tokens, name.to + 1, to, tables) : undefined;
  const own =
    owner && name.candidates.some((id) => tables.people.personById(id)?.country === owner.country)
      ? owner
      : undefined;
  const mention: Mention = {
    ...mentionOf(i, own?.to ?? name.to, "person"),
    candidates: name.candidates,
    name: name.name,
    short: name.short,
  };
  if (name.short && start === i && name.needsTitle && !nation) mention.unsure = true;
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
  "the earlier later also then still now once separately meanwhile instead however although because while with and when after before during as on in at while meanwhile today yesterday following from by to readout call meeting talks of between visit when speaking mr says meets calls hosts welcomes invites tells urges for thanks receives but congratulates joining president presidents leaders ministers premiers chancellors mr mrs ms".split(
    " ",
  ),
);

export function afterHonorific(tokens: readonly Token[], at: number): number {
  let i = at;
  if (tokens[i]?.key === "the" && /^(right|most|honou?rable)$/.test(tokens[i + 1]?.key ?? "")) i++;
  if (
    /^(right|most)$/.test(tokens[i]?.key ?? "") &&
    /^(honou?rable|reverend)$/.test(tokens[i + 1]?.key ?? "")
  )
    i++;
  // "H.E. Mr."
  if (tokens[i]?.text === "H" && tokens[i + 1]?.key === "." && tokens[i + 2]?.text === "E")
    i += tokens[i + 3]?.key === "." ? 4 : 3;
  while (HONORIFICS.has(tokens[i]?.key ?? "") && tokens[i]!.capital) i += tokens[i + 1]?.key === "." ? 2 : 1;
  // "President [Emmanuel] Macron": first names that an editor has put in
  if (tokens[i]?.key === "[" && tokens[i + 1]?.capital)
    for (let end = i + 2; end < i + 5; end++)
      if (tokens[end]?.key === "]" && tokens[end + 1]?.capital) return end + 1;
  return i;
}
