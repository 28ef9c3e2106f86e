/**
 * Countries and organisations with sides in a contact: how the press names them, their capitals, and which office is
 * meant by "nhà lãnh đạo Đức" or "the Japanese leader".
 */
import { LEADER_OFFICES } from "./offices.ts";
import { countries as table } from "./table/countries.ts";

export interface Country {
  /** ISO 3166-1 alpha-2, or `UN` `EU` `NATO` `VA` `XK`. */
  code: string;
  names: { vi: string[]; en: string[] };
  /** English adjectives: "Russian" in "Russian President Vladimir Putin". */
  demonyms: string[];
  /** The capital in its spellings; also its metonym ("Moscow said"). */
  capitals: string[];
  /** The office of whoever is called "the leader". */
  leaderOffice: string;
}

export const countries: readonly Country[] = table.trim().split("\n").map(readCountry);

const byCode = new Map(countries.map((country) => [country.code, country]));

export function countryByCode(code: string): Country | undefined {
  return byCode.get(code);
}

/** Offices of leaders in a country by weight: the one spoken of as "the leader" first. */
export function leaderOfficesOf(code: string): readonly string[] {
  let offices = ranked.get(code);
  if (!offices) {
    const first = byCode.get(code)?.leaderOffice ?? "president";
    ranked.set(code, (offices = [first, ...LEADER_OFFICES.filter((office) => office !== first)]));
  }
  return offices;
}

const ranked = new Map<string, readonly string[]>();

function readCountry(line: string): Country {
  const colon = line.indexOf(":");
  const fields = line
    .slice(colon + 1)
    .split(";")
    .map((field) => field.trim());
  const list = (n: number) => (fields[n] ? fields[n].split(",").map((item) => item.trim()) : []);
  return {
    code: line.slice(0, colon),
    names: { vi: list(0), en: list(1).flatMap(bothApostrophes) },
    demonyms: list(2),
    capitals: list(3),
    leaderOffice: fields[4] ?? "president",
  };
}

/** "People's Republic" as typed and as typeset. */
function bothApostrophes(name: string): string[] {
  return name.includes("'") ? [name, name.replace("'", "’")] : [name];
}
