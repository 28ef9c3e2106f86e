/**
 * What a mail says, before it is HTML or plain text: both are made of the same letter, so that they cannot differ.
 * All strings are plain text; whatever writes them out escapes them.
 */
import type { Lang } from "../extract/contact-record.ts";

export type Inline =
  string | { text: string; href: string } | { text: string; mark: "strong" | "quiet" | "added" | "removed" };

export type Block =
  | { kind: "heading"; text: string; href?: string }
  | { kind: "paragraph"; content: Inline[] }
  /** Label and value, line by line. */
  | { kind: "facts"; rows: { label: string; content: Inline[] }[] }
  /** A passage with what was added and removed in it, as it stands: no space between the pieces but their own. */
  | { kind: "edit"; content: Inline[] }
  | { kind: "quote"; text: string; source: Inline[] }
  | { kind: "list"; items: Inline[][] }
  | { kind: "button"; text: string; href: string };

export interface Letter {
  lang: Lang;
  subject: string;
  /** What kind of mail it is, above everything else: "Cập nhật". */
  kicker?: string;
  /** What mail clients show after the subject. */
  preview: string;
  blocks: Block[];
  footer: Inline[][];
}

/** One line of printable text, whatever came in: no control characters, no tricks with the direction of writing. */
export const oneLine = (text: string): string =>
  text
    .replace(
      /[\p{Cc}\p{Zl}\p{Zp}\u{ad}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}]+/gu,
      " ",
    )
    .replace(/\p{Cs}/gu, "\u{fffd}")
    .replace(/\s+/gu, " ")
    .trim();

/** The same, for a piece of a line: a space at either end stays. */
export function within(text: string): string {
  const line = oneLine(text);
  if (line === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${line}${/\s$/.test(text) ? " " : ""}`;
}

/** The URL when it leads to a page, else undefined: nothing else becomes a link. */
export function pageUrl(url: string): string | undefined {
  try {
    const { protocol, href } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A link where the URL is one, else the bare words. */
export function linkTo(text: string, url: string): Inline {
  const href = pageUrl(url);
  return href ? { text, href } : text;
}
