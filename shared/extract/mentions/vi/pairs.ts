/** Mentions of two at once, or of one by another: "hai nhà lãnh đạo", "thượng đỉnh Mỹ - Triều", "người đồng cấp Mỹ". */
import type { Gazetteer } from "../../gazetteer.ts";
import { PhraseTable } from "../../phrase-table.ts";
import type { Token } from "../../tokenise.ts";
import type { Mention } from "../mention.ts";
import { afterHonorific, readName } from "./names.ts";
import { countryAt, dyadAt } from "./nations.ts";

export const pairs = new PhraseTable<string>();
const pairOf = (office: string, phrases: string) =>
  phrases.split(", ").forEach((phrase) => pairs.add(phrase, office));
for (const two of ["hai", "2", "cả hai"]) {
  pairOf(
    "leader",
    `${two} nhà lãnh đạo, ${two} lãnh đạo, ${two} vị lãnh đạo, ${two} nguyên thủ, ${two} vị nguyên thủ, ${two} nguyên thủ quốc gia, ${two} nhà lãnh đạo cấp cao, ${two} ông, ${two} người, ${two} vị, ${two} bên, ${two} phía, ${two} người đứng đầu, ${two} người đồng cấp, ${two} đồng cấp, ${two} người đồng nhiệm`,
  );
  pairOf("president", `${two} tổng thống, ${two} vị tổng thống`);
  pairOf("prime-minister", `${two} thủ tướng, ${two} vị thủ tướng`);
  for (const nation of ["nước", "bên", "quốc gia"]) {
    pairOf(
      "leader",
      `lãnh đạo ${two} ${nation}, nguyên thủ ${two} ${nation}, các nhà lãnh đạo ${two} ${nation}, nhà lãnh đạo ${two} ${nation}, lãnh đạo cấp cao ${two} ${nation}`,
    );
    pairOf("president", `tổng thống ${two} ${nation}`);
    pairOf("prime-minister", `thủ tướng ${two} ${nation}`);
  }
}
pairOf("leader", "đôi bên, cả hai, từng người, từng bên, mỗi người");

/** "lãnh đạo hai nước", whose countries stand before it in the sentence. */
const OF_NATIONS =
  /^(các )?(nhà )?(lãnh đạo|nguyên thủ|tổng thống|thủ tướng)( cấp cao)? (cả )?(hai|2) (nước|quốc gia)$/u;

/** The two countries that a sentence names before `at`: together ("Campuchia - Thái Lan"), or with no third. */
function twoCountriesBefore(tokens: readonly Token[], from: number, at: number, tables: Gazetteer): string[] {
  const found = new Set<string>();
  let joined: string[] = [];
  for (let i = from; i < at;) {
    const dyad = tokens[i]!.capital ? dyadAt(tokens, i, at, tables) : undefined;
    if (dyad?.countries.length === 2) joined = dyad.countries;
    const country = tokens[i]!.capital ? countryAt(tokens, i, at, tables) : undefined;
    if (country?.country) found.add(country.country);
    i = country?.to ?? i + 1;
  }
  if (joined.length > 0) return joined;
  return found.size === 2 ? [...found] : [];
}

export const counterparts = new PhraseTable<true>();
for (const phrase of ["người đồng cấp", "người đồng nhiệm", "đồng cấp", "đồng nhiệm", "người tương nhiệm"])
  counterparts.add(phrase, true);

/** "họ gặp lại nhau", "họ nói chuyện với nhau": those two; otherwise "họ" may be anybody. */
function theyAt(
  tokens: readonly Token[],
  i: number,
  to: number,
): { to: number; values: string[] } | undefined {
  if (tokens[i]!.key !== "họ") return undefined;
  for (let at = i + 2; at < Math.min(i + 7, to); at++)
    if (tokens[at]!.key === "nhau") return { to: i + 1, values: ["leader"] };
  return undefined;
}

export function pairAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  const match = pairs.longest(tokens, i, to) ?? theyAt(tokens, i, to);
  if (!match) return undefined;
  // "hai ông Trump và Putin"
  if (tokens[match.to]?.capital && tables.names.startsAt(tokens[match.to])) return undefined;
  const dyad = dyadAt(tokens, match.to, to, tables);
  const words = tokens.slice(i, match.to).map(({ key }) => key);
  const near = !dyad && OF_NATIONS.test(words.join(" ")) ? twoCountriesBefore(tokens, from, i, tables) : [];
  return {
    from: i,
    to: dyad?.to ?? match.to,
    kind: "pair",
    office: match.values[0]!,
    level: "leader",
    countries: dyad?.countries ?? near,
    candidates: [],
    actors: [],
  };
}

/** "thượng đỉnh Mỹ - Triều": countries whose leaders meet. */
export function summitOfAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  if (tokens[i - 1]?.key !== "đỉnh") return undefined;
  const dyad = dyadAt(tokens, i, to, tables);
  return (
    dyad && {
      from: i,
      to: dyad.to,
      kind: "dyad",
      level: "leader",
      countries: dyad.countries,
      candidates: [],
      actors: [],
    }
  );
}

export function counterpartAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  const match = counterparts.longest(tokens, i, to);
  if (!match) return undefined;
  let end = match.to;
  if (tokens[end]?.key === "nước" && tokens[end + 1]?.key === "chủ") end += 3;
  const country = countryAt(tokens, end, to, tables);
  const name = readName(tokens, afterHonorific(tokens, country?.to ?? end), to, tables);
  const late =
    !country && name && tokens[name.to]?.key === "của"
      ? countryAt(tokens, name.to + 1, to, tables)
      : undefined;
  const code = country?.country ?? late?.country;
  return {
    from: i,
    to: late?.to ?? name?.to ?? country?.to ?? end,
    kind: "counterpart",
    countries: code ? [code] : [],
    candidates: name?.candidates ?? [],
    ...(name && { name: name.name, short: name.short }),
    actors: [],
  };
}
