/** Who an office means: whoever the text names as its holder, or else the table on the day. */
import type { Actor, Mention } from "../mention.ts";
import { actorOf, CHAIRED } from "./by-name.ts";
import type { Memory } from "./memory.ts";

/** Titles that Vietnamese papers use for their own leaders without saying the country. */
const HOME_OFFICES = new Set(["president", "prime-minister", "general-secretary"]);

/** Offices of many at once: the table cannot say which of them is meant. */
const SHARED_OFFICES = new Set(["envoy", "adviser", "minister", "spokesperson", "commander", "governor"]);

/** `other`: who does something to whom the words mean ("ông Tập hội kiến Chủ tịch nước"): not himself. */
export function byOffice(
  mention: Mention,
  memory: Memory,
  subject?: Actor,
  other?: Actor,
): Actor | undefined {
  const office = mention.office ?? "leader";
  if (mention.former) return undefined;
  if (mention.elect && mention.level === "leader") return designated(mention, office, memory);
  const country = mention.countries[0];
  if (mention.level !== "leader") {
    const same = memory.recent.findLast(
      (actor) => sameOffice(actor, office) && (!country || actor.country === country),
    );
    if (same) return same;
    // "Chủ tịch Quốc hội" without a country is our own, as long as nobody else's was spoken of
    if (!country && office === "parliament-speaker" && memory.day) {
      const own = memory.tables.people.officeHolders(memory.home, office, memory.day)[0];
      return own && { ...actorOf(own, { ...mention, countries: [memory.home] }, memory), byOffice: true };
    }
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
  if (country) return holder(country, office, memory, mention.acting);
  if (office === "leader") return undefined;
  const { day } = memory;
  // a text about somebody else's doings is no release of that house
  const home = memory.surnames && memory.main && memory.main.country !== memory.home ? "" : memory.home;
  if (
    memory.house &&
    !mention.foreign &&
    day &&
    memory.tables.people.officeHolders(home, office, day).length > 0
  )
    return holder(home, office, memory);
  const own = [...memory.named.values()].find(
    (actor) =>
      !mention.foreign && actor.country === home && actor.level === "leader" && actor.office === office,
  );
  const recent = memory.recent.findLast(
    (actor) =>
      actor.level === "leader" &&
      actor.id !== other?.id &&
      sameOffice(actor, office) &&
      !(actor.country === home && subject?.country === home),
  );
  // "Thủ tướng Australia mời Thủ tướng": no country means our own, unless one of our own is the subject
  // "The Prime Minister will call Charles Michel", in a release about one of two prime ministers
  if (memory.main?.office === office && !mention.governor && !mention.foreign) return memory.main;
  if (own && !own.outside && !(subject?.country === home && subject.id !== own.id && recent)) return own;
  if (recent) return recent;
  // whom NATO's papers call so they name; the United Nations' do not
  if (office === "secretary-general" && !home) return holder("UN", office, memory);
  const named = [...memory.named.values()].find(
    (actor) =>
      actor.level === "leader" && actor.id !== other?.id && !actor.outside && sameOffice(actor, office),
  );
  const ours = home && !mention.foreign && HOME_OFFICES.has(office) && !mention.governor;
  // a foreign holder whom the text has yet to name is not who "Thủ tướng" at its head means
  if (named && !(ours && named.country !== home && memory.recent.length === 0)) return named;
  return home && !mention.foreign && HOME_OFFICES.has(office) ? holder(home, office, memory) : undefined;
}

/** "Thủ tướng Séc tương lai", "Tổng thống đắc cử": not who holds the office now. */
function designated(mention: Mention, office: string, memory: Memory): Actor | undefined {
  const country = mention.countries[0];
  const name = office === "president" ? "president-elect" : "prime-minister-designate";
  const told = [...memory.recent.toReversed(), ...memory.named.values()].find(
    (actor) => actor.office === name && (!country || actor.country === country),
  );
  if (told || !country || !memory.day) return told;
  const person = memory.tables.people.officeHolders(country, name, memory.day)[0];
  return person && { ...actorOf(person, mention, memory), byOffice: true };
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
export function holder(country: string, office: string, memory: Memory, acting = false): Actor | undefined {
  const { people } = memory.tables;
  const inText = (actor: Actor) =>
    actor.country === country && actor.level === "leader" && !actor.outside && sameOffice(actor, office);
  const told = [...memory.recent.toReversed(), ...memory.named.values()].filter(inText);
  // "Tổng thống Mỹ Jimmy Carter" of another time is not who "Tổng thống Mỹ" means now
  const inOffice = told.find(({ id }) => {
    const person = people.personById(id);
    // without a day, whoever is in the table led nearer to now than who is not
    return memory.day ? !person || people.officeOn(person, memory.day) !== undefined : person !== undefined;
  });
  if (!acting && told.length > 0) return inOffice ?? told[0];
  if (office === "chair" && !CHAIRED.has(country)) return undefined;
  if (!memory.day) return undefined;
  const asked =
    office === "chair" || office === "leader"
      ? undefined
      : office === "head-of-government"
        ? "prime-minister"
        : office;
  // "Turkish premier" where no such office is left: the one who leads
  const gone =
    asked === "prime-minister" &&
    people.officeHolders(country, asked, memory.day).length === 0 &&
    people.leadersOf(country, memory.day).length === 1;
  const person =
    asked && !gone
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
    office: asked && !gone ? asked : term.office,
    level: "leader",
    byOffice: true,
  };
}
