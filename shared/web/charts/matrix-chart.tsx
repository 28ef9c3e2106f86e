/** A matrix of who talks to whom: a cell per pair, the deeper the more. */
import { ACCENT, INK, MUTED, PAPER } from "./palette.ts";
import { busiest, type PairCount } from "./pair-counts.ts";
import { scaleBands, scaleRoot } from "./scales.ts";

const HEAD = 48;
const CELL = 40;
const MOST = 14;

export function MatrixChart({ pairs, label }: { pairs: PairCount[]; label: string }) {
  const codes = busiest(pairs, MOST).map(({ country }) => country);
  const size = HEAD + CELL * codes.length;
  const counts = new Map(pairs.flatMap(({ a, b, n }) => [[a + b, n] as const, [b + a, n] as const]));
  const bands = scaleBands(codes.length, [HEAD, size], 0.06);
  const place = (code: string) => Math.round(bands.at(codes.indexOf(code)));
  const depth = scaleRoot(Math.max(...pairs.map(({ n }) => n)), [0, 1]);
  const side = bands.width;
  const middle = (code: string) => Math.round(place(code) + side / 2);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size} ${size}`}
      width={size}
      height={size}
      role="img"
      aria-label={label}
      font-size="12"
      font-family="sans-serif"
    >
      {codes.map((code) => (
        <g>
          <text x={middle(code)} y={HEAD - 10} text-anchor="middle" fill={MUTED}>
            {code}
          </text>
          <text x={HEAD - 10} y={middle(code) + 4} text-anchor="end" fill={MUTED}>
            {code}
          </text>
        </g>
      ))}
      {codes.flatMap((row) =>
        codes.map((column) => {
          const n = counts.get(row + column) ?? 0;
          const [x, y] = [place(column), place(row)];
          if (row === column) return null;
          const shade = 0.12 + 0.88 * depth(n);
          return (
            <g>
              <rect
                class={n > 0 ? "cell" : "empty"}
                x={x}
                y={y}
                width={side}
                height={side}
                rx="3"
                fill={n > 0 ? ACCENT : "#f2eee5"}
                fill-opacity={n > 0 ? shade.toFixed(2) : "1"}
              />
              {n > 0 && (
                <text
                  class={shade > 0.6 ? "on" : "strong"}
                  x={middle(column)}
                  y={middle(row) + 4}
                  text-anchor="middle"
                  fill={shade > 0.6 ? PAPER : INK}
                >
                  {n}
                </text>
              )}
            </g>
          );
        }),
      )}
    </svg>
  );
}
