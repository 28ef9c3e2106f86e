/** A comparison row by row, in either way of showing it: what stayed is folded away, what changed stands out. */
import type { Child } from "hono/jsx";
import type { Lang } from "../../../extract/contact-record.ts";
import type { View } from "../../page/view.ts";
import { movesOf, type ChangeRow, type Moves } from "./diff-parts.tsx";
import type { DiffRow } from "./diff-rows.ts";

export interface DiffProps {
  view: View;
  rows: DiffRow[];
  /** Of the texts. */
  lang: Lang;
}

interface Ways {
  /** Beside `diff`. */
  look?: string;
  /** A paragraph that stayed. */
  line: (text: string) => Child;
  change: (row: ChangeRow, moves: Moves) => Child;
}

export function DiffText({ view, rows, lang, look = "", line, change }: DiffProps & Ways) {
  const moves = movesOf(rows);
  return (
    <div class={`diff ${look}`.trim()} lang={lang}>
      {rows.map((row) => {
        if (row.kind === "change") return change(row, moves);
        const paragraphs = row.lines.map(line);
        if (!row.folded) return <>{paragraphs}</>;
        return (
          <details>
            <summary lang={view.lang}>{view.words.diff.unchanged(row.lines.length)}</summary>
            {paragraphs}
          </details>
        );
      })}
    </div>
  );
}
