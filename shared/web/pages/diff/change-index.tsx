/** The changes of a comparison in a few words each, to see at a glance and to jump to. */
import type { Lang } from "../../../extract/contact-record.ts";
import type { View } from "../../page/view.ts";
import { SIGNS, type ChangeRow } from "./diff-parts.tsx";

const LONGEST = 70;
const short = (text: string, most = LONGEST): string =>
  text.length > most
    ? `${text
        .slice(0, most)
        .replace(/\s+\S*$/, "")
        .trimEnd()}…`
    : text;

export function ChangeIndex({ view, changes, lang }: { view: View; changes: ChangeRow[]; lang: Lang }) {
  return (
    <section aria-labelledby="index">
      <h2 id="index">{view.words.diff.index}</h2>
      <ol class="changes" tabindex={0} lang={lang}>
        {changes.map((row) => (
          <li>
            <span class="sign" aria-hidden="true">
              {SIGNS[row.block.kind]} {row.n}
            </span>
            <a href={`#change-${row.n}`}>
              <Gist row={row} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** "50 → 75", or the beginning of the paragraph. */
function Gist({ row: { block, before } }: { row: ChangeRow }) {
  switch (block.kind) {
    case "added":
      return <>{short(block.text)}</>;
    case "removed":
      return <>{short(block.text)}</>;
    case "moved":
      return <>{short(block.text)}</>;
    case "moved-away":
      return <>{short(before)}</>;
    case "changed": {
      const said = (kind: "added" | "removed") =>
        short(
          block.words
            .filter((edit) => edit.kind === kind)
            .map(({ text }) => text.trim())
            .join(" … "),
          LONGEST / 2,
        );
      const [gone, come] = [said("removed"), said("added")];
      return (
        <>
          {gone && <s>{gone}</s>} {gone && come && "→ "}
          {come && <b class="come">{come}</b>}
        </>
      );
    }
  }
}
