/**
 * First step of reading: decoded HTML to a tree. Built for pages that mean harm as well as for sloppy ones: what no reader
 * shows (scripts, styles, comments) never enters the tree, and depth is bounded, so later steps may recurse.
 */
import { Document, Element, Text, type ParentNode } from "domhandler";
import { Parser } from "htmlparser2";

/** Elements nested deeper are laid flat into their ancestor at this depth. */
const MAX_DEPTH = 400;
/** The parser's own cost grows with the square of what is open at once; real pages stay under a few hundred. */
const MAX_OPEN = 20_000;

const UNSEEN = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "iframe",
  "object",
  "math",
  "canvas",
]);
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

export interface ParsedPage {
  root: Document;
  /** Texts of `<script type="application/ld+json">`, in page order. */
  jsonLd: string[];
}

class TooDeep extends Error {}

/** Parses any text as HTML. Never throws; control characters are dropped and lone surrogates become U+FFFD. */
export function parsePage(html: string): ParsedPage {
  return parse(html, UNSEEN, VOID, false);
}

/** Parses a feed or sitemap, however broken; names come in lower case. Bounded and unthrowing like `parsePage`. */
export function parseXml(text: string): ParsedPage {
  return parse(text, new Set(), /^$/, true);
}

function parse(text: string, unseenNames: Set<string>, voidNames: RegExp, xmlMode: boolean): ParsedPage {
  const root = new Document([]);
  const jsonLd: string[] = [];
  const open: ParentNode[] = [root];
  let current: ParentNode = root;
  let depth = 0;
  let opened = 0;
  let unseen = 0;
  let ldText: string | undefined;

  const append = (node: Element | Text): void => {
    const previous = current.children.at(-1);
    node.parent = current;
    if (previous) {
      previous.next = node;
      node.prev = previous;
    }
    current.children.push(node);
  };
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const isVoid = voidNames.test(name);
        if (!isVoid && ++opened > MAX_OPEN) throw new TooDeep();
        if (unseen > 0 || unseenNames.has(name)) {
          if (!isVoid) unseen++;
          if (name === "script" && /ld\+json/i.test(attributes["type"] ?? "")) ldText = "";
          return;
        }
        const element = new Element(name, attributes);
        append(element);
        if (isVoid) return;
        depth++;
        if (depth <= MAX_DEPTH) open.push((current = element));
      },
      onclosetag(name) {
        if (voidNames.test(name)) return;
        opened--;
        if (unseen > 0) {
          unseen--;
          if (name === "script" && ldText !== undefined) {
            jsonLd.push(ldText);
            ldText = undefined;
          }
          return;
        }
        if (depth <= MAX_DEPTH && open.length > 1) {
          open.pop();
          current = open.at(-1) ?? root;
        }
        depth--;
      },
      ontext(data) {
        if (ldText !== undefined) ldText += data;
        if (unseen > 0) return;
        const last = current.children.at(-1);
        if (last instanceof Text) last.data += data;
        else append(new Text(data));
      },
    },
    { decodeEntities: true, xmlMode, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  try {
    parser.end(wellFormed(text));
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  return { root, jsonLd };
}

/** Control characters (all but tab and line breaks) are noise in text and illegal in the feeds and mails it ends up in. */
function wellFormed(text: string): string {
  return text.replace(/[\0-\x08\x0B\x0E-\x1F\x7F]/g, "").replace(/\p{Surrogate}/gu, "\uFFFD");
}
