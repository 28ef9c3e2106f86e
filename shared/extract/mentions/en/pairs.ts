/** Mentions of two at once, or of one by another: "the two leaders", "the US and Chinese presidents", "his Chinese counterpart". */
import type { Gazetteer } from "../../gazetteer.ts";
import type { Token } from "../../tokenise.ts";
import { mentionOf, type Mention } from "../mention.ts";
import { nameRead } from "./names.ts";
import { countryAt, nationAt, nationsAt } from "./nations.ts";
import { plurals } from "./title-table.ts";

export function pairAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  const key = tokens[i]!.key;
  if (key === "they" && tokens[i + 1]?.key !== "are")
    return { ...mentionOf(i, i + 1, "pair"), office: "leader" };
  const before = nationsAt(tokens, i, to, tables);
  let at = before?.to ?? i;
  const counted = key === "two" || key === "both";
  if (counted) at = i + 1;
  if (counted && (tokens[at]?.key === "of" || tokens[at]?.key === "the")) at++;
  const word = plurals.longest(tokens, at, to);
  if (!word)
    return isBare(tokens, i)
      ? { ...mentionOf(i, i + 1, "pair"), office: "leader", level: "leader" }
      : undefined;
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
  return {
    ...mentionOf(i, end, codes.length > 1 ? "dyad" : "pair"),
    office,
    level: "leader",
    countries: codes.length > 1 ? codes : [],
  };
}

/** "the two had discussed …", "the pair met", "between them": those two. */
const BARE_VERBS =
  /^(had|have|also|last|met|meet|spoke|speak|talked|discussed|agreed|held|will|would|then|both|first|later|exchanged|reviewed|shook|sat|are|were|did|could|previously|again|in|by)$/;

function isBare(tokens: readonly Token[], i: number): boolean {
  const [before, word, after] = [tokens[i - 1]?.key ?? "", tokens[i]!.key, tokens[i + 1]?.key ?? ""];
  if (word === "them") return before === "between" || (before === "of" && tokens[i - 2]?.key === "two");
  if (before === "the" && (word === "two" || word === "pair") && tokens[i - 2]?.key === "between")
    return !/^(countries|sides|nations|states|leaders|presidents|men)$/.test(after);
  return (
    before === "the" &&
    (word === "two" || word === "pair") &&
    (BARE_VERBS.test(after) || /^[,.]$/.test(after))
  );
}

export function counterpartAt(
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
    ...mentionOf(i, name?.to ?? end, "counterpart"),
    countries: country ? [country.country] : [],
    candidates: name?.candidates ?? [],
    ...(name && { name: name.name, short: name.short }),
  };
}
