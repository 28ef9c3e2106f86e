/**
 * How many contacts were held in a month, by kind and by who took part: counted when somebody looks, and kept for a
 * while, so that a picture of years costs one query. Months that may still change are counted again soon.
 */
import type { ContactType } from "../extract/contact-record.ts";
import type { ContactStore } from "./contacts.ts";
import { TALLIES, tallyKey } from "./keys.ts";
import type { ListedContact } from "./listed-contacts.ts";
import { pack, unpack } from "./pack.ts";
import type { Table } from "./table.ts";

/** Contacts of one kind between the same people. */
export interface TallyRow {
  type: ContactType;
  /** Participant ids, sorted; leaders only. */
  leaders: string[];
  /** Countries of all participants, sorted. */
  countries: string[];
  n: number;
}

export interface MonthTally {
  /** YYYY-MM */
  month: string;
  countedAt: string;
  rows: TallyRow[];
}

/** What a month's rows come to for one of those who took part. */
export interface PartySum {
  byType: Partial<Record<ContactType, number>>;
  /** Contacts with each other leader or country; its own are among them. */
  leaders: Map<string, number>;
  countries: Map<string, number>;
}

/** Added up for all when one is first asked for; a month at hand is asked for again and again. */
const sums = new WeakMap<MonthTally, Map<string, PartySum>>();

/** @param party a leader's id, a country's code, or a pair of countries (`RU+US`) */
export function sumOf(tally: MonthTally, party: string): PartySum | undefined {
  let byParty = sums.get(tally);
  if (!byParty) sums.set(tally, (byParty = sumUp(tally)));
  return byParty.get(party);
}

function sumUp({ rows }: MonthTally): Map<string, PartySum> {
  const byParty = new Map<string, PartySum>();
  const count = (counts: Map<string, number>, names: string[], n: number) => {
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + n);
  };
  for (const row of rows)
    for (const party of partiesOf(row)) {
      const sum: PartySum = byParty.get(party) ?? {
        byType: {},
        leaders: new Map(),
        countries: new Map(),
      };
      sum.byType[row.type] = (sum.byType[row.type] ?? 0) + row.n;
      count(sum.leaders, row.leaders, row.n);
      count(sum.countries, row.countries, row.n);
      byParty.set(party, sum);
    }
  return byParty;
}

const partiesOf = ({ leaders, countries }: TallyRow): string[] => [
  ...leaders,
  ...countries,
  ...countries.flatMap((a, i) => countries.slice(i + 1).map((b) => `${a}+${b}`)),
];

export interface TallyStore {
  /** Both months included (YYYY-MM), oldest first; officials' contacts are not counted. */
  months(from: string, to: string): Promise<MonthTally[]>;
}

const MINUTE = 60_000;
const FRESH_MS = { live: 10 * MINUTE, past: 24 * 60 * MINUTE };
/** Reports of a contact come in for so many days after it. */
const LIVE_DAYS = 45;

export function openTallyStore(table: Table, contacts: ContactStore, clock: () => Date): TallyStore {
  async function count(month: string): Promise<MonthTally> {
    const rows = new Map<string, TallyRow>();
    const days = { from: `${month}-01`, to: `${month}-31` };
    let cursor: string | undefined;
    do {
      const page = await contacts.list({ status: "held", ...days }, { limit: 200, cursor });
      for (const contact of page.items) add(rows, contact);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    const tally = { month, countedAt: clock().toISOString(), rows: [...rows.values()] };
    await table.put({ ...tallyKey(month), packed: pack(tally) });
    return tally;
  }

  /** Those at hand, for as long as they are fresh: past months are asked for again and again. */
  const atHand = new Map<string, MonthTally>();
  const freshOne = (month: string): MonthTally | undefined => {
    const tally = atHand.get(month);
    return tally && isFresh(tally, clock()) ? tally : undefined;
  };

  return {
    async months(from, to) {
      const months = monthsBetween(from, to);
      const missing = months.filter((month) => !freshOne(month));
      const [first, last] = [missing[0], missing.at(-1)];
      if (first !== undefined && last !== undefined)
        for (const item of await table.queryAll({ pk: TALLIES, between: [first, last] }))
          atHand.set(item["sk"] as string, unpack(item["packed"]) as MonthTally);
      const tallies: MonthTally[] = [];
      for (const month of months) {
        const tally = freshOne(month) ?? (await count(month));
        atHand.set(month, tally);
        tallies.push(tally);
      }
      return tallies;
    },
  };
}

function add(rows: Map<string, TallyRow>, { type, level, participants }: ListedContact): void {
  if (level === "official") return;
  const leaders = participants.filter((one) => one.level === "leader").map(({ id }) => id);
  const countries = [...new Set(participants.map(({ country }) => country))];
  const row: TallyRow = { type, leaders: leaders.sort(), countries: countries.sort(), n: 0 };
  const key = JSON.stringify(row);
  const known = rows.get(key) ?? row;
  known.n += 1;
  rows.set(key, known);
}

function isFresh({ month, countedAt }: MonthTally, now: Date): boolean {
  const live = now.getTime() - Date.parse(`${month}-28`) < LIVE_DAYS * 24 * 60 * MINUTE;
  return now.getTime() - Date.parse(countedAt) < (live ? FRESH_MS.live : FRESH_MS.past);
}

/** "2025-11", "2025-12", "2026-01": both ends included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthAfter(month, 1)) months.push(month);
  return months;
}

export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}
