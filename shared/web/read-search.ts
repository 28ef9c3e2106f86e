/** What a reader types into the search field, with marks or without: leaders, countries, places, words of titles and quotes. */
import { countries } from "../people/countries.ts";
import { knownPeople } from "../people/known-people.ts";
import type { ContactFilter, Search } from "../store/contacts.ts";
import { wordsOf } from "../store/fold.ts";
import { isSyllable, wordsToAsk } from "../store/search-tokens.ts";
import type { FilterQuery } from "./api/queries.ts";

/** Within a longer question, a name must be one that is nothing else: "trump", "tap can binh", but not "anh" or "duc". */
const MOST_NAME_WORDS = 4;
const isPlain = (words: string[]): boolean => words.length > 1 || !isSyllable(words[0]!);

let countryByName: Map<string, string> | undefined;
let leaderByName: Map<string, string> | undefined;

/** `Tập Cận Bình`, `xi jinping`, `nga`, `alaska`, `trump thuế quan` … */
export function readSearch(q: string): Search {
  countryByName ??= new Map(
    countries.flatMap(({ code, names }) =>
      [code, ...names.vi, ...names.en].map((name): [string, string] => [wordsOf(name).join(" "), code]),
    ),
  );
  leaderByName ??= new Map(
    knownPeople()
      .names.filter(({ people }) => people.length === 1)
      .map(({ text, people }) => [wordsOf(text).join(" "), people[0]!.id]),
  );
  const whole = wordsOf(q).join(" ");
  const asked = wordsToAsk(q);
  const country = countryByName.get(whole);
  if (country) return { country, words: [], asked };
  const leader = leaderByName.get(whole);
  if (leader) return { leader, words: [], asked };
  const named = takeName(asked, leaderByName);
  return named ? { leader: named.id, words: named.rest, asked } : { words: asked, asked };
}

/** The first name in a question, and what is left of it. */
function takeName(words: string[], known: Map<string, string>): { id: string; rest: string[] } | undefined {
  for (let length = Math.min(words.length, MOST_NAME_WORDS); length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const name = words.slice(start, start + length);
      const id = known.get(name.join(" "));
      if (id && isPlain(name)) return { id, rest: words.toSpliced(start, length) };
    }
  return undefined;
}

/** The filter that the parameters of a page, a feed or the API stand for. */
export const filterOf = ({ q, ...filter }: FilterQuery): ContactFilter => ({
  ...filter,
  q: q === undefined ? undefined : readSearch(q),
});
