/** The sides of a contact: its queue group, so that one writer at a time resolves what is told of the same sides. */
import type { ContactRecord, Participant } from "../extract/contact-record.ts";
import type { MentionReport, ReportingPage } from "../path.ts";

/**
 * Contacts of three sides and more share one group: every report of a summit names other participants, so that no
 * list of countries would bring the reports of one summit together.
 */
export const SUMMITS = "summits";

/** `RU+US`, or `summits`. A visit has the host's side even where nobody of it is named. */
export function sidesOf({ type, participants, hostCountry }: ContactRecord): string {
  const countries = new Set(participants.map(({ country }) => country));
  if (hostCountry && (type === "visit" || countries.size < 2)) countries.add(hostCountry);
  return countries.size > 2 ? SUMMITS : [...countries].sort().join("+");
}

/** What a version tells anew, as `compareRecords` has it. */
export interface ToldAnew {
  reported: ContactRecord[];
  revised: { before: ContactRecord; after: ContactRecord }[];
  withdrawn: ContactRecord[];
}

/** One report per group. A contact that has other sides now is withdrawn from the one and reported to the other. */
export function reportsBySides(page: ReportingPage, backfill: boolean, told: ToldAnew): MentionReport[] {
  const reports = new Map<string, MentionReport>();
  const reportFor = (record: ContactRecord): MentionReport => {
    const sides = sidesOf(record);
    const report = reports.get(sides) ?? { sides, page, backfill, reported: [], revised: [], withdrawn: [] };
    reports.set(sides, report);
    return report;
  };
  for (const record of told.reported) reportFor(record).reported.push(record);
  for (const record of told.withdrawn) reportFor(record).withdrawn.push(record);
  for (const { before, after } of told.revised) {
    if (sidesOf(before) === sidesOf(after)) reportFor(after).revised.push({ before, after });
    else {
      reportFor(before).withdrawn.push(before);
      reportFor(after).reported.push(after);
    }
  }
  return [...reports.values()];
}

/** Someone called only by the office (`ru-speaker`). */
export const isUnnamed = ({ id, country, office }: Participant): boolean =>
  id === `${country.toLowerCase()}-${office}`;

/** Someone called only by the office, or a long name in another spelling, is whoever holds the office. */
export function isSamePerson(a: Participant, b: Participant): boolean {
  if (a.id === b.id) return true;
  if (a.office !== b.office) return false;
  const words = new Set(a.id.split("-").filter((word) => word.length > 2));
  const common = b.id.split("-").filter((word) => words.has(word)).length;
  return [a, b].some(isUnnamed) || common >= 2;
}
