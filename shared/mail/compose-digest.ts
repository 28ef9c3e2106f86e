/** What a digest says: contact by contact, then page by page. */
import type { News } from "../alert/read-news.ts";
import { formatDay } from "../web/words/format.ts";
import { composeEntry, type Style } from "./compose-alert.ts";
import { composePage, subjectOfStory, type PageStory } from "./compose-change.ts";
import type { Inline, Letter } from "./letter.ts";
import { headline, recordAt } from "./word-facts.ts";
import { mailWords } from "./words.ts";

/** More than these are a link to the pages. */
const ENTRIES = 40;

/** What a digest tells: contacts first, then pages that the reader follows. */
interface Contents {
  news: Pick<News, "whole" | "milestone">[];
  pages: PageStory[];
}

export function composeDigest(
  { news, pages }: Contents,
  { period, to }: { period: "daily" | "weekly" | "quiet"; to: string },
  footer: Inline[][],
  style: Style,
): Letter {
  const { lang, timeZone } = style.reader;
  const text = mailWords(lang);
  // The day that just ended in the reader's zone, or is about to.
  const last = new Date(Date.parse(to) - 1);
  const day = formatDay(new Intl.DateTimeFormat("en-CA", { timeZone }).format(last), lang);
  const lines = [
    ...news.map(({ whole, milestone }) =>
      headline(recordAt(whole, milestone.revision), lang, style.name, style.now),
    ),
    ...pages.map((story) => subjectOfStory(story, style)),
  ];
  const title = text.digest[period](day);
  const more = lines.length > 1 ? ` ${text.more(lines.length - 1)}` : "";
  const entries = [
    ...news.map((one) => composeEntry(one, style)),
    ...pages.map((story) => composePage(story, style)),
  ];
  return {
    lang,
    kicker: title,
    subject: `${title}: ${lines[0]}${more}`,
    preview: lines.join(" · ").slice(0, 180),
    blocks: [
      ...entries.slice(0, ENTRIES).flat(),
      ...(entries.length > ENTRIES
        ? [{ kind: "button" as const, text: text.more(entries.length - ENTRIES), href: style.baseUrl }]
        : []),
    ],
    footer,
  };
}
