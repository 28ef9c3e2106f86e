/** Finds the blocks of a page that are its article, by where running text is dense and links are few. */
import { Element, type Document, type ParentNode } from "domhandler";
import { isFurniture, isControl, isHidden, namesArticleBody, namesOf } from "./boilerplate.ts";
import { readBlocks, type Block } from "./read-blocks.ts";

const HEADING = /^h[1-6]$/;

function worth(block: Block): number {
  const density = block.linked / block.text.length;
  if (density > 0.5) return -Math.min(block.text.length, 60);
  if (HEADING.test(block.within.name)) return 0;
  const plain = block.text.length - block.linked;
  if (plain < 40) return -5;
  const commas = block.text.split(/[,،、，;.?!。]/).length - 1;
  return plain + 10 * commas;
}

/** Sum of `measure` over the blocks inside each element. */
function addUp(blocks: Block[], measure: (block: Block) => number): Map<Element, number> {
  const sums = new Map<Element, number>();
  for (const block of blocks) {
    const value = measure(block);
    for (let at: Element | null = block.within; at; at = at.parent instanceof Element ? at.parent : null)
      sums.set(at, (sums.get(at) ?? 0) + value);
  }
  return sums;
}

/** The article's blocks in reading order, standfirst first; none where nothing reads like prose. */
export function findBody(root: Document, hints: BodyHints = {}): Block[] {
  const everything = readBlocks(root, (element) => isControl(element));
  const prose = addUp(everything, (block) => Math.max(0, worth(block)));
  const total = everything.reduce((sum, block) => sum + Math.max(0, worth(block)), 0);
  const skip = (element: Element): boolean =>
    isControl(element) ||
    ((isHidden(element) || isFurniture(element)) && (prose.get(element) ?? 0) <= 0.5 * total);
  const blocks = readBlocks(root, skip);
  const values = addUp(blocks, worth);
  let top: ParentNode = root;
  for (;;) {
    const value = top instanceof Element ? (values.get(top) ?? 0) : 0;
    let best: Element | undefined;
    let bestValue = -Infinity;
    for (const child of top.children) {
      if (!(child instanceof Element)) continue;
      const childValue = values.get(child) ?? 0;
      if (childValue > bestValue) {
        best = child;
        bestValue = childValue;
      }
    }
    if (!best || bestValue < (namesArticleBody(best) ? 0.5 : 0.75) * value || bestValue <= 0) break;
    if (/^(?:p|li|td|blockquote|tr)$/.test(best.name)) break;
    top = best;
  }
  const body = blocks.filter((block) => contains(top, block.within));
  const first = body[0];
  const before = first ? blocks.slice(0, blocks.indexOf(first)) : [];
  return clean([...standfirst(before, hints), ...body]);
}

export interface BodyHints {
  title?: string;
  /** The page's own description, which most sites fill with the standfirst. */
  description?: string;
}

const STANDFIRST =
  /(?:^|[\s_-])(?:sapo|stand-?first|lead|lede|dek|deck|sub-?(?:title|head|headline)|summary|excerpt|intro|description|chapeau|tom-?tat|mo-?ta)(?=$|[\s_-])/;

/** The blocks between headline and body that the page calls its standfirst, or that its description repeats. */
function standfirst(before: Block[], { title, description }: BodyHints): Block[] {
  const headline = before.findLastIndex(
    (block) => block.within.name === "h1" || (title !== undefined && block.text === title),
  );
  if (headline < 0) return [];
  const described = fold(description ?? "").slice(0, 120);
  return before.slice(headline + 1).filter((block) => {
    if (block.text.length < 30 || block.linked / block.text.length > 0.3) return false;
    const text = fold(block.text);
    if (described.length > 40 && (text.includes(described) || described.includes(text))) return true;
    for (let at: Element | null = block.within, level = 0; at && level < 3; level++) {
      if (STANDFIRST.test(namesOf(at))) return true;
      at = at.parent instanceof Element ? at.parent : null;
    }
    return false;
  });
}

function contains(top: ParentNode, element: Element): boolean {
  for (let at: ParentNode | null = element; at; at = at.parent) if (at === top) return true;
  return false;
}

function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function clean(blocks: Block[]): Block[] {
  return blocks.filter((block) => block.linked / block.text.length < 0.8);
}
