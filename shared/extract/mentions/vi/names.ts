/** Names, with or without "ông" and "bà": those of the table, and runs of capitalised words that may be one. */
import type { Gazetteer } from "../../gazetteer.ts";
import { HONORIFICS } from "../../lexicon/vi/offices.ts";
import type { Token } from "../../tokenise.ts";
import type { Mention } from "../mention.ts";
import { NAME_PARTICLES, textOf } from "../name-words.ts";
import { markBefore } from "./mark-before.ts";
import { titles } from "./title-table.ts";

/** Capitalised at the start of a sentence or a clause, and no name. */
const NOT_NAMES = new Set(
  "ảnh nguồn theo trong tại sau trước khi ông bà ngày hôm sáng chiều tối và với đây tuy nhưng cuộc hai các những tổng thủ chủ ngoại bộ phó người nhà lãnh từ do để đến cũng về tin video trái phải new điện hội nghị quyền đảng quốc trung".split(
    " ",
  ),
);

export function honouredAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  const token = tokens[i]!;
  if (token.key !== "ông" && token.key !== "bà" && token.key !== "ngài") return undefined;
  const next = tokens[i + 1];
  const name = next?.capital ? readName(tokens, i + 1, to, tables) : undefined;
  if (name) {
    const mention: Mention = {
      from: i,
      to: name.to,
      kind: "person",
      countries: [],
      candidates: name.candidates,
      name: name.name,
      short: name.short,
      honorific: token.key,
      actors: [],
    };
    markBefore(tokens, mention, from);
    return mention;
  }
  if (token.key === "ngài") return undefined;
  const also = next && (next.key === "ấy" || next.key === "này");
  return {
    from: i,
    to: also ? i + 2 : i + 1,
    kind: "pronoun",
    countries: [],
    candidates: [],
    honorific: token.key,
    actors: [],
  };
}

export function nameAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  tables: Gazetteer,
): Mention | undefined {
  if (!tokens[i]!.capital) return undefined;
  const match = tables.names.longest(tokens, i, to);
  if (!match || (!tokens[match.to - 1]?.capital && match.to - i === 1)) return undefined;
  const name = readName(tokens, i, to, tables);
  if (!name || name.candidates.length === 0) {
    // a longer name that only starts like one of ours ("Kim Yong-chol")
    return undefined;
  }
  const before = tokens[i - 1];
  const partOfName =
    i > from &&
    before?.capital &&
    before.kind === "word" &&
    !NOT_NAMES.has(before.key) &&
    !countryEnds(tokens, i, from, tables);
  const titleless = match.name.needsTitle && !isPaired(tokens, i, match.to, tables);
  if (name.short && (partOfName || titleless)) return undefined;
  const mention: Mention = {
    from: i,
    to: name.to,
    kind: "person",
    countries: [],
    candidates: name.candidates,
    name: name.name,
    short: name.short,
    actors: [],
  };
  markBefore(tokens, mention, from);
  return mention;
}

/** "thượng đỉnh Trump - Kim": a name beside a name needs no title. */
function isPaired(tokens: readonly Token[], from: number, to: number, tables: Gazetteer): boolean {
  const dash = (at: number) => /^[-–—]$/.test(tokens[at]?.key ?? "");
  const name = (at: number) => tokens[at]?.capital === true && tables.names.startsAt(tokens[at]);
  // "hai ông Putin và Tập"
  const two = (at: number) =>
    tokens[at - 2]?.key === "hai" && ["ông", "bà"].includes(tokens[at - 1]?.key ?? "");
  const and = (at: number) => tokens[at]?.key === "và";
  return (
    (dash(to) && name(to + 1)) ||
    (dash(from - 1) && name(from - 2)) ||
    (two(from) && and(to) && name(to + 1)) ||
    (and(from - 1) && [2, 3, 4].some((back) => two(from - 1 - back + 1)))
  );
}

function countryEnds(tokens: readonly Token[], i: number, from: number, tables: Gazetteer): boolean {
  for (let back = 1; back <= 3 && i - back >= from; back++)
    if (tables.places.longest(tokens, i - back, i)?.to === i) return true;
  return false;
}

interface NameRead {
  name: string;
  candidates: string[];
  short: boolean;
  /** Known for somebody who is met by nobody ("tượng Chủ tịch Hồ Chí Minh"). */
  bystander?: true;
  to: number;
}

/** A name of ours, or a run of capitalised words that may be one. */
export function readName(
  tokens: readonly Token[],
  i: number,
  to: number,
  tables: Gazetteer,
): NameRead | undefined {
  const token = tokens[i];
  if (!token?.capital || i >= to) return undefined;
  if (token.text.length === 1 && tokens[i + 1]?.key === ".") {
    const rest = readName(tokens, i + 2, to, tables);
    if (rest && rest.candidates.length > 0) return rest;
  }
  const known = tables.names.longest(tokens, i, to);
  const run = capitalRun(tokens, i, to, tables);
  // "lãnh đạo Trung Á": no name, though one ends so
  if (run === i && known?.name.short && known.to - i === 1 && NOT_NAMES.has(token.key)) return undefined;
  // "thượng đỉnh Putin-Trump": two names, not one
  const other = known && tokens[known.to]?.key === "-" && tables.names.longest(tokens, known.to + 1, to);
  if (known && (known.to >= run || !known.name.short || other)) {
    const value = known.name;
    return {
      name: textOf(tokens, i, known.to),
      candidates: value.people.map((person) => person.id),
      short: value.short,
      ...(value.people.length === 0 && { bystander: true as const }),
      to: known.to,
    };
  }
  if (run === i) return undefined;
  // "Vladimir Vladimirovich Putin": ends as one of ours does
  return { name: textOf(tokens, i, run), candidates: [], short: false, to: run };
}

function capitalRun(tokens: readonly Token[], i: number, to: number, tables: Gazetteer): number {
  let end = i;
  while (end < to && end - i < 9) {
    const token = tokens[end]!;
    const joined =
      token.key === "-" &&
      tokens[end + 1]?.kind === "word" &&
      end > i &&
      (token.gap === "" || tokens[end + 1]?.gap === "" || /^[a-z]/.test(tokens[end + 1]!.text));
    if (joined) {
      end += 2;
      continue;
    }
    if (token.key === "." && tokens[end - 1]?.text.length === 1 && tokens[end + 1]?.capital) {
      end++;
      continue;
    }
    const particle = NAME_PARTICLES.has(token.key) && tokens[end + 1]?.capital && end > i;
    if (!token.capital && !particle) break;
    if (token.capital && end === i && NOT_NAMES.has(token.key)) return i;
    if (end > i && token.gap !== " " && tokens[end - 1]?.key !== "-" && tokens[end - 1]?.key !== ".") break;
    if (end > i && titles.longest(tokens, end, to)) break;
    const country = tables.countries.longest(tokens, end, to);
    if (country && country.to - end > 1) break;
    if (end > i && tokens[end]!.text === "Ảnh") break;
    end++;
  }
  return end;
}

export function afterHonorific(tokens: readonly Token[], at: number): number {
  const key = tokens[at]?.key ?? "";
  if (key === "," && HONORIFICS.has(tokens[at + 1]?.key ?? "") && tokens[at + 2]?.capital) return at + 2;
  return HONORIFICS.has(key) && tokens[at + 1]?.capital ? at + 1 : at;
}
