/** Charts in the page take the page's colours; a chart downloaded keeps the light ones in its attributes. */
const css = String.raw;

export const chartStyle = css`
  figure {
    margin: 0;
  }
  .chart svg {
    display: block;
    height: auto;
    max-width: 100%;
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
  .figure-number {
    font: 650 2.75rem / 1.1 var(--serif);
    font-variant-numeric: tabular-nums;
    display: block;
  }
`;
