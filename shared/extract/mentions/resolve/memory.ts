/** What the text has told so far, as far as it settles whom a mention means. */
import type { Gazetteer } from "../../gazetteer.ts";
import type { Actor } from "../mention.ts";

export interface Discourse {
  tables: Gazetteer;
  /** Day on which offices are looked up: publication, or a full date of the text. */
  day?: string;
  /** The country whose leaders need no country in this text. */
  home: string;
  /** The text is that country’s own release: "the President" is its own, whoever else is one. */
  house?: boolean;
  /** The short form of a name is its last word, as in English, and whoever is named in full goes by it. */
  surnames?: boolean;
}

/** More people than a text can keep in its reader’s mind. */
const MOST_RECENT = 60;

export interface Memory extends Discourse {
  named: Map<string, Actor>;
  /** Latest last. */
  recent: Actor[];
  /** Whom the sentence before was about: "ông" in the next one. */
  topic?: Actor;
  /** Whose doings the text is about: the leader who acts first in it, where short forms of names are last words. */
  main?: Actor;
  /** "ông" or "bà", for those whom the text calls so. */
  honorifics: Map<string, string>;
  /** Short forms of people who are named in full in this text, whether or not the table has the short form. */
  shortForms: Map<string, string>;
}

export function remember(actor: Actor, memory: Memory): void {
  if (actor.outside) return;
  const { recent } = memory;
  const at = recent.findLastIndex((each) => each.id === actor.id);
  if (at >= 0 && at === recent.length - 1) recent[at] = actor;
  else {
    if (at >= 0) recent.splice(at, 1);
    else if (recent.length === MOST_RECENT) recent.shift();
    recent.push(actor);
  }
}
