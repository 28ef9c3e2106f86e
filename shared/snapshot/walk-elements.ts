/** Small walks over a parsed page that several readers share; recursion is safe because parsing bounds the depth. */
import { Element, Text, type ParentNode } from "domhandler";
import { collapse } from "./fold-text.ts";

/** Visits every element under `top` in page order; `visit` may answer false to leave out what is inside. */
export function walkElements(top: ParentNode, visit: (element: Element) => boolean | void): void {
  for (const node of top.children)
    if (node instanceof Element && visit(node) !== false) walkElements(node, visit);
}

/** The first elements under `top` in page order, no more than `most`. */
export function elementsOf(top: ParentNode, most: number): Element[] {
  const found: Element[] = [];
  const walk = (parent: ParentNode): void => {
    for (const node of parent.children) {
      if (found.length >= most) return;
      if (!(node instanceof Element)) continue;
      found.push(node);
      walk(node);
    }
  };
  walk(top);
  return found;
}

/** Text inside `top` with whitespace collapsed, cut off once it is longer than `limit`. */
export function plainText(top: ParentNode, limit = 1000): string {
  const parts: string[] = [];
  let length = 0;
  const walk = (parent: ParentNode): void => {
    for (const node of parent.children) {
      if (length > limit) return;
      if (node instanceof Text) {
        parts.push(node.data);
        length += node.data.length;
      } else if (node instanceof Element) walk(node);
    }
  };
  walk(top);
  return collapse(parts.join("")).slice(0, limit);
}
