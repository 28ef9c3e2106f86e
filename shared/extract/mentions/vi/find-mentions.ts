/**
 * Whom a Vietnamese sentence speaks of: titles with country and name in any number ("Tổng Bí thư, Chủ tịch nước Tô
 * Lâm"), names alone, descriptions ("ông chủ Nhà Trắng"), counterparts, pairs and pronouns. Who is meant is settled
 * later, with the whole text in view (resolve-mentions.ts).
 */
import type { Gazetteer } from "../../gazetteer.ts";
import { PhraseTable } from "../../phrase-table.ts";
import { GROUP_WORDS } from "../../rules/vi/words.ts";
import type { Token } from "../../tokenise.ts";
import type { Mention } from "../mention.ts";
import { scanMentions } from "../scan-mentions.ts";
import { honouredAt, nameAt } from "./names.ts";
import { counterpartAt, counterparts, pairAt, pairs, summitOfAt } from "./pairs.ts";
import { titledAt } from "./titled.ts";
import { descriptions, titles } from "./title-table.ts";

export function findMentionsVi(
  tokens: readonly Token[],
  from: number,
  to: number,
  tables: Gazetteer,
): Mention[] {
  return scanMentions(tokens, from, to, {
    mentionAt: (i) => mentionAt(tokens, i, from, to, tables),
    joinAppositions: (all, mentions) => {
      joinAppositions(all, mentions);
      shareCountry(all, mentions);
    },
    governors: GROUP_WORDS.governors,
  });
}

const mayStart = (token: Token, tables: Gazetteer) =>
  token.syllable.heads !== undefined &&
  (tables.names.startsAt(token) ||
    titles.startsAt(token) ||
    pairs.startsAt(token) ||
    descriptions.startsAt(token) ||
    counterparts.startsAt(token) ||
    openers.startsAt(token));
const openers = new PhraseTable<true>();
for (const word of ["ông", "bà", "ngài", "người", "họ"]) openers.add(word, true);

function mentionAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  const token = tokens[i]!;
  if (token.kind === "mark" || !(mayStart(token, tables) || tokens[i - 1]?.key === "đỉnh")) return undefined;
  return (
    pairAt(tokens, i, from, to, tables) ??
    summitOfAt(tokens, i, to, tables) ??
    counterpartAt(tokens, i, to, tables) ??
    titledAt(tokens, i, from, to, tables) ??
    honouredAt(tokens, i, from, to, tables) ??
    nameAt(tokens, i, from, to, tables)
  );
}

/** What stands before whoever is met, greeted or written to: not the subject of the sentence. */
const BEFORE_OBJECTS = new Set(["gặp", "tiếp", "với", "kiến", "đón", "cho", "tới", "gửi", "mừng", "giữa"]);

/** "gặp Thủ tướng và Chủ tịch Quốc hội Bulgaria": the country is said once for both. */
function shareCountry(tokens: readonly Token[], mentions: readonly Mention[]): void {
  for (let k = mentions.length - 2; k >= 0; k--) {
    const [a, b] = [mentions[k]!, mentions[k + 1]!];
    const bare = a.kind === "person" && a.office && !a.name && a.countries.length === 0;
    if (!bare || b.kind !== "person" || !b.office || a.office === b.office || b.countries.length !== 1)
      continue;
    if (tokens[a.from]!.key === "chủ" && tokens[a.from + 2]?.key === "nước") continue;
    const joint = tokens[a.to]?.key;
    if (b.from !== a.to + 1 || (joint !== "và" && joint !== ",")) continue;
    if (BEFORE_OBJECTS.has(tokens[a.from - 1]?.key ?? "")) a.countries = [...b.countries];
  }
}

/** "bà Frances Adamson, Đặc phái viên của Thủ tướng Australia": the title after the name belongs to it. */
function joinAppositions(tokens: readonly Token[], mentions: Mention[]): void {
  for (let k = 0; k + 1 < mentions.length; k++) {
    const a = mentions[k]!;
    const b = mentions[k + 1]!;
    const mark = tokens[a.to]?.key;
    if (
      a.kind !== "person" ||
      b.kind !== "person" ||
      b.from !== a.to + 1 ||
      !(mark === "," || mark === "-" || mark === "–" || mark === "(")
    )
      continue;
    const unplaced =
      a.level === "official" && a.countries.length === 0 && b.level === "official" && b.countries.length > 0;
    // "gặp ông Zelensky, đặc phái viên Mỹ nói …": a short name that is known needs no title
    const known = a.short === true && a.candidates.length > 0 && mark === ",";
    if (a.name && !known && (!a.office || unplaced) && b.office && !b.name) {
      Object.assign(a, {
        office: b.office,
        level: b.level,
        countries: b.countries.length ? b.countries : a.countries,
        to: b.to,
        ...(b.former && { former: true }),
      });
      mentions.splice(k + 1, 1);
    } else if (mark === "(" && a.office && b.candidates.length > 0 && !b.office) {
      // "Tay-íp Éc-đô-gan (Tayyip Erdogan)"
      const to = tokens[b.to]?.key === ")" ? b.to + 1 : b.to;
      Object.assign(a, { name: b.name, candidates: b.candidates, short: b.short, to });
      mentions.splice(k + 1, 1);
    } else if (a.office && !a.name && b.name && !b.office && b.honorific && mark === ",") {
      Object.assign(a, { name: b.name, candidates: b.candidates, short: b.short, to: b.to });
      mentions.splice(k + 1, 1);
    }
  }
}
