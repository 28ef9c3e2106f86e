/** The contacts of a list on a line of time: a point each in the colour of its kind, those of one day above each other. */
import { scaleTime } from "./scales.ts";
import { LINE, MUTED, TYPE_COLOURS } from "./palette.ts";
import type { ContactStatus, ContactType } from "../../extract/contact-record.ts";

export interface TimelinePoint {
  /** YYYY-MM-DD */
  day: string;
  type: ContactType;
  status: ContactStatus;
  label: string;
  href: string;
}

const POINT = 5;
const STEP = 12;
const FOOT = 22;
/** Share of the width that stays free at either end, in per cent. */
const MARGIN = 2;
const MOST_STACKED = 9;

/** @param monthLabel a month, YYYY-MM, in few letters */
export function TimelineChart({
  points,
  label,
  monthLabel,
}: {
  points: TimelinePoint[];
  label: string;
  monthLabel: (month: string) => string;
}) {
  const days = points.map(({ day }) => day).sort();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const x = scaleTime([first, last], [MARGIN, 100 - MARGIN]);
  const stacked = new Map<string, number>();
  const placed = points.map((point) => {
    const level = stacked.get(point.day) ?? 0;
    stacked.set(point.day, level + 1);
    return { ...point, level };
  });
  const height = STEP * Math.min(MOST_STACKED, Math.max(...stacked.values())) + FOOT + POINT;
  const base = height - FOOT;
  return (
    <svg width="100%" height={height} role="group" aria-label={label} font-size="12" font-family="sans-serif">
      <line class="axis" x1="0" x2="100%" y1={base} y2={base} stroke={LINE} />
      {monthsAt(first, last).map((month) => (
        <text class="small" x={`${x(`${month}-01`)}%`} y={height - 6} fill={MUTED}>
          {monthLabel(month)}
        </text>
      ))}
      {placed
        .filter(({ level }) => level < MOST_STACKED)
        .map(({ day, type, status, level, label: name, href }) => (
          <a href={href} aria-label={name} tabindex={-1}>
            <title>{name}</title>
            <circle
              class={status === "held" ? `f-${type}` : `o-${type}`}
              cx={`${x(day)}%`}
              cy={base - STEP / 2 - 2 - level * STEP}
              r={POINT}
              fill={TYPE_COLOURS[type]}
              fill-opacity={status === "held" ? "1" : "0.35"}
            />
          </a>
        ))}
    </svg>
  );
}

/** Beginnings of months within the range, at most six of them. */
function monthsAt(first: string, last: string): string[] {
  const months: string[] = [];
  const at = new Date(`${first.slice(0, 7)}-01T00:00:00Z`);
  for (; at.toISOString().slice(0, 10) <= last; at.setUTCMonth(at.getUTCMonth() + 1))
    if (at.toISOString().slice(0, 10) >= first) months.push(at.toISOString().slice(0, 7));
  const nth = Math.ceil(months.length / 6);
  return months.filter((_, n) => n % nth === 0);
}
