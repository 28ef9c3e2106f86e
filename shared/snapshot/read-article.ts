/** Reads an article out of a fetched page: the part of the path between the bytes that were seen and the version kept. */
import { selectAll } from "css-select";
import { Document, type ChildNode, type Element } from "domhandler";
import { isControl, isHidden } from "./boilerplate.ts";
import { findBody } from "./find-body.ts";
import { parsePage, type ParsedPage } from "./parse-page.ts";
import { readBlocks } from "./read-blocks.ts";
import { readMetadata } from "./read-metadata.ts";
import { tellLanguage } from "./tell-language.ts";

export interface Article {
  title: string;
  /** Standfirst, paragraphs and captions in reading order, one per line, NFC, without the title. */
  text: string;
  author?: string;
  /** ISO 8601 with a zone, as are all times here. */
  publishedAt?: string;
  modifiedAt?: string;
  canonicalUrl?: string;
  lang?: "vi" | "en";
}

export interface PageRequest {
  url?: string;
  /** CSS: read only this, whole. */
  select?: string;
  /** CSS: never read these. */
  ignore?: string[];
}

/** Reads the article; on a page without one `text` is empty or what little reads like prose. Throws only on invalid CSS. */
export function readArticle(html: string, request: PageRequest = {}): Article {
  const page = parsePage(html);
  const metadata = readMetadata(page, request.url);
  const scope = narrow(page, request);
  const blocks = request.select === undefined ? findBody(scope, metadata) : readBlocks(scope, () => false);
  const lines = blocks.map((block) => block.text.normalize("NFC"));
  const text = lines.filter((line) => line !== metadata.title).join("\n");
  const lang = tellLanguage(text || metadata.title, metadata.declaredLang);
  return {
    title: metadata.title,
    text,
    ...(metadata.author && { author: metadata.author }),
    ...(metadata.publishedAt && { publishedAt: metadata.publishedAt }),
    ...(metadata.modifiedAt && { modifiedAt: metadata.modifiedAt }),
    ...(metadata.canonicalUrl && { canonicalUrl: metadata.canonicalUrl }),
    ...(lang && { lang }),
  };
}

/** Reads a plain page: every visible line of it, or of what `select` names. Throws only on invalid CSS. */
export function readPage(html: string, request: PageRequest = {}): Article {
  const page = parsePage(html);
  const metadata = readMetadata(page, request.url);
  const unseen = (element: Element): boolean => isControl(element) || isHidden(element);
  const lines = readBlocks(narrow(page, request), unseen);
  const text = lines.map((block) => block.text.normalize("NFC")).join("\n");
  const lang = tellLanguage(text, metadata.declaredLang);
  return {
    title: metadata.title,
    text,
    ...(metadata.modifiedAt && { modifiedAt: metadata.modifiedAt }),
    ...(metadata.canonicalUrl && { canonicalUrl: metadata.canonicalUrl }),
    ...(lang && { lang }),
  };
}

/** The page's tree without what is to be ignored, or only what is selected (outermost matches, in page order). */
function narrow(page: ParsedPage, { select, ignore = [] }: PageRequest): Document {
  const { root } = page;
  if (ignore.length > 0) {
    for (const element of selectAll<ChildNode | Document, Element>(ignore.join(","), root)) {
      const siblings = element.parent?.children;
      siblings?.splice(siblings.indexOf(element), 1);
    }
  }
  if (select === undefined) return root;
  const chosen = new Set(selectAll<ChildNode | Document, Element>(select, root));
  const outermost = [...chosen].filter((element) => {
    for (let at = element.parent; at; at = at.parent) if (chosen.has(at as Element)) return false;
    return true;
  });
  const selected = new Document(outermost);
  return selected;
}
