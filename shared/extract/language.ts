/** What the engine needs to know of a language; the engine itself is the same for all. */
import type { ContactStatus, Lang, MinuteRange } from "./contact-record.ts";
import type { DateMention } from "./dates/date-mention.ts";
import type { Finding, Rule, Trigger } from "./finding.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { LightWords } from "./lighten-view.ts";
import type { Actor, Mention } from "./mentions/mention.ts";
import type { MediumWords } from "./refine/read-medium.ts";
import type { GroupWords, PlaceMention, SentenceView } from "./sentence-view.ts";
import type { Token } from "./tokenise.ts";

export interface StatusReading {
  /** `unreal`: a hypothesis or a question of principle; no contact. */
  status: ContactStatus | "unreal";
  /** The words say so themselves; otherwise it is only how such sentences are read. */
  stated: boolean;
  /** "trước cuộc gặp": it had not begun then; still to come, unless the text tells of it as held. */
  ahead?: true;
  cue?: string;
}

export interface OrdinalReading {
  n: number;
  /** Day from which it is counted; "the year" stands for its first day. */
  since: "year" | null;
}

export interface Language {
  lang: Lang;
  /** Country whose leaders a text speaks of without their country, or "". */
  homeOf(tokens: readonly Token[]): string;
  rules: readonly Rule[];
  groupWords: GroupWords;
  lightWords: LightWords;
  findMentions(tokens: readonly Token[], from: number, to: number, tables: Gazetteer): Mention[];
  readDates(tokens: readonly Token[], from: number, to: number): DateMention[];
  mediumWords: MediumWords;
  readStatus(finding: Finding, others: readonly Finding[]): StatusReading;
  /** The date is when somebody spoke of the contact, not when it took place. */
  datesReporting(view: SentenceView, date: DateMention, trigger: Trigger): boolean;
  /** The date is that of the report, at its head: the contact's own where it has no other and was held. */
  isDateline?(view: SentenceView, date: DateMention): boolean;
  /** Between the two positions another clause begins, about something that is still to come. */
  opensClause(view: SentenceView, from: number, to: number): boolean;
  /** The words carry the day of what was told before on to this: "Sau đó, ông …". */
  continuesDay?(finding: Finding): boolean;
  /** Told so many sentences after another as over, with no word of another time: on the same day. */
  followsOn?(finding: Finding, sentences: number): boolean;
  /** The day on which the contact is told of as just held: its own, where the text tells no other. */
  toldOn?(finding: Finding): DateMention | undefined;
  /** The days of a summit or other event that the sentence is about. */
  eventDays?(view: SentenceView): DateMention | undefined;
  /** Where that event is held. */
  eventPlace?(view: SentenceView): PlaceMention | undefined;
  /** The contact takes place at such an event: "bên lề hội nghị". */
  isAtEvent?(finding: Finding): boolean;
  /** Told as news with no day of its own: the day at the head of the report, or that of publication. */
  dayOfReport?(finding: Finding, views: readonly SentenceView[]): DateMention | undefined;
  /** The words tell of it as one more of its kind: "met again". */
  tellsAgain?(finding: Finding): boolean;
  readDuration(finding: Finding, others: readonly Finding[]): MinuteRange | undefined;
  readOrdinal(finding: Finding, others: readonly Finding[]): OrdinalReading | undefined;
  /** Group or country that asked for the contact, where the sentence says so apart from the rule. */
  readInitiator(finding: Finding): { actorOrCountry: string } | undefined;
  /** Who invites to a visit: "theo lời mời của …". */
  readInviter?(finding: Finding): Actor | undefined;
  readReporters(view: SentenceView): string[];
  /** Places that no table has, known by their wording; of no country. */
  unlistedPlaces?(tokens: readonly Token[], from: number, to: number): PlaceMention[];
  /** Days of a visit that begins on the day told ("arrived on Monday for a three-day visit"); below zero, that ends on it. */
  readStay?(finding: Finding): number | undefined;
  /** Words before a place that put the contact there: tại, ở. */
  placeWords: ReadonlySet<string>;
}
