/** Countries as they stand after a title: "Cộng hòa Belarus", "Nga - Mỹ", "Ấn Độ và Pakistan". */
import { pairedCountry, type Gazetteer } from "../../gazetteer.ts";
import type { Token } from "../../tokenise.ts";

/** "Cộng hòa Belarus", "nước Cộng hòa Hồi giáo Iran": what stands before a country's short name. */
const STATE_FORM = new Set(
  "cộng hòa xã hội chủ nghĩa hồi giáo dân nhân liên bang vương quốc nước thống nhất bolivar đa tộc công ch chxhcn chdcnd chlb đại".split(
    " ",
  ),
);
const DYAD_JOINTS = new Set(["-", "–", "—", ",", "và", "/"]);

export function countryAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  tables: Gazetteer,
): { country: string; to: number } | undefined {
  const token = tokens[i];
  // "Đại Hàn Dân quốc" is a name by itself
  const whole = token?.capital && i < to ? tables.countries.longest(tokens, i, to) : undefined;
  if (whole?.values[0]) return { country: whole.values[0], to: whole.to };
  if (token && STATE_FORM.has(token.key) && i < to) {
    let at = i + 1;
    while (at < to && STATE_FORM.has(tokens[at]!.key)) at++;
    const short = countryAt(tokens, at, to, tables);
    if (short) return short;
  }
  return undefined;
}

/** "Mỹ - Trung", "Nga, Mỹ", "Ấn Độ và Pakistan": at least two countries in a row. */
export function dyadAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  tables: Gazetteer,
): { countries: string[]; to: number } | undefined {
  const one = (at: number) => {
    const country = countryAt(tokens, at, to, tables);
    if (country) return country;
    const short = at < to ? pairedCountry(tokens[at]?.text ?? "") : undefined;
    return short ? { country: short, to: at + 1 } : undefined;
  };
  const first = one(i);
  if (!first) return undefined;
  const codes = [first.country];
  let end = first.to;
  while (DYAD_JOINTS.has(tokens[end]?.key ?? "")) {
    const next = one(end + 1);
    if (!next || codes.includes(next.country)) break;
    codes.push(next.country);
    end = next.to;
  }
  return codes.length > 1 ? { countries: codes, to: end } : undefined;
}
