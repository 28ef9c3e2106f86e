/**
 * "Ông A gặp ông B hôm 17/10, một ngày sau khi điện đàm với ông C": the clause behind "một ngày sau khi" has dates of its
 * own, and lies so far from what the rest of the sentence tells of.
 */
import type { DateValue } from "../dates/date-value.ts";
import type { DateMention } from "../dates/date-mention.ts";
import type { Finding } from "../finding.ts";
import type { SentenceView } from "../sentence-view.ts";

export interface EventClause {
  mention: DateMention;
  distance: DateValue & { kind: "from-event" };
  /** Token indexes, `to` not included. */
  from: number;
  to: number;
}

/** The first such clause of a sentence, if it has one; `findings` are all of that sentence. */
export function eventClauseOf(view: SentenceView, findings: readonly Finding[]): EventClause | undefined {
  const mention = view.dates.find(({ value }) => value.kind === "from-event");
  if (mention?.value.kind !== "from-event") return undefined;
  const from = mention.to;
  const told = findings.some(({ trigger }) => trigger.to <= mention.from);
  const to = told ? endOfLast(view, from, findings) : endOfFronted(view, from, findings);
  return { mention, distance: mention.value, from, to };
}

/** "… 10 ngày sau cuộc gặp với ông B": to the end of the sentence, or to the noun of another contact. */
function endOfLast(view: SentenceView, from: number, findings: readonly Finding[]): number {
  const [, ...more] = findings.filter(({ trigger }) => trigger.from >= from);
  return more.find(({ noun }) => noun)?.trigger.from ?? view.sentence.to;
}

/** "Một ngày sau khi gặp ông B, ông C và ông D, ông A …": up to the comma behind what the clause tells of. */
function endOfFronted(view: SentenceView, from: number, findings: readonly Finding[]): number {
  const first = findings.find(({ trigger }) => trigger.from >= from);
  const comma = (at: number) => {
    for (let i = at; i < view.sentence.to; i++) if (view.key(i) === ",") return i;
    return view.sentence.to;
  };
  const end = comma(from);
  if (!first || end < first.trigger.from) return end;
  return comma(Math.max(first.trigger.to, first.span.from <= first.trigger.from ? first.span.to : 0));
}

export const isInside = ({ from, to }: EventClause, at: number): boolean => at >= from && at < to;
