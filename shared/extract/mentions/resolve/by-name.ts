/** Who a name means: the person of the table who fits country, office and text, or a stranger to it. */
import { idOf } from "../../../people/read-table.ts";
import { levelOfOffice } from "../../../people/offices.ts";
import type { Person } from "../../../people/people.ts";
import { leaderOfficeOf } from "../../gazetteer.ts";
import type { Actor, Mention } from "../mention.ts";
import type { Memory } from "./memory.ts";

const HOME_SURNAMES = new Set(
  "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly to truong dinh luong ha mai cao luu phung ta trinh dao doan lam chu trieu nong quach kieu khuat".split(
    " ",
  ),
);

/** Where the leader is a chairman. */
export const CHAIRED = new Set(["CN", "KP", "CU", "LA", "VN"]);

/** The person of the table that a name means here. */
export function choose(mention: Mention, memory: Memory): Person | undefined {
  const { people } = memory.tables;
  let candidates = mention.candidates.flatMap((id) => people.personById(id) ?? []);
  const country = mention.countries[0];
  if (country) {
    const same = candidates.filter(
      (person) => person.country === country || person.terms.some((term) => term.country === country),
    );
    if (same.length === 0 && mention.short) return undefined;
    if (same.length > 0) candidates = same;
  }
  if (candidates.length === 0 && mention.name && country && mention.level !== "official") {
    // "Vladimir Vladimirovich Putin": a part of the name is a holder's own
    const last = idOf(mention.name).split("-");
    const holders = memory.day ? people.leadersOf(country, memory.day) : [];
    return holders.find(
      (person) => last.includes(idOf(person.name).split("-").at(-1) ?? "") && last.length > 1,
    );
  }
  const named = candidates.filter((person) => memory.named.has(person.id));
  if (mention.unsure && named.length === 0) return undefined;
  if (candidates.length <= 1) return candidates[0];
  if (named.length === 1) return named[0];
  const office = mention.office === "chair" || mention.office === "leader" ? undefined : mention.office;
  return people.choose(named.length > 1 ? named : candidates, { country, office, date: memory.day });
}

/** "António Costa … President Costa": a short form that the table has for somebody else, whom the text does not name. */
export function toldInFull({ name, short, countries }: Mention, memory: Memory): Actor | undefined {
  const actor = short && name ? memory.named.get(memory.shortForms.get(name) ?? "") : undefined;
  return actor && countries.every((country) => country === actor.country) ? actor : undefined;
}

export function byName(mention: Mention, memory: Memory): Actor | undefined {
  const person = choose(mention, memory);
  if (person && !memory.named.has(person.id)) {
    const told = toldInFull(mention, memory);
    if (told) return told;
  }
  if (person) {
    if (
      mention.honorific === "bà" &&
      mention.short &&
      !mention.office &&
      isSpokenOfAs("ông", person.id, memory)
    )
      return undefined;
    const actor = actorOf(person, mention, memory);
    const known = memory.named.get(actor.id);
    if (!mention.office && known && !known.outside && actor.outside) return known;
    return actor;
  }
  const name = mention.name ?? "";
  const id = memory.shortForms.get(name) ?? memory.shortForms.get(name.replace(INITIALS, ""));
  const known = id ? memory.named.get(id) : undefined;
  if (known && (mention.countries.length === 0 || mention.countries[0] === known.country))
    return mention.former ? { ...known, outside: true } : known;
  return mention.office ? stranger(mention, memory) : undefined;
}

/** "V. Andreichenko", "V.Putin" */
export const INITIALS = /^(\p{Lu}\.\s*)+/u;

/** "Marc E. Knapper" is Marc Knapper. */
const MIDDLE_INITIALS = /(?<=\p{L}\s)(\p{Lu}\.?\s+)+(?=\p{Lu}\p{L})/gu;

/** "Bà Trump" in a text about him is his wife. */
function isSpokenOfAs(_honorific: string, id: string, memory: Memory): boolean {
  return MEN.has(id) && memory.named.has(id);
}

const MEN = new Set([
  "donald-trump",
  "joe-biden",
  "barack-obama",
  "emmanuel-macron",
  "volodymyr-zelensky",
  "xi-jinping",
  "vladimir-putin",
  "shinzo-abe",
  "bill-clinton",
  "moon-jae-in",
]);

export function actorOf(person: Person, mention: Mention, memory: Memory): Actor {
  const { people } = memory.tables;
  const term = people.officeOn(person, memory.day) ?? (memory.day ? undefined : people.officeOn(person));
  const stated =
    mention.office && mention.office !== "chair" && mention.office !== "leader" ? mention.office : undefined;
  const country = mention.countries[0] ?? term?.country ?? person.country;
  const office = stated ?? term?.office ?? people.officeOn(person)?.office ?? "leader";
  const level =
    mention.level && mention.office !== "chair"
      ? mention.level
      : term
        ? levelOfOffice(term.office)
        : undefined;
  const outside =
    mention.former ||
    level === "other" ||
    (level === undefined && !mention.elect && mention.level !== "leader");
  return {
    id: person.id,
    name: person.name,
    country: term && term.country === person.country ? person.country : country,
    office,
    level:
      level === "official" && (!term || levelOfOffice(term.office) !== "leader")
        ? "official"
        : level === undefined || level === "leader"
          ? "leader"
          : "official",
    ...(outside && { outside: true as const }),
    ...(outside && mention.level !== "other" && ledBefore(person, memory) && { lapsed: true as const }),
  };
}

const ledBefore = (person: Person, { day }: Memory) =>
  person.terms.some((term) => levelOfOffice(term.office) === "leader" && (!day || term.from <= day));

/** A Vietnamese name by surname and letters. */
export const isHome = (name: string) =>
  HOME_SURNAMES.has(idOf(name).split("-")[0] ?? "") && /[À-ỹđĐ]/.test(name) && !name.includes("-");

/** "Crown Prince Salman of Bahrain", named in full elsewhere in the text. */
const fuller = (id: string, country: string, { named }: Memory): Actor | undefined =>
  id.includes("-")
    ? undefined
    : [...named.values()].find(
        (actor) => actor.country === country && actor.id !== id && actor.id.split("-").includes(id),
      );

/** Somebody who is not in the table: title, country and name are the text's own. */
export function stranger(mention: Mention, memory: Memory): Actor | undefined {
  if (!mention.name || !mention.office) return undefined;
  const id = idOf(mention.name.replace(MIDDLE_INITIALS, ""));
  if (!id) return undefined;
  const home = isHome(mention.name);
  const country = mention.countries[0] ?? (home ? memory.home : "");
  const chair = mention.office === "chair";
  const outside = mention.former || mention.level === "other" || !country || (chair && !CHAIRED.has(country));
  const told = fuller(id, country, memory);
  if (told && !mention.former) return told;
  return {
    id,
    name: mention.name,
    country,
    office: chair || mention.office === "leader" ? leaderOfficeOf(country) : mention.office,
    level: mention.level === "leader" ? "leader" : "official",
    ...(outside && { outside: true as const }),
  };
}
