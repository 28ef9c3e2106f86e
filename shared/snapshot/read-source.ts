/** Reads a page as the kind of source that it is: into one text that versions hold, and the links that it leads to. */
import type { SourceKind } from "../store/sources.ts";
import type { Lang } from "../extract/contact-record.ts";
import { findLinks, type ArticleLink } from "./find-links.ts";
import { sha256 } from "./hash.ts";
import { normaliseForComparison } from "./normalise-for-comparison.ts";
import { readArticle, readPage, type Article } from "./read-article.ts";
import { readFeed, type FeedItem } from "./read-feed.ts";
import { tellKind } from "./tell-kind.ts";

export interface SourcePage {
  /** Where the page came from, after redirects. */
  url: string;
  contentType?: string;
  kind?: SourceKind;
  lang?: Lang;
  select?: string;
  ignore?: string[];
}

export interface Reading {
  kind: SourceKind;
  title: string;
  /** Of an article or page: `title\nline\nline`. Of a listing or feed: a line a link, `title — address`. */
  text: string;
  /** SHA-256 of the text with its noise aside; of a listing or feed, of the links that are its own, in any order. */
  contentHash: string;
  /** Of a listing or feed: SHA-256 of all its links, those in boxes beside the list too. */
  linksHash?: string;
  /** Of an index of sitemaps: the sitemaps, the last modified first. */
  sitemaps?: string[];
  /** Articles that a listing or feed leads to, in page order. */
  links: (ArticleLink | FeedItem)[];
  lang?: Lang;
  author?: string;
  publishedAt?: string;
  modifiedAt?: string;
  canonicalUrl?: string;
  /** Of a feed: its WebSub hub, and the topic it calls itself. */
  hub?: string;
  topic?: string;
}

/** More links than any listing shows; of a longer feed or sitemap the latest count. */
export const MOST_LINKS = 500;

/** @param text the page, decoded */
export function readSource(text: string, page: SourcePage): Reading {
  const kind = page.kind ?? tellKind(page.contentType, text, page.url);
  switch (kind) {
    case "article":
      return fromArticle(kind, readArticle(text, page));
    case "page":
      return fromArticle(kind, readPage(text, page));
    case "listing":
      return fromLinks(kind, findLinks(text, page.url), {});
    case "feed":
    case "sitemap": {
      const { items, title, hub, self, sitemaps } = readFeed(text, page.url);
      if (sitemaps && items.length === 0) {
        const index = sitemaps.map((url) => ({ url, title: "" }));
        return { ...fromLinks("feed", index, {}), links: [], sitemaps };
      }
      return fromLinks("feed", latestOf(items), {
        ...(title && { title }),
        ...(hub && { hub }),
        ...(self && { topic: self }),
      });
    }
  }
}

function fromArticle(kind: SourceKind, { title, text: body, ...rest }: Article): Reading {
  const text = body && `${title}\n${body}`;
  return { kind, title, text, contentHash: sha256(normaliseForComparison(text)), links: [], ...rest };
}

function fromLinks(kind: SourceKind, links: (ArticleLink | FeedItem)[], extra: Partial<Reading>): Reading {
  const text = links.map(({ title, url }) => `${title} — ${url}`).join("\n");
  const own = links.filter((link) => !("beside" in link));
  return { kind, title: "", text, contentHash: hashLinks(own), linksHash: hashLinks(links), links, ...extra };
}

/** Sitemaps may name tens of thousands of pages, the oldest first. */
function latestOf(items: FeedItem[]): FeedItem[] {
  if (items.length <= MOST_LINKS) return items;
  const timeOf = ({ publishedAt, modifiedAt }: FeedItem): number =>
    Date.parse(publishedAt ?? modifiedAt ?? "1970");
  return items.toSorted((one, other) => timeOf(other) - timeOf(one)).slice(0, MOST_LINKS);
}

const hashLinks = (links: { url: string }[]): string =>
  sha256(
    links
      .map(({ url }) => url)
      .sort()
      .join("\n"),
  );
