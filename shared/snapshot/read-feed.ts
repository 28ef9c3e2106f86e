/** Reads feeds and sitemaps for discovery: RSS 2.0, RDF, Atom, JSON Feed, news sitemaps and their indexes, however sloppy. */
import { Element, Text, type ParentNode } from "domhandler";
import { canonicalUrl } from "./canonical-url.ts";
import { collapse } from "./fold-text.ts";
import { parsePage, parseXml } from "./parse-page.ts";
import { readTime } from "./read-time.ts";
import { plainText, walkElements } from "./walk-elements.ts";

export interface FeedItem {
  url: string;
  title: string;
  teaser?: string;
  /** ISO 8601 with a zone. */
  publishedAt?: string;
  /** Of a sitemap's entry: when its page was edited last, by the map's own word. */
  modifiedAt?: string;
}

export interface Feed {
  title?: string;
  items: FeedItem[];
  /** WebSub hub to subscribe at, and the topic that the feed calls itself. */
  hub?: string;
  self?: string;
  /** Of a sitemap index: the sitemaps it names, the last modified first where it says when they were. */
  sitemaps?: string[];
}

/** Reads any of the formats, told by content; `url` is where it came from. Never throws: what is no feed has no items. */
export function readFeed(text: string, url: string): Feed {
  return text.trimStart().startsWith("{") ? readJsonFeed(text, url) : readXmlFeed(text, url);
}

function readXmlFeed(text: string, url: string): Feed {
  const { root } = parseXml(text);
  const feed: Feed = { items: [] };
  const seen = new Set<string>();
  const sitemaps: { address: string; modifiedAt: string }[] = [];
  const base = new Map<string, string>();
  walkElements(root, (element) => {
    const name = localName(element);
    if (name === "item" || name === "entry" || name === "url") {
      const item = readItem(element, base.get("xml") ?? url);
      if (item && !seen.has(item.url)) {
        seen.add(item.url);
        feed.items.push(item);
      }
      return false;
    }
    if (name === "sitemap") {
      const address = canonicalUrl(childText(element, "loc"), url);
      if (address) sitemaps.push({ address, modifiedAt: readTime(childText(element, "lastmod"), "Z") ?? "" });
      return false;
    }
    if (name === "image" || name === "textinput") return false;
    const xmlBase = element.attribs["xml:base"];
    if (xmlBase !== undefined) base.set("xml", canonicalUrl(xmlBase, url) ?? url);
    if (name === "title") feed.title ??= plainHtml(rawText(element));
    if (name === "link") {
      const address = canonicalUrl(element.attribs["href"] ?? "", url);
      if (address && element.attribs["rel"] === "hub") feed.hub ??= address;
      if (address && element.attribs["rel"] === "self") feed.self ??= address;
    }
    return undefined;
  });
  if (sitemaps.length > 0)
    feed.sitemaps = sitemaps
      .sort((one, other) => Date.parse(other.modifiedAt || "1970") - Date.parse(one.modifiedAt || "1970"))
      .map(({ address }) => address);
  return feed;
}

function readItem(item: Element, base: string): FeedItem | undefined {
  const url = canonicalUrl(linkOf(item), base);
  if (url === undefined) return undefined;
  const title = plainHtml(childText(item, "title") || childText(item, "news:title"));
  const teaser = plainHtml(
    childText(item, "description") || childText(item, "summary") || childText(item, "content"),
  ).slice(0, 1000);
  const time = ["pubdate", "published", "dc:date", "news:publication_date", "updated", "date", "a10:updated"]
    .map((name) => readTime(childText(item, name), "Z"))
    .find(Boolean);
  const modifiedAt = readTime(childText(item, "lastmod"), "Z");
  return {
    ...{ url, title },
    ...(teaser && { teaser }),
    ...(time && { publishedAt: time }),
    ...(modifiedAt && { modifiedAt }),
  };
}

/** RSS writes the address as text, Atom as an attribute; an item without either may have a permalink as its guid. */
function linkOf(item: Element): string {
  const links = children(item).filter((child) => localName(child) === "link");
  const alternate = links.find(
    (link) => link.attribs["href"] && /^(?:alternate)?$/.test(link.attribs["rel"] ?? ""),
  );
  const written = links.map(rawText).find((text) => text !== "");
  const guid = children(item).find((child) => localName(child) === "guid");
  const permalink = guid && guid.attribs["ispermalink"] !== "false" ? rawText(guid) : "";
  const id = childText(item, "id");
  const about = item.attribs["rdf:about"] ?? "";
  const written2 = written ?? alternate?.attribs["href"] ?? "";
  return written2 || childText(item, "loc") || asAddress(permalink) || asAddress(id) || asAddress(about);
}

function asAddress(text: string): string {
  return /^(?:https?:\/\/|\/)/.test(text) ? text : "";
}

function readJsonFeed(text: string, url: string): Feed {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { items: [] };
  }
  const record = asRecord(json);
  const items = asArray(record["items"]).flatMap((one): FeedItem[] => {
    const item = asRecord(one);
    const address = canonicalUrl(
      asText(item["url"]) || asText(item["external_url"]) || asAddress(asText(item["id"])),
      url,
    );
    if (address === undefined) return [];
    const teaser = plainHtml(
      asText(item["summary"]) || asText(item["content_text"]) || asText(item["content_html"]),
    ).slice(0, 1000);
    const time = readTime(asText(item["date_published"]), "Z");
    return [
      {
        url: address,
        title: plainHtml(asText(item["title"])),
        ...(teaser && { teaser }),
        ...(time && { publishedAt: time }),
      },
    ];
  });
  const hub = asArray(record["hubs"])
    .map((one) => canonicalUrl(asText(asRecord(one)["url"]), url))
    .find(Boolean);
  const self = canonicalUrl(asText(record["feed_url"]), url);
  const title = asText(record["title"]);
  return { items, ...(title && { title }), ...(hub && { hub }), ...(self && { self }) };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
function asText(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function children(parent: ParentNode): Element[] {
  return parent.children.filter((node): node is Element => node instanceof Element);
}

/** The name without the usual prefixes; `news:`, `dc:` and `media:` keep theirs, since they mean something else. */
function localName(element: Element): string {
  return element.name.replace(/^(?:rss|atom|a10|rdf|sitemap|ns\d|atom10):/, "");
}

function childText(parent: Element, name: string): string {
  for (const child of children(parent)) {
    if (localName(child) === name || child.name === name) return rawText(child);
    if (child.name === "news:news" && name.startsWith("news:")) return childText(child, name);
  }
  return "";
}

function rawText(element: Element): string {
  let text = "";
  const walk = (parent: ParentNode): void => {
    for (const node of parent.children) {
      if (node instanceof Text) text += node.data;
      else if (node instanceof Element) walk(node);
    }
  };
  walk(element);
  return text.trim();
}

/** Titles and teasers hold HTML, escaped once or twice over. */
function plainHtml(text: string): string {
  let plain = text;
  for (let pass = 0; pass < 2 && /[<&]/.test(plain); pass++) plain = plainText(parsePage(plain).root);
  return collapse(plain);
}
