/** Finds the articles that a listing leads to, for discovery: each once, under its headline. */
import { Element, type ParentNode } from "domhandler";
import { canonicalUrl, sameSite } from "./canonical-url.ts";
import { namesOf } from "./boilerplate.ts";
import { parsePage } from "./parse-page.ts";
import { elementsOf, plainText, walkElements } from "./walk-elements.ts";

export interface ArticleLink {
  url: string;
  title: string;
  teaser?: string;
  /** It stands in a box beside the list: most read, other sections, related. */
  beside?: boolean;
}

const MENU =
  /(?:^|[\s_-])(?:nav\w*|menu\w*|breadcrumbs?|footer\w*|tags?|keywords?|pagination|paging|ads?|advert\w*|quang-?cao)(?=$|[\s_-])/;
const BESIDE =
  /(?:^|[\s_-])(?:sidebar\w*|aside|related\w*|lien-?quan|box-?tin-?lien-?quan|tinlienquan|most-?read|doc-?nhieu|xem-?nhieu|popular|trending)(?=$|[\s_-])/;
/** Path segments that hold lists, not articles. */
const HUB =
  /^(?:tags?|topics?|chu-de|tac-gia|authors?|search|tim-kiem|rss|category|categories|feed|login|dang-nhap|lien-he|contact|about|gioi-thieu|quang-cao|page)$/;
const COLLECTION = /^(?:events?|su-kien|videos?|podcasts?|photos?|emagazine|gallery|interactive)$/;
const TITLE_WORDS = 4;

/** Article links of the same site in page order; `url` (absolute) is where the listing came from. */
export function findLinks(html: string, url: string): ArticleLink[] {
  const own = canonicalUrl(url);
  if (own === undefined) return [];
  const { root } = parsePage(html);
  const found = new Map<string, { title: string; anchor: Element; beside: boolean }>();
  const walk = (parent: ParentNode, beside: boolean): void => {
    for (const node of parent.children) {
      if (!(node instanceof Element)) continue;
      if (node.name === "nav" || node.name === "footer" || node.name === "head") continue;
      if (
        node.name !== "body" &&
        node.name !== "html" &&
        MENU.test(namesOf(node)) &&
        !/^(?:a|article|h\d)$/.test(node.name)
      )
        continue;
      if (node.name === "a") take(node, beside);
      else walk(node, beside || node.name === "aside" || BESIDE.test(namesOf(node)));
    }
  };
  const base = baseOf(root, url);
  const resolve = (href: string): string | undefined => canonicalUrl(href, base);
  const take = (anchor: Element, beside: boolean): void => {
    const address = resolve(anchor.attribs["href"] ?? "");
    if (address === undefined || address === own || !sameSite(address, own)) return;
    const title = titleOf(anchor);
    const known = found.get(address);
    if (known === undefined || isBetter(title, known.title))
      found.set(address, { title, anchor, beside: beside && known?.beside !== false });
    else if (!beside) known.beside = false;
  };
  walk(root, false);
  const headlines = [...found].filter(([address, { title }]) => isHeadline(address, title));
  // Sites number or date their articles, or all have speaking addresses; where neither holds, headlines alone decide.
  const numbered = headlines.filter(([address]) => isNumbered(address));
  const speaking = headlines.filter(([address, { title }]) => isNumbered(address) || speaks(address, title));
  const isMost = (some: unknown[]): boolean => some.length * 2 >= headlines.length;
  const links = isMost(numbered) ? numbered : isMost(speaking) ? speaking : headlines;
  return links.map(([address, { title, anchor, beside }]) => {
    const teaser = teaserOf(anchor, title, (href) => resolve(href) === address);
    return { url: address, title, ...(teaser && { teaser }), ...(beside && { beside }) };
  });
}

/** Headline inside the link, then the link's `title`, then its text: a card's link may wrap headline and teaser both. */
function titleOf(anchor: Element): string {
  let headline = "";
  walkElements(anchor, (element) => {
    if (
      headline === "" &&
      (/^h[1-6]$/.test(element.name) || /(?:^|[\s_-])title(?=$|[\s_-])/.test(namesOf(element)))
    )
      headline = plainText(element, 400);
  });
  return headline || (anchor.attribs["title"] ?? "").normalize("NFC").trim() || plainText(anchor, 400);
}

/** The first wording of enough words stands, since headlines come before teasers. */
function isBetter(title: string, known: string): boolean {
  const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
  return words(known) < TITLE_WORDS && words(title) > words(known);
}

/** What relative addresses are relative to. */
function baseOf(root: ParentNode, url: string): string {
  const base = elementsOf(root, 200).find((element) => element.name === "base");
  return canonicalUrl(base?.attribs["href"] ?? "", url) ?? url;
}

const segmentsOf = (address: string): string[] => new URL(address).pathname.split("/").filter(Boolean);

function isHeadline(address: string, title: string): boolean {
  const segments = segmentsOf(address);
  if (segments.length === 0 || segments.some((segment) => HUB.test(segment))) return false;
  return title.split(/\s+/).length >= TITLE_WORDS;
}

/** Words of the last part of an address's path. */
function slugOf(address: string): string[] {
  const last = (segmentsOf(address).at(-1) ?? "").replace(/\.(?:html?|chn|vnp|vov|epi|aspx?|php|amp)$/i, "");
  return last.split(/[-_]/).filter((word) => word !== "");
}

/** A slug of some words with a number or a date, as articles have it: not a hub of videos or of a running event. */
function isNumbered(address: string): boolean {
  const { pathname } = new URL(address);
  const segments = segmentsOf(address);
  if (/\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])\//.test(pathname)) return slugOf(address).length >= 3;
  if (segments.length > 1 && COLLECTION.test(segments[0] ?? "")) return false;
  const hasNumber = slugOf(address).some((word) => /^(?:\D{0,6})\d{5,}$/.test(word));
  return (hasNumber && slugOf(address).length >= 4) || segments.some((segment) => /^\d{5,}$/.test(segment));
}

/** A slug made of the headline's own words. */
function speaks(address: string, title: string): boolean {
  const words = slugOf(address);
  return words.length >= 5 && !COLLECTION.test(segmentsOf(address)[0] ?? "") && overlap(words, title) >= 0.6;
}

/** Share of the address's words that are also words of the title. */
function overlap(words: string[], title: string): number {
  const spoken = new Set(withoutMarks(title).split(/[^a-z0-9]+/));
  return words.filter((word) => spoken.has(word.toLowerCase())).length / Math.max(1, words.length);
}

function withoutMarks(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/g, "d");
}

/** Elements looked at for one teaser. */
const MAX_CARD = 150;

/** The longer text beside the headline, in the smallest box around both that leads to no other page. */
function teaserOf(anchor: Element, title: string, isOwn: (href: string) => boolean): string | undefined {
  let box: ParentNode | null = anchor;
  for (let level = 0; box instanceof Element && level < 4; box = box.parent, level++) {
    const card = elementsOf(box, MAX_CARD);
    if (card.length === MAX_CARD || card.some((element) => leadsElsewhere(element, isOwn))) return undefined;
    for (const element of card) {
      if (!/^(?:p|div|span|h\d)$/.test(element.name)) continue;
      const text = plainText(element, 600);
      if (text.length > 50 && text.length < 600 && !text.includes(title) && !title.includes(text))
        return text;
    }
  }
  return undefined;
}

function leadsElsewhere(element: Element, isOwn: (href: string) => boolean): boolean {
  const href = element.name === "a" ? (element.attribs["href"] ?? "") : "";
  return href !== "" && !/^(?:#|javascript:)/.test(href) && !isOwn(href);
}
