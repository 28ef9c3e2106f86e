/** A network of who talks to whom: countries that talk lie close, heavier lines for more contacts. */
import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from "d3-force";
import { ACCENT, INK, PAPER } from "./palette.ts";
import { busiest, type PairCount } from "./pair-counts.ts";
import { scaleRoot } from "./scales.ts";

const WIDTH = 720;
/** Around the outermost. */
const MARGIN = 4;
/** Few countries need less room. */
const heightFor = (nodes: number): number => Math.min(480, 160 + 24 * nodes);
const MOST = 24;
/** The heaviest; all of them would be a felt. */
const MOST_LINKS = 70;
/** Steps of the simulation; the same figures always give the same picture. */
const STEPS = 200;

interface Node {
  id: string;
  n: number;
  x?: number;
  y?: number;
}

export function NetworkChart({ pairs, label }: { pairs: PairCount[]; label: string }) {
  const nodes: Node[] = busiest(pairs, MOST).map(({ country, n }) => ({ id: country, n }));
  const height = heightFor(nodes.length);
  const shown = new Set(nodes.map(({ id }) => id));
  const links = pairs
    .filter(({ a, b }) => shown.has(a) && shown.has(b))
    .slice(0, MOST_LINKS)
    .map(({ a, b, n }) => ({ source: a, target: b, n }));
  const most = Math.max(1, ...nodes.map(({ n }) => n));
  const radius = scaleRoot(most, [13, 30]);
  const width = scaleRoot(Math.max(...links.map(({ n }) => n)), [0.5, 9]);
  forceSimulation(nodes)
    .force(
      "links",
      forceLink<Node, (typeof links)[number] & { source: string | Node; target: string | Node }>(links)
        .id(({ id }) => id)
        .distance(110),
    )
    .force("apart", forceManyBody().strength(-420))
    .force(
      "room",
      forceCollide<Node>(({ n }) => radius(n) + 5),
    )
    .force("x", forceX(WIDTH / 2).strength(0.06))
    .force("y", forceY(height / 2).strength(0.11))
    .force("centre", forceCenter(WIDTH / 2, height / 2))
    .stop()
    .tick(STEPS);
  const at = new Map(
    nodes.map(({ id, n, x = 0, y = 0 }) => [
      id,
      { x: within(x, radius(n), WIDTH), y: within(y, radius(n), height) },
    ]),
  );
  const ends = (link: { source: unknown; target: unknown }) =>
    [link.source, link.target].map((end) => at.get((end as Node).id) ?? { x: 0, y: 0 });
  // A few that lie close together need no more room than they take.
  const corners = nodes.flatMap(({ id, n }) => {
    const { x, y } = at.get(id)!;
    const r = radius(n) + MARGIN;
    return [
      [x - r, y - r],
      [x + r, y + r],
    ] as const;
  });
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const size = { width: Math.ceil(Math.max(...xs)) - left, height: Math.ceil(Math.max(...ys)) - top };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`${left} ${top} ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={label}
      font-size="12"
      font-family="sans-serif"
    >
      {links.map((link) => {
        const [from, to] = ends(link);
        return (
          <line
            class="edge"
            x1={from?.x}
            y1={from?.y}
            x2={to?.x}
            y2={to?.y}
            stroke={ACCENT}
            stroke-width={width(link.n).toFixed(1)}
            stroke-opacity="0.45"
            stroke-linecap="round"
          />
        );
      })}
      {nodes.map(({ id, n }) => (
        <g>
          <circle
            class="node"
            cx={at.get(id)?.x}
            cy={at.get(id)?.y}
            r={radius(n).toFixed(1)}
            fill={PAPER}
            stroke={ACCENT}
            stroke-width="2"
          />
          <text
            class="strong"
            x={at.get(id)?.x}
            y={(at.get(id)?.y ?? 0) + 4}
            text-anchor="middle"
            font-weight="600"
            fill={INK}
          >
            {id}
          </text>
        </g>
      ))}
    </svg>
  );
}

const within = (position: number, radius: number, size: number): number =>
  Math.round(Math.min(Math.max(position, radius + 2), size - radius - 2));
