/** Finds the standfirst (sapo) that many templates put between headline and body, outside the body's own element. */
import { Element, type ParentNode } from "domhandler";
import { namesOf } from "./boilerplate.ts";
import { foldText } from "./fold-text.ts";
import type { Block } from "./read-blocks.ts";

const STANDFIRST =
  /(?:^|[\s_-])(?:sapo|stand-?first|lead|lede|dek|deck|sub-?(?:title|head|headline)|summary|excerpt|intro|description|chapeau|tom-?tat|mo-?ta)(?=$|[\s_-])/;

/** Of the blocks before the body: those after the headline that are named a standfirst, or that the description repeats. */
export function findStandfirst(
  before: Block[],
  { title, description }: { title?: string; description?: string },
): Block[] {
  const headline = before.findLastIndex(
    (block) => block.within.name === "h1" || (title !== undefined && block.text === title),
  );
  if (headline < 0) return [];
  const described = foldText(description ?? "").slice(0, 120);
  return before.slice(headline + 1).filter((block) => {
    if (block.text.length < 30 || block.linked / block.text.length > 0.3) return false;
    const text = foldText(block.text);
    if (described.length > 40 && (text.includes(described) || described.includes(text))) return true;
    for (
      let at: ParentNode | null = block.within, level = 0;
      at instanceof Element && level < 3;
      at = at.parent, level++
    )
      if (STANDFIRST.test(namesOf(at))) return true;
    return false;
  });
}
