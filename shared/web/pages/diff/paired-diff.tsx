/** A comparison in two columns: the older text on the left, the newer on the right, paragraph beside paragraph. */
import type { View } from "../../page/view.ts";
import { ChangeNumber, MoveNote, Words, type ChangeRow, type Moves } from "./diff-parts.tsx";
import { DiffText, type DiffProps } from "./diff-text.tsx";

export const PairedDiff = (props: DiffProps) => (
  <DiffText
    {...props}
    look="pair"
    line={(text) => <Twins text={text} />}
    change={(row, moves) => <Change view={props.view} row={row} moves={moves} />}
  />
);

/** Said once to those who listen. */
const Twins = ({ text }: { text: string }) => (
  <div class="row">
    <p class="block same">{text}</p>
    <p class="block same twin" aria-hidden="true">
      {text}
    </p>
  </div>
);

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
