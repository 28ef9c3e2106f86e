/** Tells what kind of source a fetched text is, where the configuration leaves it open. */
import { findBody } from "./find-body.ts";
import { findLinks } from "./find-links.ts";
import { parsePage } from "./parse-page.ts";
import { readMetadata } from "./read-metadata.ts";

export type Kind = "listing" | "feed" | "article" | "page" | "sitemap";

const LISTING_LINKS = 8;

/** `contentType` as the server stated it, or undefined; `url` is where the text came from. */
export function tellKind(contentType: string | undefined, text: string, url: string): Kind {
  const start = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (/^\{/.test(start))
    return /"https?:\/\/(?:www\.)?jsonfeed\.org\/version/.test(start.replace(/\\\//g, "/")) ? "feed" : "page";
  const opening = /<(?!\?|!)([\w:]+)/.exec(start.replace(/<!--[\s\S]*?-->/g, ""))?.[1]?.toLowerCase();
  if (opening !== undefined && /^(?:rss|feed|atom:feed|rdf:rdf)$/.test(opening)) return "feed";
  if (opening !== undefined && /^(?:\w+:)?(?:urlset|sitemapindex)$/.test(opening)) return "sitemap";
  if (/^text\/plain/i.test(contentType ?? "") || opening === undefined) return "page";
  const page = parsePage(text);
  const { type = "" } = readMetadata(page, url);
  const prose = findBody(page.root).filter(
    (block) => block.linked * 3 < block.text.length && block.text.length > 80,
  );
  const length = prose.reduce((sum, block) => sum + block.text.length, 0);
  if (/Article|BlogPosting|^article$/i.test(type) && length > 200) return "article";
  if (
    URL.canParse(url) &&
    new URL(url).pathname !== "/" &&
    length > 1500 &&
    prose.length > 4 &&
    findLinks(text, url).length * 150 < length
  )
    return "article";
  if (findLinks(text, url).length >= LISTING_LINKS) return "listing";
  return length > 800 ? "article" : "page";
}
