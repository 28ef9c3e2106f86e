/** A mention: the words of a text that speak of a leader or an official, and whom they mean once that is known. */
import type { Participant } from "../contact-record.ts";

export interface Actor extends Participant {
  /** The text names the office only; who held it is asked again when the day of the contact is known. */
  byOffice?: true;
  /** Held an office of a leader before: a side of contacts of that time. */
  lapsed?: true;
  /** Speaks for no state: never a side of a contact ("cựu Tổng thống", business people, own family). */
  outside?: true;
}

/** Speaks for a state, or did at the time of a contact that is yet to be dated. */
export const mayTakePart = (actor: Actor): boolean => !actor.outside || actor.lapsed === true;

export type MentionKind =
  /** Named, or named by office. */
  | "person"
  /** "người đồng cấp Mỹ": the office of another. */
  | "counterpart"
  /** "hai nhà lãnh đạo", "hai bên". */
  | "pair"
  /** "Tổng thống Nga - Mỹ", "lãnh đạo Trung, Mỹ": one title, several countries. */
  | "dyad"
  /** "ông", "bà" alone. */
  | "pronoun"
  /** "điện đàm với Thái Lan", "lãnh đạo nhiều nước": somebody who is not said. */
  | "side";

export interface Mention {
  /** Token indexes, `to` not included. */
  from: number;
  to: number;
  kind: MentionKind;
  /** As in the table of people, or `leader`, `chair`. */
  office?: string;
  level?: "leader" | "official" | "other";
  countries: string[];
  /** Ids in the table of people of whoever goes by this name. */
  candidates: string[];
  /** The name as printed. */
  name?: string;
  /** Only a part of the name ("Trump"). */
  short?: boolean;
  /** A short form that is also a common word or name ("Lee"): somebody only where the text names him in full. */
  unsure?: boolean;
  honorific?: string;
  former?: boolean;
  /** No office of our own country. */
  foreign?: boolean;
  /** "quyền Tổng thống": not who holds the office now, but who filled it then. */
  acting?: boolean;
  elect?: boolean;
  /** "visiting Foreign Minister", ", who is visiting": of another country than who is met. */
  guest?: boolean;
  /** "chính quyền Tổng thống Trump": spoken of, but no side. */
  possessed?: boolean;
  /** The preposition or verb before it that makes it no subject. */
  governor?: string;
  actors: Actor[];
}

/** A mention of which nothing is known but where it stands. */
export const mentionOf = (from: number, to: number, kind: MentionKind): Mention => ({
  from,
  to,
  kind,
  countries: [],
  candidates: [],
  actors: [],
});
