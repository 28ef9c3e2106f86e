/** A stored text, paragraph by paragraph, with the quotes of its contacts marked where they stand. */
import type { Evidence } from "../../extract/contact-record.ts";

/** A stretch of the text by its offsets, with the address it can be reached at. */
interface Stretch {
  start: number;
  end: number;
  id?: string;
}

/** @param chosen the stretch that the address asks for; it gets the anchor `mark` */
export function QuotesInPlace({
  text,
  quotes,
  chosen,
}: {
  text: string;
  quotes: Evidence[];
  chosen?: Stretch | undefined;
}) {
  const stretches = apart([...(chosen ? [{ ...chosen, id: "mark" }] : []), ...quotes]);
  let offset = 0;
  return (
    <div class="reading">
      {text.split("\n").map((line, n) => {
        const begin = offset;
        offset += line.length + 1;
        return line && <p class={n === 0 ? "headline" : undefined}>{marked(line, begin, stretches)}</p>;
      })}
    </div>
  );
}

/** In order and none over another: what comes first in the list stays, the others give way. */
function apart(stretches: Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const { start, end, id } of stretches)
    if (start < end && kept.every((other) => end <= other.start || other.end <= start))
      kept.push({ start, end, ...(id !== undefined && { id }) });
  return kept.sort((a, b) => a.start - b.start);
}

function marked(line: string, begin: number, stretches: Stretch[]) {
  const parts = [];
  let at = 0;
  for (const { start, end, id } of stretches) {
    const from = Math.max(start - begin, 0);
    const to = Math.min(end - begin, line.length);
    if (from >= to) continue;
    parts.push(
      line.slice(at, from),
      <mark id={start >= begin ? id : undefined}>{line.slice(from, to)}</mark>,
    );
    at = to;
  }
  parts.push(line.slice(at));
  return parts;
}
