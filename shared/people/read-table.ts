/**
 * Reads our tables of office holders: a line with a country code, under it one line per office with its holders in
 * order, each from the day given until the next one's day.
 *
 *     VN
 *       president: 2011-07-25 Trương Tấn Sang | 2016-04-02 Trần Đại Quang | 2018-09-21 vacant | …
 *
 * `vacant`: nobody, until the next day. `(acting)` after a name: acts for a missing holder. An office with `*` has
 * several holders at once, so each names its own end: `2021-01-20..2025-01-19`.
 * Brackets mark the short form that the press uses: `[Abiy] Ahmed`; `=id` gives an id other than the folded name.
 */
import { withoutMarks } from "./name-forms.ts";

export interface TableRow {
  country: string;
  office: string;
  id: string;
  /** The name without brackets. */
  name: string;
  /** What stands in brackets, if anything does. */
  short?: string;
  from: string;
  to?: string;
  acting?: true;
}

const HOLDER = /^(\d{4}(?:-\d\d){0,2})(?:\.\.(\d{4}-\d\d-\d\d)?)? (.+?)(?: =([a-z0-9-]+))?( \(acting\))?$/;

/** One row per term, in the order of the table. Throws on a line that it cannot read. */
export function readTable(table: string): TableRow[] {
  const rows: TableRow[] = [];
  let country = "";
  for (const line of joinedLines(table)) {
    if (/^[A-Z]{2,4}$/.test(line)) country = line;
    else {
      const colon = line.indexOf(":");
      const office = line.slice(0, colon).trim();
      if (!country || !/^[a-z-]+\*?$/.test(office)) throw new Error(`people table: cannot read "${line}"`);
      readHolders(line.slice(colon + 1), country, office, rows);
    }
  }
  return rows;
}

/** The name of a person as an id: lower-case ASCII with hyphens. */
export function idOf(name: string): string {
  return withoutMarks(name).toLowerCase().replace(NOT_IN_ID, "").replaceAll(" ", "-");
}

const NOT_IN_ID = /[^a-z0-9 -]/g;

/** Non-empty lines without comments; a line indented by four or more goes on from the one before. */
function joinedLines(table: string): string[] {
  const lines: string[] = [];
  for (const raw of table.split("\n")) {
    const line = raw.replace(/(^|\s)#.*/, "").trimEnd();
    if (!line.trim()) continue;
    if (line.startsWith("    ")) lines[lines.length - 1] += ` ${line.trim()}`;
    else lines.push(line);
  }
  return lines;
}

function readHolders(chain: string, country: string, officeName: string, rows: TableRow[]): void {
  const shared = officeName.endsWith("*");
  const office = shared ? officeName.slice(0, -1) : officeName;
  let previous: TableRow | undefined;
  let lastDay = "";
  for (const part of chain.split("|")) {
    const [, day, end, name, id, acting] = HOLDER.exec(part.trim()) ?? [];
    if (!day || !name)
      throw new Error(`people table: cannot read "${part.trim()}" under ${country} ${office}`);
    const from = `${day}-01-01`.slice(0, 10);
    if (!shared && from <= lastDay) throw new Error(`people table: ${country} ${office} goes back at ${day}`);
    if (previous && !shared) previous.to ??= dayBefore(from);
    lastDay = from;
    previous = undefined;
    if (name === "vacant") continue;
    previous = { country, office, id: id ?? idOf(name), name, from };
    const open = name.indexOf("[");
    if (open >= 0) {
      previous.short = name.slice(open + 1, name.indexOf("]"));
      previous.name = name.replace("[", "").replace("]", "");
    }
    if (end) previous.to = end;
    if (acting) previous.acting = true;
    rows.push(previous);
  }
}

/** The calendar day before a day (YYYY-MM-DD). */
export function dayBefore(day: string): string {
  const date = Number(day.slice(8));
  if (date > 1) return `${day.slice(0, 8)}${date > 10 ? "" : "0"}${date - 1}`;
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
