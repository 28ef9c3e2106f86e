/** A comparison as rows for the eye: long unchanged stretches folded away, every change numbered. */
import type { DiffBlock, TextDiff } from "../../../diff/diff-texts.ts";

/** A paragraph whose accents alone are written otherwise counts as unchanged. */
type Change = Exclude<DiffBlock, { kind: "same" | "respelled" }>;

export type DiffRow =
  | { kind: "same"; lines: string[]; folded: boolean }
  /** `n` counts the changes from 1; what moved away has the number of the place it left. */
  | { kind: "change"; n: number; block: Change; before: string };

/** Unchanged paragraphs shown around a change. */
const CONTEXT = 1;

/** @param before the old text, from which unchanged and changed paragraphs are taken */
export function diffRows(diff: TextDiff, before: string): DiffRow[] {
  const old = before.split("\n");
  const rows: DiffRow[] = [];
  let n = 0;
  diff.blocks.forEach((block, position) => {
    if (block.kind === "respelled") return same(rows, [block.text], false);
    if (block.kind !== "same") {
      const was = "from" in block ? (old[block.from] ?? "") : "";
      return rows.push({ kind: "change", n: (n += 1), block, before: was });
    }
    const lines = old.slice(block.from, block.from + block.lines);
    const head = position === 0 ? 0 : CONTEXT;
    const tail = position === diff.blocks.length - 1 ? 0 : CONTEXT;
    if (lines.length <= head + tail + 1) return same(rows, lines, false);
    same(rows, lines.slice(0, head), false);
    same(rows, lines.slice(head, lines.length - tail), true);
    same(rows, lines.slice(lines.length - tail), false);
  });
  return rows;
}

function same(rows: DiffRow[], lines: string[], folded: boolean): void {
  if (lines.length > 0) rows.push({ kind: "same", lines, folded });
}
