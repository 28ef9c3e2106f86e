/** A comparison in one column: what went struck out, what came beside it. */
import type { Lang } from "../../../extract/contact-record.ts";
import type { View } from "../../page/view.ts";
import { ChangeNumber, MoveNote, Words, movesOf, type ChangeRow, type Moves } from "./diff-parts.tsx";
import type { DiffRow } from "./diff-rows.ts";

export function InlineDiff({ view, rows, lang }: { view: View; rows: DiffRow[]; lang: Lang }) {
  const moves = movesOf(rows);
  return (
    <div class="diff" lang={lang}>
      {rows.map((row) =>
        row.kind === "same" ? <Same view={view} row={row} /> : <Change view={view} row={row} moves={moves} />,
      )}
    </div>
  );
}

function Same({ view, row }: { view: View; row: Extract<DiffRow, { kind: "same" }> }) {
  const paragraphs = row.lines.map((line) => <p class="block same">{line}</p>);
  if (!row.folded) return <>{paragraphs}</>;
  return (
    <details>
      <summary lang={view.lang}>{view.words.diff.unchanged(row.lines.length)}</summary>
      {paragraphs}
    </details>
  );
}

function Change({ view, row, moves }: { view: View; row: ChangeRow; moves: Moves }) {
  const { n, block, before } = row;
  return (
    <div class={`block ${block.kind}`} id={`change-${n}`} data-change tabindex={-1}>
      <ChangeNumber view={view} row={row} />
      <MoveNote view={view} row={row} moves={moves} />
      {block.kind === "added" && <ins>{block.text}</ins>}
      {block.kind === "removed" && <del>{block.text}</del>}
      {block.kind === "changed" && <Words edits={block.words} />}
      {block.kind === "moved" && (block.words ? <Words edits={block.words} /> : block.text)}
      {block.kind === "moved-away" && before}
    </div>
  );
}
