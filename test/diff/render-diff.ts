// Diffs as text for the tests: [-removed-] {+added+}, one paragraph per line.
import type { DiffBlock, TextDiff } from "../../shared/diff/diff-texts.ts";
import type { WordEdit } from "../../shared/diff/diff-words.ts";

export function renderDiff(diff: TextDiff): string[] {
  return diff.blocks.map(renderBlock);
}

function renderBlock(block: DiffBlock): string {
  switch (block.kind) {
    case "same":
      return `= ${block.lines}`;
    case "respelled":
      return `~ ${block.text}`;
    case "changed":
      return `  ${renderWords(block.words)}`;
    case "added":
      return `+ ${block.text}`;
    case "removed":
      return `- ${block.text}`;
    case "moved":
      return `> ${block.words ? renderWords(block.words) : block.text}`;
    case "moved-away":
      return `< ${block.from}`;
  }
}

function renderWords(words: WordEdit[]): string {
  const wrap = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return words.map(({ kind, text }) => wrap[kind][0] + text + wrap[kind][1]).join("");
}
