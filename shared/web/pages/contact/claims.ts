/** What the pages say of a contact: numbered as the page lists them, and gathered by what they say of a fact. */
import type { Claim, Contact, Fact } from "../../../store/contacts.ts";
import type { Lang } from "../../../extract/contact-record.ts";
import { factWords } from "../../words/fact-words.ts";

/** A claim with its place on the page, `report-1`, so that facts can lead to it. */
export interface NumberedReport extends Claim {
  n: number;
}

export interface FactValue {
  value: string;
  /** Who says so; one report an outlet. */
  reports: NumberedReport[];
  /** The value that the record shows. */
  ours: boolean;
}

export const isLive = ({ withdrawnAt }: Claim): boolean => withdrawnAt === undefined;

/** Those that stand first; each group in the order in which they came. */
export function numberReports(claims: Claim[]): NumberedReport[] {
  const order = claims.toSorted(
    (a, b) => Number(isLive(b)) - Number(isLive(a)) || (a.firstSeen < b.firstSeen ? -1 : 1),
  );
  return order.map((claim, n) => ({ ...claim, n: n + 1 }));
}

/** Each value of a fact with the outlets that give it: ours first, then by how many say so. */
export function valuesOf(fact: Fact, contact: Contact, reports: NumberedReport[], lang: Lang): FactValue[] {
  const ours = factWords(fact, contact, lang);
  const byValue = new Map<string, Map<string, NumberedReport>>();
  for (const report of reports.filter(isLive)) {
    const value = factWords(fact, report.record, lang);
    if (value === undefined) continue;
    const outlets = byValue.get(value) ?? new Map<string, NumberedReport>();
    if (!outlets.has(report.page.outlet)) outlets.set(report.page.outlet, report);
    byValue.set(value, outlets);
  }
  const values = [...byValue].map(([value, outlets]) => ({
    value,
    reports: [...outlets.values()],
    ours: value === ours,
  }));
  return values.sort((a, b) => Number(b.ours) - Number(a.ours) || b.reports.length - a.reports.length);
}
