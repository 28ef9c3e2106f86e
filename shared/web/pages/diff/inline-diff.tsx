/** A comparison in one column: what went struck out, what came beside it. */
import type { View } from "../../page/view.ts";
import { ChangeNumber, MoveNote, Words, type ChangeRow, type Moves } from "./diff-parts.tsx";
import { DiffText, type DiffProps } from "./diff-text.tsx";

export const InlineDiff = (props: DiffProps) => (
  <DiffText
    {...props}
    line={(text) => <p class="block same">{text}</p>}
    change={(row, moves) => <Change view={props.view} row={row} moves={moves} />}
  />
);

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
