/** What one rule read at one trigger, before refiners and merging. */
import type { ContactStatus, ContactType } from "./contact-record.ts";
import type { DateMention } from "./dates/date-mention.ts";
import type { Actor } from "./mentions/mention.ts";
import type { SentenceView } from "./sentence-view.ts";

export interface Trigger {
  /** Token indexes, `to` not included. */
  from: number;
  to: number;
}

export interface Reading {
  /** The sides; in a message the sender first, in a visit the visitor. Empty when the words only point back. */
  sides: Actor[];
  /** Says "the call" of a contact told of before; names nobody, or one side only. */
  pointsBack?: true;
  /** The two leaders that the sentence names, should no such contact have been told of. */
  otherwise?: Actor[];
  /** "A và B đã thảo luận …": a contact only if another sentence says of what kind. */
  modeless?: true;
  /** "cuộc gặp giữa Tổng thống Mỹ và phái đoàn Ukraine": countries whose leader is not said. */
  countries?: string[];
  /** Id of the participant, or country, that asked for the contact. */
  initiator?: string;
  /** "Thông tin trên được công bố ngày …": the day of the news stands in for the day of the contact. */
  announces?: true;
  /** Who receives: the contact is in this country. */
  hostCountry?: string;
  /** The words are themselves a place: "Rose Garden" at the head of a transcript. */
  place?: string;
  /** Where a visit goes. */
  destination?: { name: string; country: string };
  /** Who invites. */
  inviter?: Actor;
  /** The wording itself says that it is only wished for, or was. */
  status?: ContactStatus;
  /** The day of this one of several. */
  on?: DateMention;
  /** "their last meeting": another one than any that the text tells of. */
  another?: true;
  /** Told in one breath with the contact before: on the same day. */
  sameDay?: true;
  /** "A chúc mừng B": a contact of its own only where the text tells of no talk of the two. */
  inPassing?: true;
  /** Tokens that the reading rests on. */
  span: Trigger;
}

export interface Finding extends Reading {
  rule: string;
  type: ContactType;
  view: SentenceView;
  trigger: Trigger;
  noun: boolean;
  /** Read only once what may stand anywhere was left out (lighten-view.ts). */
  light?: true;
}

export interface Rule {
  /** Kebab-case, as the file is named: what `--explain` shows. */
  name: string;
  type: ContactType;
  /** Phrases that wake the rule, longest match first. */
  triggers: readonly string[];
  /** The trigger is a noun ("cuộc gặp"): it may stand for a contact that is yet to be. */
  noun?: true;
  read(view: SentenceView, trigger: Trigger, focus: Focus): Reading[];
}

/** Who and what the text has spoken of so far. */
export interface Focus {
  /** Sides of the contact told of last. */
  lastPair: Actor[];
  /** What was read last. */
  last?: Finding;
  /** The leader the text is about at this point: subject of the sentence before. */
  topic: Actor | undefined;
  /** Leaders named so far, latest last. */
  recent: Actor[];
  /** The few sentences before. */
  earlier: readonly SentenceView[];
}
