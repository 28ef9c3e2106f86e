/**
 * From the text of an article to the contacts between leaders that it speaks of. The order of the steps is the order of
 * this file: normalise, split, find who is meant, fire rules, refine each finding, merge them to records.
 */
import { chooseLanguage } from "./choose-language.ts";
import { type ContactRecord, type Lang, type Participant } from "./contact-record.ts";
import { dayInVietnam, type DateContext } from "./dates/date-value.ts";
import { fireRules } from "./fire-rules.ts";
import { gazetteerFor, type Gazetteer } from "./gazetteer.ts";
import type { Language } from "./language.ts";
import type { Draft } from "./draft-contact.ts";
import { mergeFindings } from "./merge-findings.ts";
import type { Actor } from "./mentions/mention.ts";
import { levelOfOffice } from "../people/offices.ts";
import { normaliseText, type NormalisedText } from "./normalise-text.ts";
import { refineFindings } from "./refine-findings.ts";
import type { SentenceView } from "./sentence-view.ts";
import { tokenise } from "./tokenise.ts";
import { topicsOf } from "./topics.ts";
import type { Trace, TraceEntry } from "./trace.ts";
import { contextOf, viewText } from "./view-text.ts";

export interface ArticleText {
  /** As stored: title, line break, body. Evidence counts in this text. */
  text: string;
  /** ISO day or time. */
  publishedAt: string | null;
  lang?: Lang;
}

/** Every contact that the text speaks of, in the order of the text. Never throws; linear in the length of the text. */
export function readContacts(article: ArticleText, trace?: Trace): ContactRecord[] {
  const language = chooseLanguage(article.text, article.lang);
  const tables = gazetteerFor(language.lang);
  const normalised = normaliseText(article.text);
  const tokens = tokenise(normalised.text);
  const published = dayInVietnam(article.publishedAt);
  const views = viewText(tokens, published, language, tables);
  const context = contextOf(views, published);
  const findings = fireRules(views, language, trace);
  const refined = refineFindings(findings, views, context, language, trace);
  const drafts = mergeFindings(
    refined,
    context.published ?? context.anchor,
    trace && ((message) => trace({ step: "merge", message })),
  );
  return drafts.flatMap((draft) => {
    const record = toRecord(draft, context, tables, language, normalised);
    trace?.(outcomeOf(draft, record));
    return record ? [record] : [];
  });
}

/** For whoever asks why there is such a record, or none. */
function outcomeOf(draft: Draft, record: ContactRecord | undefined): TraceEntry {
  const sides = (record?.participants ?? draft.sides).map(({ id }) => id).join(", ");
  const what = `${draft.type} of ${sides}`;
  return record
    ? { step: "record", message: `${record.status} ${what}` }
    : { step: "drop", message: `${what}: of one country, or nobody in office on that day` };
}

function toRecord(
  draft: Draft,
  context: DateContext,
  tables: Gazetteer,
  language: Language,
  normalised: NormalisedText,
): ContactRecord | undefined {
  const sides =
    draft.inviter && !draft.sides.some((side) => side.id === draft.inviter!.id)
      ? [...draft.sides, draft.inviter]
      : draft.sides;
  const day = draft.date?.to ?? context.published ?? context.anchor;
  if (sides.some((side) => side.lapsed && !ledThen(side, draft, tables))) return undefined;
  // who will hold the office when it comes to pass nobody knows
  const { published } = context;
  const asOf = day && published && published < day ? published : day;
  const participants = sides.map((side) => participantOn(side, asOf, draft.date !== undefined, tables));
  const leaders = participants.filter((participant) => participant.level === "leader").length;
  if (draft.type !== "visit" && new Set(participants.map((each) => each.country)).size < 2) return undefined;
  const first = draft.parts[0]!;
  const year = (draft.date?.from ?? context.published ?? context.anchor)?.slice(0, 4);
  const resting = draft.parts.filter(
    (part) => part.finding.sides.length > 0 || part === first || draft.telling.has(part),
  );
  const evidence = [...new Set(resting.map(({ finding }) => finding.view))].map((view) =>
    quote(view, normalised),
  );
  const whole = draft.parts.map(({ finding }) => finding.view);
  return {
    type: draft.type,
    status: draft.status,
    level: leaders === participants.length ? "leader" : leaders > 0 ? "mixed" : "official",
    participants,
    date: draft.date ?? null,
    durationMinutes: draft.duration ?? null,
    place: draft.place ?? null,
    hostCountry: draft.hostCountry ?? null,
    initiator: draft.initiator ?? null,
    ordinal: draft.ordinal
      ? { n: draft.ordinal.n, since: draft.ordinal.since === "year" && year ? `${year}-01-01` : null }
      : null,
    reportedBy: [...new Set(whole.flatMap((view) => language.readReporters(view)))],
    topics: topicsOf(
      whole.map((view) => view.words_(view.sentence.from, view.sentence.to)).join("\n"),
      language.lang,
    ),
    evidence,
    confidence: confidenceIn(draft),
  };
}

/** Whether it took place, said by the words themselves, by a date or a verb; or left open by a noun ("cuộc gặp Trump – Putin"). */
function confidenceIn({ stated, date, parts }: Draft): number {
  if (stated || date) return 0.9;
  return parts.every(({ finding, ahead }) => finding.noun || ahead) ? 0.5 : 0.7;
}

/** "ông Obama thăm Việt Nam năm 2016", told years later: judged by the office held on the day of the contact. */
function ledThen({ id }: Actor, { date }: Draft, { people }: Gazetteer): boolean {
  const person = date && people.personById(id);
  const term = person && people.officeOn(person, date.from);
  return term !== undefined && levelOfOffice(term.office) === "leader";
}

/** Offices change: who is named by office only is looked up again on the day of the contact. */
function participantOn(side: Actor, day: string | undefined, dated: boolean, tables: Gazetteer): Participant {
  const { people } = tables;
  let person = people.personById(side.id);
  if (side.byOffice && day && dated)
    person = people.officeHolders(side.country, side.office, day)[0] ?? person;
  return {
    id: person?.id ?? side.id,
    name: person?.name ?? side.name,
    country: side.country,
    office: side.office,
    level: side.level,
  };
}

function quote(
  { tokens, sentence }: SentenceView,
  normalised: NormalisedText,
): ContactRecord["evidence"][number] {
  const start = normalised.toGiven(tokens[sentence.from]!.start);
  const end = normalised.toGiven(tokens[sentence.to - 1]!.end);
  return { start, end, quote: normalised.slice(start, end) };
}
