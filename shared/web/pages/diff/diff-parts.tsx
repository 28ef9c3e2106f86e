/** What both ways of showing a comparison are made of: numbers, signs, words, and where a paragraph went. */
import type { WordEdit } from "../../../diff/diff-words.ts";
import type { View } from "../../page/view.ts";
import type { DiffRow } from "./diff-rows.ts";

export type ChangeRow = Extract<DiffRow, { kind: "change" }>;
type Kind = ChangeRow["block"]["kind"];

/** So that no change is told by its colour alone. */
export const SIGNS: Record<Kind, string> = {
  added: "+",
  removed: "−",
  changed: "±",
  moved: "↳",
  "moved-away": "↰",
};

/** By the number of its old paragraph: the numbers of the two places of what moved. */
export type Moves = Map<number, { to?: number; away?: number }>;

export function movesOf(rows: DiffRow[]): Moves {
  const moves: Moves = new Map();
  for (const row of rows) {
    if (row.kind !== "change") continue;
    const { block, n } = row;
    if (block.kind === "moved") moves.set(block.from, { ...moves.get(block.from), to: n });
    if (block.kind === "moved-away") moves.set(block.from, { ...moves.get(block.from), away: n });
  }
  return moves;
}

export const ChangeNumber = ({ view, row: { n, block } }: { view: View; row: ChangeRow }) => (
  <a
    class="number"
    href={`#change-${n}`}
    aria-label={`${view.words.diff.change(n)} (${view.words.diff.kinds[block.kind]}): ${view.words.diff.linkTo}`}
  >
    <b aria-hidden="true">{SIGNS[block.kind]}</b> {n}
  </a>
);

/** "chuyển đến đây, từ chỗ 3": leads to the other place. */
export function MoveNote({ view, row, moves }: { view: View; row: ChangeRow; moves: Moves }) {
  const { block } = row;
  if (block.kind !== "moved" && block.kind !== "moved-away") return null;
  const { to, away } = moves.get(block.from) ?? {};
  const other = block.kind === "moved" ? away : to;
  return (
    <span class="note" lang={view.lang}>
      {block.kind === "moved" ? view.words.diff.moved : view.words.diff.movedAway}
      {other !== undefined && (
        <>
          {" "}
          <a href={`#change-${other}`}>({other})</a>
        </>
      )}
    </span>
  );
}

/** @param only leaves out what the other side has */
export function Words({ edits, only }: { edits: WordEdit[]; only?: "added" | "removed" }) {
  return (
    <>
      {edits.map(({ kind, text }) => {
        if (kind === "same") return text;
        if (only && kind !== only) return null;
        // Space at the end is not struck through: it would look like a word.
        const words = text.trimEnd();
        const space = text.slice(words.length);
        return kind === "added" ? (
          <>
            <ins>{words}</ins>
            {space}
          </>
        ) : (
          <>
            <del>{words}</del>
            {space}
          </>
        );
      })}
    </>
  );
}
