/** Contacts by month, stacked by kind. */
import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { CONTACT_TYPES, type ContactType } from "../../extract/contact-record.ts";
import { LINE, MUTED, TYPE_COLOURS } from "./palette.ts";

export interface MonthCount {
  /** YYYY-MM */
  month: string;
  byType: Record<ContactType, number>;
}

const [WIDTH, HEIGHT] = [720, 240];
const MARGIN = { top: 12, right: 8, bottom: 28, left: 36 };

export const totalOf = ({ byType }: MonthCount): number =>
  CONTACT_TYPES.reduce((sum, type) => sum + byType[type], 0);

export function MonthsChart({ counts, label }: { counts: MonthCount[]; label: string }) {
  const most = Math.max(1, ...counts.map(totalOf));
  const x = scaleBand(
    counts.map(({ month }) => month),
    [MARGIN.left, WIDTH - MARGIN.right],
  ).padding(0.25);
  const y = scaleLinear([0, most], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const series = stack<MonthCount, ContactType>()
    .keys(CONTACT_TYPES)
    .value(({ byType }, type) => byType[type])(counts);
  const everyNth = Math.ceil(counts.length / 12);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={label}
      font-size="12"
      font-family="sans-serif"
    >
      {ticks.map((tick) => (
        <g>
          <line
            class="axis"
            x1={MARGIN.left}
            x2={WIDTH - MARGIN.right}
            y1={y(tick)}
            y2={y(tick)}
            stroke={LINE}
          />
          <text x={MARGIN.left - 8} y={y(tick) + 4} text-anchor="end" fill={MUTED}>
            {tick}
          </text>
        </g>
      ))}
      {series.map((bars) =>
        bars.map(([low, high], n) =>
          high > low ? (
            <rect
              class={`f-${bars.key}`}
              fill={TYPE_COLOURS[bars.key]}
              x={round(x(counts[n]?.month ?? "") ?? 0)}
              width={round(x.bandwidth())}
              y={round(y(high))}
              height={round(y(low) - y(high))}
            />
          ) : null,
        ),
      )}
      {counts.map(({ month }, n) =>
        n % everyNth === 0 ? (
          <text
            x={round((x(month) ?? 0) + x.bandwidth() / 2)}
            y={HEIGHT - 8}
            text-anchor="middle"
            fill={MUTED}
          >
            {Number(month.slice(5))}/{month.slice(2, 4)}
          </text>
        ) : null,
      )}
    </svg>
  );
}

const round = (n: number): number => Math.round(n * 10) / 10;
