/** Finds the blocks of a page that are its article, by where running text is dense and links are few. */
import { Element, type ChildNode, type Document, type ParentNode } from "domhandler";
import { isAside, isControl, isFurniture, isHidden, isThread, namesBody } from "./boilerplate.ts";
import { cleanBody } from "./clean-body.ts";
import { foldText, sameTitleAs } from "./fold-text.ts";
import { findStandfirst } from "./find-standfirst.ts";
import { readBlocks, type Block } from "./read-blocks.ts";

export interface BodyHints {
  /** The headline, to know where the article starts and to leave it out. */
  title?: string;
  /** The page's own description, which most sites fill with the standfirst. */
  description?: string;
  /** Body text from the page's JSON-LD. */
  linkedBody?: string;
}

/** A child that holds this share of what reads like prose takes over from its parent. */
const DOMINANT = 0.75;
const DOMINANT_WHEN_MARKED = 0.5;
/** Inside what is named the body, only a child that holds nearly all of it does. */
const DOMINANT_IN_BODY = 0.97;
/** Furniture by name that holds more of the page's prose than this is misnamed. */
const MISNAMED = 0.5;
const MISNAMED_WITHOUT_HEADLINE = 0.8;
/** The same inside what is named the body: more of the body's prose. */
const MISNAMED_IN_BODY = 0.65;
/** When less of the prose than this is left, names are not to be trusted. */
const TOO_LITTLE = 0.2;
/** Prose before the headline counts this much: teasers of other articles, mostly. */
const BEFORE_HEADLINE = 0.1;

/** A sibling built like the best child that holds this share of what that does is another part of the article. */
const KIN = 0.1;
/** An article element around the headline with so much prose is the article, however long its neighbours are. */
const HOME_PROSE = 400;

/** Characters of JSON-LD body that blocks are looked up in. */
const MAX_LINKED = 100_000;

/** The article's blocks in reading order, standfirst first; none where nothing reads like prose. */
export function findBody(root: Document, hints: BodyHints = {}): Block[] {
  const visible = readBlocks(root, (element) => isControl(element) || isAside(element));
  const isUnseen = orAbove(isHidden);
  const headline = findHeadline(
    visible.filter((block) => !isUnseen(block.within)),
    hints.title,
  );
  const withHeadline = new Set(headline ? ancestors(headline.within) : []);
  const inThread = orAbove((element) => isThread(element) && !withHeadline.has(element));
  const everything = visible.filter((block) => !inThread(block.within));
  const weighed = weigh(everything, headline, hints);
  const prose = addUp(everything, (block) => Math.max(0, weighed.get(block) ?? 0));
  const total = sum(everything, weighed);
  // What an element named for the body stands in is layout, whatever it is called.
  const around = new Set(
    [...prose].flatMap(([element, value]) =>
      value > 0.25 * total && namesBody(element) === "body" ? ancestors(element) : [],
    ),
  );
  const isMisnamed = (element: Element): boolean => {
    const share = (prose.get(element) ?? 0) / total;
    if (withHeadline.has(element)) return share > MISNAMED;
    if (isThread(element)) return false;
    return (
      (around.has(element) && !isHidden(element)) ||
      share > MISNAMED_WITHOUT_HEADLINE ||
      (share > MISNAMED_IN_BODY * shareOfBody(element) && !isHidden(element))
    );
  };
  /** Of the page's prose, what the element's surroundings that are named the body have; more than all where there are none. */
  const shareOfBody = (element: Element): number => {
    const body = ancestors(element)
      .slice(1)
      .find((each) => namesBody(each) === "body");
    return body ? (prose.get(body) ?? 0) / total : Infinity;
  };
  const stands = orAbove((element) => (isHidden(element) || isFurniture(element)) && !isMisnamed(element));
  let blocks = everything.filter((block) => !stands(block.within));
  const shown = everything.filter((block) => !isUnseen(block.within));
  if (sum(blocks, weighed) < TOO_LITTLE * (sum(shown, weighed) || total)) {
    // So much taken for furniture means that the names mislead: only menus and the like are left out then.
    const plain = orAbove((element) => /^(?:nav|footer|aside|form)$/.test(element.name));
    blocks = (sum(shown, weighed) > 0 ? shown : everything).filter((block) => !plain(block.within));
  }
  const values = addUp(blocks, (block) => weighed.get(block) ?? 0);
  const top = descend(root, values, withHeadline);
  const inTop = orAbove((element) => element === top);
  const body = blocks.filter((block) => top === root || inTop(block.within));
  const first = body[0];
  const before = first ? blocks.slice(0, blocks.indexOf(first)) : [];
  return cleanBody([...findStandfirst(before, hints), ...body], hints);
}

function sum(blocks: Block[], weighed: Map<Block, number>): number {
  return blocks.reduce((total, block) => total + Math.max(0, weighed.get(block) ?? 0), 0);
}

/** Whether `test` holds for an element or anything around it, each element tested once. */
function orAbove(test: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<ParentNode, boolean>();
  const holds = (element: Element): boolean => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = test(element) || (element.parent instanceof Element && holds(element.parent));
      known.set(element, answer);
    }
    return answer;
  };
  return holds;
}

function ancestors(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: ParentNode | null = element; at instanceof Element; at = at.parent) chain.push(at);
  return chain;
}

/** Sum of `measure` over the blocks inside each element. */
function addUp(blocks: Block[], measure: (block: Block) => number): Map<Element, number> {
  const sums = new Map<Element, number>();
  for (const block of blocks) {
    const value = measure(block);
    for (let at: ParentNode | null = block.within; at instanceof Element; at = at.parent)
      sums.set(at, (sums.get(at) ?? 0) + value);
  }
  return sums;
}

/** The block that says the title, a heading if there is one. */
function findHeadline(blocks: Block[], title: string | undefined): Block | undefined {
  if (!title) return undefined;
  const saysTitle = sameTitleAs(title);
  const first = (pattern: RegExp): Block | undefined =>
    blocks.find((block) => pattern.test(block.within.name) && saysTitle(block.text));
  return first(/^h1$/) ?? first(/^h[2-6]$/) ?? first(/^(?!h[1-6]$)/);
}

function weigh(blocks: Block[], headline: Block | undefined, { linkedBody }: BodyHints): Map<Block, number> {
  const weighed = new Map<Block, number>();
  const linked =
    linkedBody !== undefined && linkedBody.length > 400
      ? foldText(linkedBody.slice(0, MAX_LINKED))
      : undefined;
  let before = headline !== undefined;
  for (const block of blocks) {
    if (block === headline) before = false;
    let value = worth(block);
    if (before && value > 0) value *= BEFORE_HEADLINE;
    if (linked !== undefined && value > 0 && !linked.includes(foldText(block.text).slice(0, 60)))
      value *= 0.3;
    weighed.set(block, value);
  }
  return weighed;
}

/** How much a block reads like prose: above zero for sentences, below for lists of links and scraps. */
function worth(block: Block): number {
  const density = block.linked / block.text.length;
  if (density > 0.5) return -Math.min(block.text.length, 60);
  if (/^h[1-6]$/.test(block.within.name)) return 0;
  const plain = block.text.length - block.linked;
  if (plain < 40) return -5;
  const stops = block.text.match(/[,،、，;.?!。]/g)?.length ?? 0;
  return plain + 10 * stops;
}

/** From the page down to the smallest element that still dominates. */
function descend(root: Document, values: Map<Element, number>, withHeadline: Set<Element>): ParentNode {
  let top: ParentNode = root;
  let inBody = false;
  for (;;) {
    const value = top instanceof Element ? (values.get(top) ?? 0) : 0;
    let best: Element | undefined;
    let bestValue = 0;
    for (const child of top.children) {
      const childValue: number = child instanceof Element ? (values.get(child) ?? 0) : 0;
      if (childValue > bestValue) {
        best = child as Element;
        bestValue = childValue;
      }
    }
    const home: Element | undefined = top.children.find(isHome);
    if (home && home !== best) {
      top = home;
      continue;
    }
    if (!best || /^(?:p|li|td|blockquote|tr|dd)$/.test(best.name)) return top;
    const named = best.name === "body" ? undefined : namesBody(best);
    const marked = named !== undefined || withHeadline.has(best);
    if (bestValue < (inBody ? DOMINANT_IN_BODY : marked ? DOMINANT_WHEN_MARKED : DOMINANT) * value)
      return top;
    if (!withHeadline.has(best) && hasKin(top, best, values)) return top;
    top = best;
    inBody ||= named === "body";
  }

  function isHome(child: ChildNode): child is Element {
    return (
      child instanceof Element &&
      child.name === "article" &&
      withHeadline.has(child) &&
      (values.get(child) ?? 0) > HOME_PROSE
    );
  }
}

/** Whether the article goes on in siblings of `best`: parts between advertisements, pages of a long read. */
function hasKin(parent: ParentNode, best: Element, values: Map<Element, number>): boolean {
  const least = KIN * (values.get(best) ?? 0);
  const named = namesBody(best) === "body";
  return parent.children.some(
    (child) =>
      child instanceof Element &&
      child !== best &&
      (values.get(child) ?? 0) > least &&
      (named ? namesBody(child) === "body" : isBuiltAlike(child, best)),
  );
}

function isBuiltAlike(one: Element, other: Element): boolean {
  return one.name === other.name && one.attribs["class"] === other.attribs["class"];
}
