/** Small parts that many pages use: chips, icons, buttons, notes, lists. */
const css = String.raw;

export const parts = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    font-size: var(--tiny);
    line-height: 1.5;
    padding: 0.05em 0.5em;
    border-radius: var(--radius);
    border: 1px solid var(--line);
    color: var(--ink);
    background: var(--surface);
    white-space: nowrap;
  }
  .chip.held {
    background: var(--accent-soft);
    border-color: transparent;
  }
  .chip.planned {
    border-color: var(--accent);
    color: var(--accent);
    background: none;
  }
  .chip.proposed {
    border: 1px dashed var(--muted);
    color: var(--muted);
    background: none;
  }
  .chip.cancelled,
  .chip.denied,
  .chip.bad {
    background: var(--bad-soft);
    border-color: transparent;
    color: var(--bad);
  }
  .chip.disputed {
    background: var(--warm-soft);
    border-color: transparent;
    color: var(--warm);
  }
  .icon {
    width: 1.2em;
    height: 1.2em;
    vertical-align: -0.22em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    flex: none;
  }
  .t-call {
    color: var(--call);
  }
  .t-video {
    color: var(--video);
  }
  .t-meeting {
    color: var(--meeting);
  }
  .t-visit {
    color: var(--visit);
  }
  .t-message {
    color: var(--message);
  }
  .kind {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-weight: 600;
    color: var(--ink);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s3);
    margin: var(--s2) 0 0;
    font-size: var(--small);
    color: var(--muted);
  }
  .by {
    display: block;
    font-size: var(--small);
    color: var(--muted);
  }
  .pages {
    display: grid;
    gap: var(--s3);
  }
  .pages .icon {
    margin-right: 0.15em;
  }
  .code {
    flex: none;
    display: inline-grid;
    place-items: center;
    min-width: 2.5rem;
    height: 2.5rem;
    padding: 0 var(--s1);
    border-radius: var(--radius);
    background: var(--sunken);
    color: var(--ink);
    font: 600 var(--small) / 1 var(--mono);
    text-decoration: none;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s3);
    margin-top: var(--s5);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s3);
    margin-top: var(--s4);
  }
  .button,
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 2.75rem;
    padding: var(--s2) var(--s4);
    font: 600 var(--small) / 1.4 var(--sans);
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--accent-ink);
    text-decoration: none;
    cursor: pointer;
  }
  .button.plain,
  button.plain {
    background: transparent;
    color: var(--accent);
  }
  .button:hover,
  button:hover {
    filter: brightness(1.08);
    text-decoration: underline;
  }
  .button.danger,
  button.danger {
    background: transparent;
    border-color: var(--bad);
    color: var(--bad);
  }
  .notice {
    padding: var(--s4);
    background: var(--accent-soft);
    border-left: 4px solid var(--accent);
    max-width: var(--read);
    margin: var(--s4) 0;
  }
  .notice.bad {
    background: var(--bad-soft);
    border-color: var(--bad);
  }
  .notice > :last-child {
    margin-bottom: 0;
  }
  .tabs {
    display: flex;
    gap: 0;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: hidden;
    background: var(--surface);
  }
  .tabs a {
    padding: 0.55rem var(--s3);
    text-decoration: none;
    border-left: 1px solid var(--line);
    font-size: var(--small);
  }
  .tabs a:first-child {
    border-left: 0;
  }
  .tabs a[aria-current] {
    background: var(--accent);
    color: var(--accent-ink);
    font-weight: 600;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s4);
    margin-bottom: var(--s5);
    font-size: var(--small);
  }
  summary {
    cursor: pointer;
    font-size: var(--small);
    font-weight: 600;
    padding: var(--s2) 0;
  }
  .ok {
    color: var(--added);
  }
  .failing {
    color: var(--bad);
  }
  ins,
  .come {
    background: var(--added-soft);
    color: var(--added);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  del,
  s {
    background: var(--bad-soft);
    color: var(--bad);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  del + ins,
  s + .come {
    margin-left: 0.15em;
  }
  mark {
    background: var(--mark);
    color: inherit;
    padding: 0.05em 0;
  }
  pre.mail {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font: var(--small) / 1.6 var(--mono);
    background: var(--sunken);
    padding: var(--s3);
  }
`;
