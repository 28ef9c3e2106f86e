/** Charts in the page take the page's colours; a chart downloaded keeps the light ones in its attributes. */
const css = String.raw;

export const charts = css`
  .chart svg {
    display: block;
    height: auto;
    max-width: 100%;
  }
  .chart > p {
    margin-top: var(--s2);
  }
  .chart text {
    fill: var(--muted);
    font-family: var(--sans);
  }
  .chart .on {
    fill: var(--accent-ink);
  }
  .chart .strong {
    fill: var(--ink);
  }
  .chart .axis {
    stroke: var(--line);
  }
  .f-call {
    fill: var(--call);
  }
  .f-video {
    fill: var(--video);
  }
  .f-meeting {
    fill: var(--meeting);
  }
  .f-visit {
    fill: var(--visit);
  }
  .f-message {
    fill: var(--message);
  }
  .chart .edge {
    stroke: var(--accent);
  }
  .chart .node {
    fill: var(--surface);
    stroke: var(--accent);
  }
  .chart .cell {
    fill: var(--accent);
  }
  .chart .empty {
    fill: var(--sunken);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s1) var(--s4);
    font-size: var(--small);
    color: var(--muted);
    margin: var(--s2) 0;
  }
  .legend li {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }
  .swatch {
    width: 0.85rem;
    height: 0.85rem;
  }
  .chart details {
    margin-top: var(--s2);
    font-size: var(--small);
  }
  .chart summary {
    cursor: pointer;
    padding: var(--s1) 0;
  }
  .timeline {
    margin-bottom: var(--s5);
  }
  .timeline svg a:hover circle,
  .timeline svg a:focus circle {
    stroke: var(--ink);
    stroke-width: 2;
  }
  @media (max-width: 47.99rem) {
    .wide > svg {
      max-width: none;
    }
  }
  .chart .came {
    fill: var(--added);
  }
  .chart .went {
    fill: var(--bad);
  }
  .o-call,
  .o-video,
  .o-meeting,
  .o-visit,
  .o-message {
    fill: var(--paper);
    fill-opacity: 1;
    stroke-width: 2;
  }
  .o-call {
    stroke: var(--call);
  }
  .o-video {
    stroke: var(--video);
  }
  .o-meeting {
    stroke: var(--meeting);
  }
  .o-visit {
    stroke: var(--visit);
  }
  .o-message {
    stroke: var(--message);
  }
  .chart .today {
    stroke: var(--ink);
    stroke-dasharray: 2 3;
  }
  .figure-number {
    font: 700 3rem / 1.2 var(--serif);
    font-variant-numeric: tabular-nums;
    display: block;
  }
`;
