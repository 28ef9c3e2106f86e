/**
 * Settles whom each mention means, reading the text from its start to its end: names by the table of people and by the
 * text itself, offices by who holds them, "ông Tập" and "Tổng thống" by who was spoken of, "người đồng cấp Mỹ" by the
 * rank of the one it is set against.
 */
import { idOf } from "../../people/read-table.ts";
import { levelOfOffice } from "../../people/offices.ts";
import type { Person } from "../../people/people.ts";
import { leaderOfficeOf, type Gazetteer } from "../gazetteer.ts";
import type { Actor, Mention } from "./mention.ts";

/** Titles that Vietnamese papers use for their own leaders without saying the country. */
const HOME_OFFICES = new Set(["president", "prime-minister", "general-secretary"]);
const HOME_SURNAMES = new Set(
  "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly to truong dinh luong ha mai cao luu phung ta trinh dao doan lam chu trieu".split(
    " ",
  ),
);
const CHAIRED = new Set(["CN", "KP", "CU", "LA", "VN"]);

export interface Discourse {
  tables: Gazetteer;
  /** Day on which offices are looked up: publication, or a full date of the text. */
  day?: string;
  /** The country whose leaders need no country in this text. */
  home: string;
}

interface Memory extends Discourse {
  named: Map<string, Actor>;
  /** Latest last. */
  recent: Actor[];
  /** Whom the sentence before was about: "ông" in the next one. */
  topic?: Actor;
  /** Short forms of people who are not in the table, and who are named in full in this text. */
  shortForms: Map<string, string>;
}

/** Fills in `actors` of every mention; `sentences` in the order of the text. */
export function resolveMentions(sentences: readonly (readonly Mention[])[], discourse: Discourse): void {
  const memory: Memory = { ...discourse, named: new Map(), recent: [], shortForms: new Map() };
  for (const mentions of sentences) for (const mention of mentions) register(mention, memory);
  for (const mentions of sentences) {
    let subject: Actor | undefined;
    let topic: Actor | undefined;
    let before: Actor | undefined;
    for (const mention of mentions) {
      if (mention.kind === "pronoun") {
        mention.actors = one(topic ?? memory.topic);
        continue;
      }
      // "hội kiến Thủ tướng Pháp Philippe, Chủ tịch Quốc hội de Rugy": the country is said once
      if (
        mention.level === "official" &&
        mention.countries.length === 0 &&
        mention.candidates.length === 0 &&
        mention.name &&
        before &&
        before.country !== memory.home &&
        !isHome(mention.name)
      )
        mention.countries = [before.country];
      mention.actors = resolve(mention, subject ?? memory.recent.at(-1), memory);
      before = mention.actors[0];
      const actor = mention.actors[0];
      if (!actor || mention.kind === "pair") continue;
      if (!mention.possessed) subject = actor;
      if (!mention.governed) topic ??= actor;
      for (const each of mention.actors) remember(each, memory);
    }
    if (topic) memory.topic = topic;
  }
}

function remember(actor: Actor, memory: Memory): void {
  if (actor.outside) return;
  const at = memory.recent.findIndex((each) => each.id === actor.id);
  if (at >= 0) memory.recent.splice(at, 1);
  memory.recent.push(actor);
}

/** First reading: who is named in full anywhere in the text. */
function register(mention: Mention, memory: Memory): void {
  if (mention.kind !== "person" || !mention.name) return;
  const person = choose(mention, memory);
  if (person && (!mention.short || mention.candidates.length === 1 || mention.office)) {
    const actor = actorOf(person, mention, memory);
    const before = memory.named.get(actor.id);
    if (!before || (before.outside && !actor.outside)) memory.named.set(actor.id, actor);
  } else if (!person && mention.office) {
    const actor = stranger(mention, memory);
    if (!actor) return;
    const before = memory.named.get(actor.id);
    if (!before) memory.named.set(actor.id, actor);
    const words = mention.name.split(/[\s-]+/);
    for (const word of [words[0], words.at(-1), words.slice(-2).join(" "), mention.name])
      if (word && word.length > 1) memory.shortForms.set(word, actor.id);
  }
}

function resolve(mention: Mention, antecedent: Actor | undefined, memory: Memory): Actor[] {
  switch (mention.kind) {
    case "person":
      return one(mention.name ? byName(mention, memory) : byOffice(mention, memory, antecedent));
    case "dyad":
    case "pair":
      return mention.countries.flatMap((country) => one(holder(country, mention.office ?? "leader", memory)));
    case "counterpart":
      return one(counterpart(mention, antecedent, memory));
    case "pronoun":
    case "side":
      return [];
  }
}

const one = (actor: Actor | undefined): Actor[] => (actor ? [actor] : []);

/** The person of the table that a name means here. */
function choose(mention: Mention, memory: Memory): Person | undefined {
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
  if (candidates.length === 0 && mention.name && country) {
    // "Vladimir Vladimirovich Putin": a part of the name is a holder's own
    const last = idOf(mention.name).split("-");
    const holders = memory.day ? people.leadersOf(country, memory.day) : [];
    return holders.find(
      (person) => last.includes(idOf(person.name).split("-").at(-1) ?? "") && last.length > 1,
    );
  }
  if (candidates.length <= 1) return candidates[0];
  const named = candidates.filter((person) => memory.named.has(person.id));
  if (named.length === 1) return named[0];
  const office = mention.office === "chair" || mention.office === "leader" ? undefined : mention.office;
  return people.choose(named.length > 1 ? named : candidates, { country, office, date: memory.day });
}

function byName(mention: Mention, memory: Memory): Actor | undefined {
  const person = choose(mention, memory);
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
  const id = memory.shortForms.get(mention.name ?? "");
  const known = id ? memory.named.get(id) : undefined;
  if (known && (mention.countries.length === 0 || mention.countries[0] === known.country))
    return mention.former ? { ...known, outside: true } : known;
  return mention.office ? stranger(mention, memory) : undefined;
}

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

function actorOf(person: Person, mention: Mention, memory: Memory): Actor {
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
  };
}

/** A Vietnamese name by surname and letters. */
const isHome = (name: string) =>
  HOME_SURNAMES.has(idOf(name).split("-")[0] ?? "") && /[À-ỹđĐ]/.test(name) && !name.includes("-");

/** Somebody who is not in the table: title, country and name are the text's own. */
function stranger(mention: Mention, memory: Memory): Actor | undefined {
  if (!mention.name || !mention.office) return undefined;
  const id = idOf(mention.name);
  if (!id) return undefined;
  const home = isHome(mention.name);
  const country = mention.countries[0] ?? (home ? memory.home : "");
  const chair = mention.office === "chair";
  const outside = mention.former || mention.level === "other" || !country || (chair && !CHAIRED.has(country));
  return {
    id,
    name: mention.name,
    country,
    office: chair || mention.office === "leader" ? leaderOfficeOf(country) : mention.office,
    level: mention.level === "leader" ? "leader" : "official",
    ...(outside && { outside: true as const }),
  };
}

/** Offices of many at once: the table cannot say which of them is meant. */
const SHARED_OFFICES = new Set(["envoy", "adviser", "minister", "spokesperson", "commander", "governor"]);

function byOffice(mention: Mention, memory: Memory, subject?: Actor): Actor | undefined {
  const office = mention.office ?? "leader";
  if (mention.former) return undefined;
  const country = mention.countries[0];
  if (mention.level !== "leader") {
    const same = memory.recent.findLast(
      (actor) => sameOffice(actor, office) && (!country || actor.country === country),
    );
    if (same) return same;
    if (!country || mention.level === "other") return undefined;
    const named = [...memory.named.values()].find(
      (actor) => sameOffice(actor, office) && actor.country === country,
    );
    const held =
      memory.day && !SHARED_OFFICES.has(office)
        ? memory.tables.people.officeHolders(country, office, memory.day)[0]
        : undefined;
    if (named) return named;
    return held
      ? { ...actorOf(held, mention, memory), byOffice: true }
      : {
          id: `${country.toLowerCase()}-${office}`,
          name: office,
          country,
          office,
          level: "official",
          byOffice: true,
        };
  }
  if (country) return holder(country, office, memory);
  if (office === "leader") return undefined;
  const own = [...memory.named.values()].find(
    (actor) => actor.country === memory.home && actor.level === "leader" && actor.office === office,
  );
  const recent = memory.recent.findLast(
    (actor) =>
      actor.level === "leader" &&
      sameOffice(actor, office) &&
      !(actor.country === memory.home && subject?.country === memory.home),
  );
  // "Thủ tướng Australia mời Thủ tướng": no country means our own, unless one of our own is the subject
  if (own && !own.outside && !(subject?.country === memory.home && subject.id !== own.id && recent))
    return own;
  if (recent) return recent;
  const named = [...memory.named.values()].find(
    (actor) => actor.level === "leader" && !actor.outside && sameOffice(actor, office),
  );
  if (named) return named;
  return memory.home && HOME_OFFICES.has(office) ? holder(memory.home, office, memory) : undefined;
}

function sameOffice(actor: Actor, office: string): boolean {
  if (actor.office === office) return true;
  if (office === "chair") return actor.level === "leader" && CHAIRED.has(actor.country);
  if (office === "leader") return actor.level === "leader";
  const both = [actor.office, office];
  return (
    (both.includes("prime-minister") && both.includes("chancellor")) ||
    (both.includes("president") && actor.country === "CN") ||
    (both.includes("head-of-government") && both.includes("prime-minister"))
  );
}

/** Who holds an office of a country: whoever the text names as its holder, or else the table on the day. */
function holder(country: string, office: string, memory: Memory): Actor | undefined {
  const { people } = memory.tables;
  const inText = (actor: Actor) =>
    actor.country === country && actor.level === "leader" && !actor.outside && sameOffice(actor, office);
  const recent = memory.recent.findLast(inText) ?? [...memory.named.values()].find(inText);
  if (recent) return recent;
  if (office === "chair" && !CHAIRED.has(country)) return undefined;
  if (!memory.day) return undefined;
  const asked =
    office === "chair" || office === "leader"
      ? undefined
      : office === "head-of-government"
        ? "prime-minister"
        : office;
  const person = asked
    ? people.officeHolders(country, asked, memory.day)[0]
    : people.leadersOf(country, memory.day)[0];
  const term = person && people.officeOn(person, memory.day);
  if (!person || !term)
    return asked
      ? {
          id: `${country.toLowerCase()}-${asked}`,
          name: asked,
          country,
          office: asked,
          level: "leader",
          byOffice: true,
        }
      : undefined;
  return {
    id: person.id,
    name: person.name,
    country,
    office: asked ?? term.office,
    level: "leader",
    byOffice: true,
  };
}

/** "người đồng cấp Mỹ": the office of whoever it is set against, in the other country. */
function counterpart(mention: Mention, antecedent: Actor | undefined, memory: Memory): Actor | undefined {
  if (!antecedent)
    return mention.name ? byName({ ...mention, office: "president", level: "leader" }, memory) : undefined;
  const rank: Mention = { ...mention, kind: "person", office: antecedent.office, level: antecedent.level };
  if (mention.name) {
    const person = choose(mention, memory);
    if (person)
      return antecedent.level === "leader"
        ? leaderOr(actorOf(person, mention, memory))
        : actorOf(person, rank, memory);
    return byName(rank, memory) ?? stranger(rank, memory);
  }
  const country = mention.countries[0];
  if (!country)
    return memory.recent.findLast(
      (actor) =>
        actor.id !== antecedent.id &&
        actor.country !== antecedent.country &&
        actor.level === antecedent.level,
    );
  if (antecedent.level === "official") return byOffice(rank, memory);
  return (
    holder(country, leaderlike(antecedent, country, memory) ?? "leader", memory) ??
    holder(country, "leader", memory)
  );
}

const leaderOr = (actor: Actor): Actor => (actor.outside ? { ...actor, level: "leader" } : actor);

/** A president's counterpart in Germany is its chancellor: "leader" unless the office itself exists there. */
function leaderlike(antecedent: Actor, country: string, memory: Memory): string | undefined {
  const rank = antecedent.office;
  if (
    rank === "prime-minister" &&
    memory.day &&
    memory.tables.people.officeHolders(country, rank, memory.day).length > 0
  )
    return rank;
  return leaderOfficeOf(country) === antecedent.office ? antecedent.office : undefined;
}
