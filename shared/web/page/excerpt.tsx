/** Where the words of a search stand in what pages say of a contact. */
import { fold } from "../../store/fold.ts";
import { wordsToAsk } from "../../store/search-tokens.ts";

interface Part {
  text: string;
  found: boolean;
}

/** Letters shown before the first word found, and in all. */
const BEFORE = 60;
const LENGTH = 180;

/** @returns nothing where none of the words stands in the text */
export function excerptOf(said: string, q: string): Part[] | undefined {
  const words = new Set(wordsToAsk(q));
  const parts = said
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .map((text, i) => ({ text, found: i % 2 === 1 && words.has(fold(text)) }));
  const first = parts.findIndex(({ found }) => found);
  if (first < 0) return undefined;
  let start = first;
  for (let room = BEFORE; start > 0 && room > 0; start--) room -= parts[start - 1]!.text.length;
  let end = start;
  for (let room = LENGTH; end < parts.length && room > 0; end++) room -= parts[end]!.text.length;
  const cut = (isCut: boolean) => (isCut ? [{ text: "…", found: false }] : []);
  return [...cut(start > 0), ...parts.slice(start, end), ...cut(end < parts.length)];
}

export function Excerpt({ said, q }: { said: string | undefined; q: string | undefined }) {
  const parts = said && q ? excerptOf(said, q) : undefined;
  if (!parts) return null;
  return <p class="excerpt">{parts.map(({ text, found }) => (found ? <mark>{text}</mark> : text))}</p>;
}
