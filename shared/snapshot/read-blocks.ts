/** Cuts a tree into blocks: runs of text that a browser would set as one paragraph, with what is needed to judge each. */
import { Element, Text, type ParentNode } from "domhandler";

export interface Block {
  text: string;
  /** Characters of `text` inside links. */
  linked: number;
  /** The nearest element that breaks lines: what the block is a paragraph, heading, list item or cell of. */
  within: Element;
}

const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rp rt ruby s samp small span " +
    "strike strong sub sup time tt u var wbr"
  ).split(" "),
);

/** The blocks under `top` in reading order; subtrees that `skip` accepts are left out. */
export function readBlocks(top: ParentNode, skip: (element: Element) => boolean): Block[] {
  const blocks: Block[] = [];
  let text = "";
  let linked = 0;

  const flush = (within: Element | undefined): void => {
    const clean = text.replace(/[\s\u00a0\u200b\ufeff]+/g, " ").trim();
    if (clean !== "" && within) blocks.push({ text: clean, linked: Math.min(linked, clean.length), within });
    text = "";
    linked = 0;
  };
  const walk = (parent: ParentNode, within: Element | undefined, inLink: boolean): void => {
    for (const node of parent.children) {
      if (node instanceof Text) {
        text += node.data;
        if (inLink) linked += node.data.trim().length;
      } else if (node instanceof Element) {
        if (skip(node)) {
          if (!INLINE.has(node.name)) flush(within);
        } else if (node.name === "br") flush(within);
        else if (INLINE.has(node.name)) walk(node, within, inLink || node.name === "a");
        else {
          flush(within);
          walk(node, node, inLink);
          flush(node);
        }
      }
    }
  };
  const start = top instanceof Element ? top : undefined;
  walk(top, start, false);
  flush(start);
  return blocks;
}
