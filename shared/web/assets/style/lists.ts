/** The record as a list in time: months, and under them each contact beside its day, on a line of their own. */
const css = String.raw;

export const lists = css`
  .month {
    font: 700 var(--small) / 1.5 var(--sans);
    margin: var(--s5) 0 0;
    padding-bottom: var(--s1);
    border-bottom: 1px solid var(--rule);
  }
  section:first-child > .month {
    margin-top: 0;
  }
  .entry {
    display: grid;
    grid-template-columns: 3.75rem minmax(0, 1fr);
    gap: 0 var(--s5);
  }
  .entry + .entry > div {
    border-top: 1px solid var(--line);
  }
  .entry .day {
    text-align: right;
    font-variant-numeric: tabular-nums;
    color: var(--muted);
    font-size: var(--small);
    line-height: 1.45;
    padding-top: 0.9rem;
    margin: 0;
  }
  .entry .day b {
    display: block;
    font: 700 1.25rem / 1.35 var(--serif);
    color: var(--ink);
    white-space: nowrap;
  }
  .entry > div {
    position: relative;
    padding: 0.85rem 0 1rem;
  }
  /* The line of time, and on it a point in the colour of the kind. */
  .entry > div::before {
    content: "";
    position: absolute;
    left: -0.8rem;
    top: 0;
    bottom: 0;
    border-left: 2px solid var(--line);
  }
  .entry > div::after {
    content: "";
    position: absolute;
    left: calc(-0.8rem - 4px);
    top: 1.35rem;
    width: 10px;
    height: 10px;
    border-radius: 50%;
    background: currentColor;
    box-shadow: 0 0 0 3px var(--paper);
  }
  .entry.planned > div::after,
  .entry.proposed > div::after {
    background: var(--paper);
    border: 2px solid currentColor;
  }
  .entry.cancelled > div::after,
  .entry.denied > div::after {
    background: var(--line);
  }
  .entry > div > * {
    color: var(--ink);
  }
  .entry :is(h3, h4) {
    font-size: var(--large);
    line-height: 1.4;
  }
  .entry :is(h3, h4) a {
    color: inherit;
    text-decoration: none;
  }
  .entry :is(h3, h4) a:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  .entry .offices,
  .topstory .offices {
    color: var(--muted);
    font-size: var(--small);
    margin: 0;
  }
  .entry .excerpt {
    font-size: var(--small);
    margin: var(--s1) 0 0;
    padding-inline-start: var(--s2);
    border-inline-start: 2px solid var(--line);
  }
  .entry .meta {
    color: var(--muted);
    margin-top: var(--s1);
  }
  .entry.cancelled :is(h3, h4),
  .entry.denied :is(h3, h4) {
    color: var(--muted);
  }

  .topstory {
    border-bottom: 1px solid var(--line);
    padding-bottom: var(--s5);
    margin-bottom: var(--s5);
  }
  .topstory h2 {
    font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2rem);
    line-height: var(--tight);
    margin: var(--s1) 0 var(--s2);
  }
  .topstory h2 a {
    color: inherit;
    text-decoration: none;
  }
  .topstory h2 a:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  .briefs > h1 + .lead {
    margin-bottom: var(--s4);
  }
  @media (max-width: 30rem) {
    .entry {
      grid-template-columns: 3.1rem minmax(0, 1fr);
      gap: 0 1.35rem;
    }
    .entry .day b {
      font-size: var(--large);
    }
    .entry .day {
      font-size: var(--tiny);
    }
  }
`;
