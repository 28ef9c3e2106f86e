/**
 * Whose house an English release comes from: "the Prime Minister" of Downing Street, "the President" of the White House,
 * and "the Secretary-General" of the United Nations have no country in their own papers.
 */
import { PhraseTable } from "../../phrase-table.ts";
import type { Token } from "../../tokenise.ts";

const houses = new PhraseTable<string>();
for (const [country, phrases] of Object.entries({
  US: "white house, vice president harris, vice president vance, vice president pence, press secretary jen psaki, press secretary karine, press secretary karoline, fact sheet, h.r., oval office, united states congress, secretary blinken, secretary rubio, secretary austin",
  GB: "downing street, pm call, pm meeting, pm bilateral, no 10, number 10, his majesty’s government, hm government, uk government, foreign secretary",
  UA: "verkhovna rada, glory to ukraine, ukrainians, office of the president of ukraine, office of the president andriy yermak",
  RU: "the kremlin, presidential aide, president of russia",
  IN: "shri, press information bureau",
  CA: "prime minister’s office ottawa, canadians, canada’s prime minister",
  AU: "australians, our country australia, parliament house canberra",
  NZ: "new zealanders, beehive, aotearoa",
  JP: "prime minister’s office of japan, chief cabinet secretary",
}))
  for (const phrase of phrases.split(", ")) houses.add(phrase, country);

/** As far into a text as a release says who speaks, in tokens. */
const HEAD = 400;

/** The country of the one house that the text names, or nothing. */
export function houseOf(tokens: readonly Token[]): string {
  const votes = new Map<string, number>();
  const end = Math.min(tokens.length, HEAD);
  for (let i = 0; i < end; i++) {
    const country = houses.longest(tokens, i, end)?.values[0];
    if (country) votes.set(country, (votes.get(country) ?? 0) + (i < 30 ? 2 : 1));
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] > second[1]) ? first[0] : "";
}
