/** A pair of countries as it is typed: "Nga–Mỹ", "russia - US", `RU+US`, "Guinea-Bissau – Pháp". */
import { countries } from "../people/countries.ts";
import { countryName } from "../web/words/format.ts";
import { foldWords } from "./filter.ts";

let named: Map<string, string> | undefined;

/** The code of a country by any of its names. */
function codeNamed(text: string): string | undefined {
  named ??= new Map(
    countries.flatMap(({ code, names }) =>
      [code, ...names.vi, ...names.en, countryName(code, "vi"), countryName(code, "en")].map(
        (name) => [foldWords(name), code] as const,
      ),
    ),
  );
  return named.get(foldWords(text));
}

/** A plus sign, a dash of any length, "/" or "&", with or without spaces. */
const BETWEEN = /[+–—\-/&]/gu;

/** @returns the two codes, sorted (`RU+US`); undefined when it does not name two countries */
export function readTypedPair(text: string): string | undefined {
  // A hyphen may belong to a name, so each place is tried.
  for (const { index } of text.matchAll(BETWEEN)) {
    const one = codeNamed(text.slice(0, index));
    const other = codeNamed(text.slice(index + 1));
    if (one !== undefined && other !== undefined && one !== other) return [one, other].sort().join("+");
  }
  return undefined;
}
