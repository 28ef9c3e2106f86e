/**
 * The people the press calls leaders, and the better known officials: who held which office when, and by which names
 * they go. The extractor asks here whom "Tổng thống Mỹ", "ông Tập" or "Erdogan" means on the day of a contact.
 */
import { countryByCode, leaderOfficesOf } from "./countries.ts";
import { formsOf, needsTitle } from "./name-forms.ts";
import { levelOfOffice, rankOfOffice, type Level } from "./offices.ts";
import { dayBefore, idOf, readTable, type TableRow } from "./read-table.ts";
import { bystanders, names as nameTable } from "./table/names.ts";
import { tables } from "./table/tables.ts";

export interface Term {
  office: string;
  /** ISO 3166-1 alpha-2, or `UN` `EU` `NATO` `VA`. */
  country: string;
  /** Days (YYYY-MM-DD), both included; no `to` while the term goes on. */
  from: string;
  to?: string;
  acting?: true;
}

export interface Person {
  id: string;
  /** The common English name. */
  name: string;
  /** Country of the latest term. */
  country: string;
  terms: Term[];
}

/**
 * One spelling and whom it may mean: several people make it ambiguous ("Kim", "Marcos"), none is a bystander, so that
 * "Ivanka Trump" is nobody rather than Trump.
 */
export interface PersonName {
  /** NFC; hyphens may be spaces in the text ("Jong-un", "Jong Un"). */
  text: string;
  people: Person[];
  /** Only a part of the name ("Trump", "Tập"): less sure than the whole. */
  short: boolean;
  /** A short form that is also an everyday word or a common name: it means the leader only behind a title ("ông Tập"). */
  needsTitle: boolean;
}

/** One spelling of one person, or a bystander's. */
export interface Spelling {
  text: string;
  person: Person | undefined;
  short: boolean;
  /** Of the person's first term: by whose custom the short form needs a title. */
  country: string;
}

/** Whom all the spellings of one name mean, in the order of the tables. */
export function nameOf([first, ...others]: readonly Spelling[]): PersonName {
  const name = begin(first!);
  for (const { text, person, short } of others) {
    if (!person) Object.assign(name, { text, people: [], short: false, needsTitle: false });
    else {
      if (!name.people.includes(person)) name.people.push(person);
      name.short &&= short;
      name.needsTitle &&= short;
    }
  }
  return name;
}

const begin = ({ text, person, short, country }: Spelling): PersonName => ({
  text,
  people: person ? [person] : [],
  short: short && person !== undefined,
  needsTitle: short && person !== undefined && needsTitle(text, country),
});

/** What is known of the person meant, to choose among those who share a name. Days are YYYY-MM-DD. */
export interface PersonHint {
  country?: string | undefined;
  office?: string | undefined;
  date?: string | undefined;
}

export interface People {
  /** Every spelling as often as somebody goes by it; `nameOf` tells whom all those of one spelling mean. */
  spellings: readonly Spelling[];
  /** Every spelling once, however many people share it. */
  readonly names: readonly PersonName[];
  personById(id: string): Person | undefined;
  /** Who held an office on a day; "prime-minister" finds the chancellor where that is the title. */
  officeHolders(country: string, office: string, date: string): Person[];
  /** Everybody who counts as a leader of a country on a day, the one spoken of as "nhà lãnh đạo X" first. */
  leadersOf(country: string, date: string): Person[];
  /** The weightiest office of a person on a day; without a day, the weightiest of the latest ones. */
  officeOn(person: Person, date?: string): Term | undefined;
  /** Leader or official on a day; nothing for whoever holds no office then. */
  levelOn(person: Person, date?: string): Level | undefined;
  /** The one of several namesakes that the hints point to; nothing when they leave more than one. */
  choose(candidates: readonly Person[], hint: PersonHint): Person | undefined;
  all(): Iterable<Person>;
}

/** An operator's own entry (read-people-file.ts), merged over the table. */
export interface PersonEntry {
  name: string;
  id?: string | undefined;
  aliases: string[];
  terms: Term[];
}

export const personId = ({ id, name }: Pick<PersonEntry, "id" | "name">): string => id ?? idOf(name);

/** Builds the table of people with an operator's entries merged over it. */
export function makePeople(entries: readonly PersonEntry[] = []): People {
  const byId = new Map<string, Person>();
  const byOffice = new Map<string, { person: Person; term: Term }[]>();
  const spellings: Spelling[] = [];
  let names: PersonName[] | undefined;

  const holdersOf = (country: string, office: string) => byOffice.get(`${country} ${office}`) ?? [];
  const addName = (person: Person, text: string, short: boolean) => {
    spellings.push({ text, person, short, country: person.country });
  };
  const addTerm = (row: TableRow, country: string) => {
    let person = byId.get(row.id);
    if (!person) {
      byId.set(row.id, (person = { id: row.id, name: row.name, country, terms: [] }));
      for (const form of formsOf(row.name, country, row.short)) addName(person, form.text, form.short);
    } else if (row.short) addName(person, row.short, true);
    const term: Term = { office: row.office, country: row.country, from: row.from };
    if (row.to) term.to = row.to;
    if (row.acting) term.acting = true;
    person.terms.push(term);
    const key = `${row.country} ${row.office}`;
    const group = byOffice.get(key);
    if (group) group.push({ person, term });
    else byOffice.set(key, [{ person, term }]);
  };

  for (const row of tables.flatMap(readTable)) addTerm(row, row.country);
  for (const [id, forms] of readNames(nameTable)) {
    const person = byId.get(id);
    if (!person) throw new Error(`people table: names of "${id}", who holds no office`);
    for (const form of forms) addName(person, form.text, form.short);
  }
  for (const text of bystanders.split(","))
    spellings.push({ text: text.trim(), person: undefined, short: false, country: "" });
  for (const entry of entries) addEntry(entry);
  for (const person of byId.values()) {
    if (person.terms.length > 1) person.terms.sort((a, b) => (a.from < b.from ? -1 : 1));
    person.country = person.terms.at(-1)?.country ?? person.country;
  }

  function addEntry(entry: PersonEntry): void {
    const id = personId(entry);
    for (const term of entry.terms) {
      for (const held of holdersOf(term.country, term.office))
        if (held.person.id !== id && !held.term.to && held.term.from < term.from)
          held.term.to = dayBefore(term.from);
      addTerm({ ...term, id, name: entry.name }, term.country);
    }
    const person = byId.get(id);
    if (person) for (const alias of entry.aliases) addName(person, alias, !alias.includes(" "));
  }

  const people: People = {
    spellings,
    get names() {
      return (names ??= namesOf(spellings));
    },
    personById: (id) => byId.get(id),
    all: () => byId.values(),
    officeHolders(country, office, date) {
      const held = holdersOf(country, office).filter(({ term }) => isOn(term, date));
      if (held.length === 0 && office === "prime-minister")
        return people.officeHolders(country, "chancellor", date);
      return [...new Set(held.map(({ person }) => person))];
    },
    leadersOf(country, date) {
      const holders = leaderOfficesOf(country).flatMap((office) =>
        holdersOf(country, office).filter(({ term }) => isOn(term, date)),
      );
      return [...new Set(holders.map(({ person }) => person))];
    },
    officeOn(person, date) {
      const on = date === undefined ? latestTerms(person) : person.terms.filter((term) => isOn(term, date));
      return on.reduce<Term | undefined>(
        (best, term) => (best && weight(best) <= weight(term) ? best : term),
        undefined,
      );
    },
    levelOn(person, date) {
      const term = people.officeOn(person, date);
      return term && levelOfOffice(term.office);
    },
    choose(candidates, { country, office, date }) {
      let left = [...candidates];
      const narrow = (keep: (person: Person) => boolean) => {
        const kept = left.filter(keep);
        if (kept.length > 0) left = kept;
      };
      if (country) narrow((p) => p.terms.some((t) => t.country === country));
      if (office) narrow((p) => p.terms.some((t) => t.office === office));
      if (date) {
        narrow((p) => people.levelOn(p, date) !== undefined);
        narrow((p) => people.levelOn(p, date) === "leader");
        narrow((p) => people.officeOn(p, date)?.office === countryByCode(p.country)?.leaderOffice);
      }
      return left.length === 1 ? left[0] : undefined;
    },
  };
  return people;
}

function namesOf(spellings: readonly Spelling[]): PersonName[] {
  const byKey = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const key = nameKey(spelling.text);
    const same = byKey.get(key);
    if (same) same.push(spelling);
    else byKey.set(key, [spelling]);
  }
  return [...byKey.values()].map(nameOf);
}

/** Names are one spelling whatever their capitals and hyphens. */
function nameKey(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("-") ? lower.replaceAll("-", " ") : lower;
}

function isOn(term: Term, date: string): boolean {
  return term.from <= date && (term.to === undefined || date <= term.to);
}

/** Terms that go on, or else those that ended last. */
function latestTerms(person: Person): Term[] {
  const last = person.terms
    .map((t) => t.to ?? "9999")
    .sort()
    .at(-1);
  return person.terms.filter((t) => (t.to ?? "9999") === last);
}

function weight(term: Term): number {
  const own = leaderOfficesOf(term.country).indexOf(term.office);
  return own >= 0 ? own : 100 + rankOfOffice(term.office);
}

/** "Xi Jinping: [Tập] Cận Bình, …": further spellings; brackets mark a short form, alone or inside the whole. */
function* readNames(table: string): Generator<[string, { text: string; short: boolean }[]]> {
  for (const line of table.split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 0 || line.startsWith("#")) continue;
    const forms = line
      .slice(colon + 1)
      .split(",")
      .flatMap((raw) => {
        const name = raw.trim();
        const short = /\[(.+)\]/.exec(name)?.[1];
        const whole = name.replace(/[[\]]/g, "");
        const both = [{ text: whole, short: whole === short }];
        return short && short !== whole ? [...both, { text: short, short: true }] : both;
      });
    yield [idOf(line.slice(0, colon)), forms];
  }
}
