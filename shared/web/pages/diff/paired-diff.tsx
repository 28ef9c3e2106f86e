/** A comparison in two columns: the older text on the left, the newer on the right, paragraph beside paragraph. */
import type { Lang } from "../../../extract/contact-record.ts";
import type { View } from "../../page/view.ts";
import { ChangeNumber, MoveNote, Words, movesOf, type ChangeRow, type Moves } from "./diff-parts.tsx";
import type { DiffRow } from "./diff-rows.ts";

export function PairedDiff({ view, rows, lang }: { view: View; rows: DiffRow[]; lang: Lang }) {
  const moves = movesOf(rows);
  return (
    <div class="diff pair" lang={lang}>
      {rows.map((row) =>
        row.kind === "same" ? <Same view={view} row={row} /> : <Change view={view} row={row} moves={moves} />,
      )}
    </div>
  );
}

/** Said once to those who listen. */
function Same({ view, row }: { view: View; row: Extract<DiffRow, { kind: "same" }> }) {
  const paragraphs = row.lines.map((line) => (
    <div class="row">
      <p class="block same">{line}</p>
      <p class="block same twin" aria-hidden="true">
        {line}
      </p>
    </div>
  ));
  if (!row.folded) return <>{paragraphs}</>;
  return (
    <details>
      <summary lang={view.lang}>{view.words.diff.unchanged(row.lines.length)}</summary>
      {paragraphs}
    </details>
  );
}

const ON_THE_LEFT = new Set<ChangeRow["block"]["kind"]>(["removed", "changed", "moved-away"]);
const ON_THE_RIGHT = new Set<ChangeRow["block"]["kind"]>(["added", "changed", "moved"]);

function Change({ view, row, moves }: { view: View; row: ChangeRow; moves: Moves }) {
  const { n, block, before } = row;
  return (
    <div class="row" id={`change-${n}`} data-change tabindex={-1}>
      <div class={`block ${ON_THE_LEFT.has(block.kind) ? block.kind : "void"}`}>
        <ChangeNumber view={view} row={row} />
        {block.kind === "removed" && <del>{block.text}</del>}
        {block.kind === "changed" && <Words edits={block.words} only="removed" />}
        {block.kind === "moved-away" && (
          <>
            <MoveNote view={view} row={row} moves={moves} />
            {before}
          </>
        )}
      </div>
      <div class={`block ${ON_THE_RIGHT.has(block.kind) ? block.kind : "void"}`}>
        {block.kind === "added" && <ins>{block.text}</ins>}
        {block.kind === "changed" && <Words edits={block.words} only="added" />}
        {block.kind === "moved" && (
          <>
            <MoveNote view={view} row={row} moves={moves} />
            {block.words ? <Words edits={block.words} /> : block.text}
          </>
        )}
      </div>
    </div>
  );
}
