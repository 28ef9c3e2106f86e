/** Places that are in no table, known by how they are spoken of: "at Mariinskyi Palace", "in Visby", "at the presidential palace". */
import { demonyms } from "../../mentions/en/title-table.ts";
import { isNoName } from "../../mentions/en/name-run.ts";
import type { PlaceMention } from "../../sentence-view.ts";
import type { Token } from "../../tokenise.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What a house, hall or ground is called. */
const KINDS = words(
  "palace diwan secretariat hall house castle street residence airport hotel building buildings headquarters office chancellery centre center complex base garden room lodge mansion spaceport cosmodrome estate club villa resort museum cathedral embassy stadium university ranch beehive barracks barn",
);
/** Houses without a name: "at the presidential palace". */
const UNNAMED =
  /^(presidential|royal|imperial|government|governmental|state|official|prime|diaoyutai) (minister [’'] s )?(palace|residence|house|office|complex|guesthouse|lodge|mansion)$/;
const BEFORE = words("in at to inside");
/** Capitalised behind "in", and no town. */
const NO_TOWN = words(
  "parliament congress english french russian chinese arabic spanish german god office power january february march april may june july august september october november december spring summer autumn winter",
);
const LONGEST = 6;

/** In the order of the sentence; their country is not known: "". */
export function unlistedPlacesEn(tokens: readonly Token[], from: number, to: number): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = from + 1; i < to; i++) {
    if (!BEFORE.has(tokens[i - 1]!.key)) continue;
    const start = tokens[i]!.key === "the" ? i + 1 : i;
    const place = houseAt(tokens, start, to) ?? (start === i ? townAt(tokens, i, to) : undefined);
    if (!place) continue;
    found.push(place);
    i = place.to - 1;
  }
  return found;
}

function houseAt(tokens: readonly Token[], start: number, to: number): PlaceMention | undefined {
  const plain = (end: number) =>
    tokens
      .slice(start, end)
      .map(({ key }) => key)
      .join(" ");
  for (const length of [2, 5])
    if (UNNAMED.test(plain(start + length))) return venue(tokens, start, start + length);
  // "No 10", "Number 10"
  if (/^(no|number) (\. )?10$/.test(plain(start + 2))) return venue(tokens, start, start + 2);
  let end = start;
  let last: number | undefined;
  while (end < Math.min(start + LONGEST, to) && (tokens[end]!.capital || isInside(tokens, end, start))) {
    if (KINDS.has(tokens[end]!.key)) last = end + 1;
    end++;
  }
  // "Paro airport"
  if (end > start && end < to && KINDS.has(tokens[end]!.key)) last = end + 1;
  if (
    !last ||
    (last === start + 1 && tokens[start]!.key !== "beehive" && tokens[start]!.key !== "chancellery")
  )
    return undefined;
  // "Joint Base Elmendorf-Richardson", "Office of the President": the name goes on
  while (last < end && tokens[end - 1]!.capital) last = end;
  return venue(tokens, start, last);
}

const isInside = (tokens: readonly Token[], at: number, start: number): boolean =>
  at > start &&
  ((["of", "the", "de", "al"].includes(tokens[at]!.key) && (tokens[at + 1]?.capital ?? false)) ||
    (["of"].includes(tokens[at]!.key) && tokens[at + 1]?.key === "the") ||
    ((tokens[at]!.key === "-" || tokens[at]!.key === "’" || tokens[at]!.key === "'") &&
      tokens[at]!.gap === "") ||
    (tokens[at]!.key === "s" && tokens[at]!.gap === ""));

function townAt(tokens: readonly Token[], start: number, to: number): PlaceMention | undefined {
  let end = start;
  while (end < Math.min(start + 3, to) && tokens[end]!.kind === "word" && tokens[end]!.capital) end++;
  const first = tokens[start]!;
  if (end === start || !/^(in|at)$/.test(tokens[start - 1]!.key)) return undefined;
  // "at Sandringham", but not "at APEC"
  if (tokens[start - 1]!.key === "at" && first.text === first.text.toUpperCase()) return undefined;
  if (NO_TOWN.has(first.key) || isNoName(first) || demonyms.longest(tokens, start, end)) return undefined;
  return { ...venue(tokens, start, end), kind: "town" };
}

const venue = (tokens: readonly Token[], from: number, to: number): PlaceMention => ({
  from,
  to,
  name: tokens.slice(from, to).reduce((all, token) => all + (all && token.gap ? " " : "") + token.text, ""),
  country: "",
  kind: "venue",
});
