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

const WHEN = /^\d{4}(-\d\d){0,2}(\.\.(\d{4}-\d\d-\d\d)?)?$/;
const ACTING = " (acting)";

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
  const bare = table.includes("#") ? table.replace(/(^|\s)#.*/gm, "$1") : table;
  return bare
    .replace(/\s*\n {4}\s*/g, " ")
    .split("\n")
    .filter((line) => line.trim());
}

function readHolders(chain: string, country: string, officeName: string, rows: TableRow[]): void {
  const shared = officeName.endsWith("*");
  const office = shared ? officeName.slice(0, -1) : officeName;
  let previous: TableRow | undefined;
  let lastDay = "";
  for (const part of chain.split("|")) {
    const row = readHolder(part.trim(), country, office);
    const { from } = row;
    if (!shared && from <= lastDay)
      throw new Error(`people table: ${country} ${office} goes back at ${from}`);
    if (previous && !shared) previous.to ??= dayBefore(from);
    lastDay = from;
    previous = row.name === "vacant" ? undefined : row;
    if (previous) rows.push(previous);
  }
}

/** "2018-09-21 Đặng Thị Ngọc Thịnh (acting)". Plain slices: a pattern for the whole takes a cold function ten times as long. */
function readHolder(holder: string, country: string, office: string): TableRow {
  const space = holder.indexOf(" ");
  const when = holder.slice(0, space);
  if (space < 0 || !WHEN.test(when))
    throw new Error(`people table: cannot read "${holder}" under ${country} ${office}`);
  const dots = when.indexOf("..");
  const day = dots < 0 ? when : when.slice(0, dots);
  const acting = holder.endsWith(ACTING);
  const equals = holder.indexOf(" =");
  const written = holder.slice(space + 1, equals > 0 ? equals : acting ? -ACTING.length : undefined);
  const open = written.indexOf("[");
  const close = written.indexOf("]");
  const name =
    open < 0 ? written : written.slice(0, open) + written.slice(open + 1, close) + written.slice(close + 1);
  const id = equals < 0 ? idOf(name) : holder.slice(equals + 2, acting ? -ACTING.length : undefined);
  const row: TableRow = {
    country,
    office,
    id,
    name,
    from: day.length === 10 ? day : `${day}-01-01`.slice(0, 10),
  };
  if (open >= 0) row.short = written.slice(open + 1, close);
  if (dots > 0 && when.length > dots + 2) row.to = when.slice(dots + 2);
  if (acting) row.acting = true;
  return row;
}

/** The calendar day before a day (YYYY-MM-DD). */
export function dayBefore(day: string): string {
  const date = Number(day.slice(8));
  if (date > 1) return `${day.slice(0, 8)}${date > 10 ? "" : "0"}${date - 1}`;
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
