/** The edits of a page on a line of time: words that came above the line, words that went below it. */
import { LINE, MUTED } from "./palette.ts";
import { scaleRoot, scaleTime } from "./scales.ts";

export interface PlottedEdit {
  /** ISO time. */
  at: string;
  added: number;
  removed: number;
  label: string;
  href: string;
}

const [ARM, FOOT] = [30, 22];
const ADDED = "#17622f";
const REMOVED = "#9d231b";

export function VersionsChart({
  edits,
  label,
  dayLabel,
}: {
  edits: PlottedEdit[];
  label: string;
  dayLabel: (day: string) => string;
}) {
  const times = edits.map(({ at }) => at).sort();
  const [first = "", last = ""] = [times[0], times.at(-1)];
  const x = scaleTime([first, last], [1, 98]);
  const length = scaleRoot(Math.max(...edits.map(({ added, removed }) => Math.max(added, removed))), [
    2,
    ARM,
  ]);
  const height = 2 * ARM + FOOT + 4;
  return (
    <svg width="100%" height={height} role="group" aria-label={label} font-size="12" font-family="sans-serif">
      {edits.map(({ at, added, removed, label: name, href }) => (
        <a href={href} aria-label={name} tabindex={-1}>
          <title>{name}</title>
          <rect
            class="came"
            x={`${x(at)}%`}
            width="5"
            y={ARM - length(added)}
            height={length(added)}
            fill={ADDED}
          />
          <rect class="went" x={`${x(at)}%`} width="5" y={ARM + 1} height={length(removed)} fill={REMOVED} />
        </a>
      ))}
      <line class="axis" x1="0" x2="100%" y1={ARM} y2={ARM} stroke={LINE} />
      <text x="0" y={height - 4} fill={MUTED}>
        {dayLabel(first.slice(0, 10))}
      </text>
      <text x="100%" y={height - 4} text-anchor="end" fill={MUTED}>
        {dayLabel(last.slice(0, 10))}
      </text>
    </svg>
  );
}
