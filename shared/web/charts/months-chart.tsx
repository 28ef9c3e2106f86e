/** Contacts by month, stacked by kind. */
import { stack } from "d3-shape";
import { CONTACT_TYPES, type ContactType } from "../../extract/contact-record.ts";
import { LINE, MUTED, TYPE_COLOURS } from "./palette.ts";
import { scaleBands, scaleCounts } from "./scales.ts";

export interface MonthCount {
  /** YYYY-MM */
  month: string;
  byType: Record<ContactType, number>;
}

/** Pixels; the width is what the page gives, and counts in per cent. */
const [TOP, HEIGHT, FOOT] = [18, 240, 24];
const LABELS = 8;

export const totalOf = ({ byType }: MonthCount): number =>
  CONTACT_TYPES.reduce((sum, type) => sum + byType[type], 0);

/** @param width for a picture that stands alone */
export function MonthsChart({
  counts,
  label,
  width = "100%",
}: {
  counts: MonthCount[];
  label: string;
  width?: number | string;
}) {
  const x = scaleBands(counts.length, [0, 100], 0.25);
  const y = scaleCounts(Math.max(...counts.map(totalOf)), [HEIGHT - FOOT, TOP]);
  const series = stack<MonthCount, ContactType>()
    .keys(CONTACT_TYPES)
    .value(({ byType }, type) => byType[type])(counts);
  const everyNth = Math.ceil(counts.length / LABELS);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={label}
      font-size="12"
      font-family="sans-serif"
    >
      {y.ticks.map((tick) => (
        <line class="axis" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} stroke={LINE} />
      ))}
      {series.map((bars) =>
        bars.map(([low, high], n) =>
          high > low ? (
            <rect
              class={`f-${bars.key}`}
              fill={TYPE_COLOURS[bars.key]}
              x={`${x.at(n)}%`}
              width={`${x.width}%`}
              y={y(high)}
              height={Math.round((y(low) - y(high)) * 10) / 10}
            />
          ) : null,
        ),
      )}
      {y.ticks.slice(1).map((tick) => (
        <text class="value" x="0" y={y(tick) - 4} fill={MUTED}>
          {tick}
        </text>
      ))}
      {counts.map(({ month }, n) =>
        n % everyNth === 0 ? (
          <text x={`${x.at(n)}%`} y={HEIGHT - 6} fill={MUTED}>
            {Number(month.slice(5))}/{month.slice(2, 4)}
          </text>
        ) : null,
      )}
    </svg>
  );
}
