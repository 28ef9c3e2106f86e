/** Finds the articles that a listing leads to, for discovery: each once, under its longest headline. */
import { Element, type ParentNode } from "domhandler";
import { canonicalUrl, sameSite } from "./canonical-url.ts";
import { namesOf } from "./boilerplate.ts";
import { parsePage } from "./parse-page.ts";
import { plainText, walkElements } from "./walk-elements.ts";

export interface ArticleLink {
  url: string;
  title: string;
  teaser?: string;
}

const MENU =
  /(?:^|[\s_-])(?:nav\w*|menu\w*|breadcrumbs?|footer\w*|tags?|keywords?|pagination|paging|ads?|advert\w*|quang-?cao)(?=$|[\s_-])/;
/** Path segments that hold lists, not articles. */
const HUB =
  /^(?:tags?|topics?|chu-de|tac-gia|authors?|search|tim-kiem|rss|category|categories|feed|login|dang-nhap|lien-he|contact|about|gioi-thieu|quang-cao|page)$/;
const TITLE_WORDS = 4;

/** Article links of the same site in page order; `url` (absolute) is where the listing came from. */
export function findLinks(html: string, url: string): ArticleLink[] {
  const own = canonicalUrl(url);
  if (own === undefined) return [];
  const { root } = parsePage(html);
  const found = new Map<string, { title: string; anchor: Element }>();
  const walk = (parent: ParentNode): void => {
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
      if (node.name === "a") take(node);
      else walk(node);
    }
  };
  const resolve = (href: string): string | undefined => canonicalUrl(href, baseOf(root) ?? url);
  const take = (anchor: Element): void => {
    const address = resolve(anchor.attribs["href"] ?? "");
    if (address === undefined || address === own || !sameSite(address, own)) return;
    const title = titleOf(anchor);
    const known = found.get(address);
    if (known === undefined || isBetter(title, known.title)) found.set(address, { title, anchor });
  };
  walk(root);
  return [...found]
    .filter(([address, { title }]) => isArticleLink(address, title))
    .map(([address, { title, anchor }]) => {
      const teaser = teaserOf(anchor, title, (href) => resolve(href) === address);
      return { url: address, title, ...(teaser && { teaser }) };
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

function baseOf(root: ParentNode): string | undefined {
  const html = root.children.find((node): node is Element => node instanceof Element && node.name === "html");
  const head = html?.children.find(
    (node): node is Element => node instanceof Element && node.name === "head",
  );
  const base = head?.children.find(
    (node): node is Element => node instanceof Element && node.name === "base",
  );
  return base?.attribs["href"];
}

function isArticleLink(address: string, title: string): boolean {
  const { pathname } = new URL(address);
  const segments = pathname.split("/").filter(Boolean);
  const last = (segments.at(-1) ?? "").replace(/\.(?:html?|chn|vnp|vov|epi|aspx?|php|amp)$/i, "");
  if (segments.length === 0 || segments.some((segment) => HUB.test(segment))) return false;
  if (title.split(/\s+/).length < TITLE_WORDS) return false;
  const words = last.split(/[-_]/).filter((word) => word !== "");
  const dated = /\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])\//.test(pathname);
  const numbered = /(?:^|\D)\d{5,}/.test(last) || segments.some((segment) => /^\d{5,}$/.test(segment));
  if (
    /^(?:event|events|su-kien|video|videos|podcasts?|photos?|emagazine|gallery)$/.test(segments[0] ?? "") &&
    segments.length > 1 &&
    !dated
  )
    return false;
  if (words.length >= 4 && (numbered || dated)) return true;
  return words.length >= 6 && overlap(words, title) >= 0.6;
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

/** The longer text beside the headline, in the smallest box around both that leads to no other page. */
function teaserOf(anchor: Element, title: string, isOwn: (href: string) => boolean): string | undefined {
  for (
    let box: ParentNode | null = anchor, level = 0;
    box instanceof Element && level < 4;
    box = box.parent, level++
  ) {
    let teaser: string | undefined;
    let alone = true;
    walkElements(box, (element) => {
      const href = element.name === "a" ? (element.attribs["href"] ?? "") : "";
      if (href !== "" && !/^(?:#|javascript:)/.test(href) && !isOwn(href)) alone = false;
      if (!alone || teaser !== undefined || !/^(?:p|div|span|h\d)$/.test(element.name)) return;
      const text = plainText(element, 600);
      if (text.length > 50 && text.length < 600 && !text.includes(title) && !title.includes(text))
        teaser = text;
    });
    if (!alone) return undefined;
    if (teaser !== undefined) return teaser;
  }
  return undefined;
}
