/** Countries as they stand before and after an English title: "Russian", "North Korea’s", "the Kingdom of Saudi Arabia". */
import type { Gazetteer } from "../../gazetteer.ts";
import { PhraseTable } from "../../phrase-table.ts";
import type { Token } from "../../tokenise.ts";
import { demonyms } from "./title-table.ts";

const STATES = new Set(
  "republic confederation kingdom state federation sultanate emirate emirates principality duchy commonwealth socialist".split(
    " ",
  ),
);

/** "Kremlin Deputy Chief of Staff", "Downing Street spokesman". */
const metonyms = new PhraseTable<string>()
  .add("Kremlin", "RU")
  .add("White House", "US")
  .add("Pentagon", "US")
  .add("Downing Street", "GB")
  .add("Élysée", "FR")
  .add("Elysee", "FR")
  .add("Vatican", "VA");

interface CountryRead {
  country: string;
  to: number;
}

/** "the Kingdom of Saudi Arabia", "Ukraine", "the Federal Republic of Germany". */
export function countryAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  tables: Gazetteer,
): CountryRead | undefined {
  let i = tokens[at]?.key === "the" ? at + 1 : at;
  // "the sisterly State of Palestine"
  if (/^(sisterly|brotherly|fraternal|friendly)$/.test(tokens[i]?.key ?? "")) i++;
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
export function nationAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  tables: Gazetteer,
): CountryRead | undefined {
  if (!tokens[i]?.capital) return undefined;
  const adjective = demonyms.longest(tokens, i, to);
  const name = tables.countries.longest(tokens, i, to);
  const match =
    (adjective && (!name || adjective.to >= name.to) ? adjective : name) ?? metonyms.longest(tokens, i, to);
  return match && { country: match.values[0]!, to: skipPossessive(tokens, match.to) };
}

/** "US and Chinese", "Russia, Ukraine and Turkey": two nations or more. */
export function nationsAt(
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

/** Past "’s". */
export function skipPossessive(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]?.key;
  if ((mark === "’" || mark === "'") && tokens[at + 1]?.key === "s" && tokens[at + 1]?.gap === "")
    return at + 2;
  return at;
}
