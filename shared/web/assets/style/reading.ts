/** Stored texts to read: a version with its quotes marked, and two versions compared. */
const css = String.raw;

export const reading = css`
  .reading {
    max-width: var(--read);
    font: 1.0625rem / 1.75 var(--serif);
  }
  .reading p {
    margin: 0 0 var(--s4);
    white-space: pre-wrap;
  }
  .reading .headline {
    font-size: 1.375rem;
    line-height: 1.4;
    font-weight: 700;
  }
  mark:target {
    outline: 3px solid var(--warm);
    outline-offset: 2px;
  }
  .prose {
    max-width: var(--read);
  }
  .snapshot {
    width: 100%;
    height: 30rem;
    border: 1px solid var(--line);
    background: #fff;
  }

  .editions {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    gap: var(--s2) var(--s4);
    align-items: center;
    border-block: 1px solid var(--line);
    padding: var(--s3) 0;
    margin: var(--s4) 0 0;
  }
  .editions a {
    font-weight: 600;
  }
  .editions .after {
    text-align: right;
  }
  .editions .gap {
    text-align: center;
    font-size: var(--tiny);
    color: var(--muted);
    line-height: 1.35;
  }
  .editions .gap b {
    display: block;
    font-size: 1.125rem;
    color: var(--ink);
  }
  .toolbar {
    position: sticky;
    top: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s3);
    padding: var(--s2) 0;
    margin-bottom: var(--s4);
    background: var(--paper);
    border-bottom: 1px solid var(--line);
    font-size: var(--small);
  }
  .toolbar .count {
    margin-right: auto;
    font-weight: 600;
  }
  .toolbar button {
    min-height: 2.4rem;
    padding: var(--s1) var(--s3);
  }
  kbd {
    font: 600 0.75rem / 1.4 var(--mono);
    border: 1px solid var(--line);
    border-bottom-width: 2px;
    border-radius: var(--radius);
    padding: 0 0.35em;
    background: var(--surface);
    color: var(--ink);
  }
  .meaning {
    background: var(--warm-soft);
    border-left: 4px solid var(--warm);
    padding: var(--s3) var(--s4);
    margin-bottom: var(--s5);
  }
  .meaning h2 {
    font: 700 var(--small) / 1.5 var(--sans);
  }
  .meaning li {
    margin-top: var(--s1);
  }

  .diff {
    font: 1.0625rem / 1.75 var(--serif);
  }
  .diff .block {
    position: relative;
    margin: 0;
    padding: 0.4rem var(--s3) 0.4rem 3.25rem;
    border-left: 4px solid transparent;
    white-space: pre-wrap;
  }
  .diff .block.same {
    color: var(--muted);
  }
  .diff [data-change] {
    background: var(--surface);
    margin-block: var(--s2);
    scroll-margin-top: 6rem;
  }
  .diff .changed {
    border-left-color: var(--warm);
  }
  .diff .added {
    border-left-color: var(--added);
  }
  .diff .removed {
    border-left-color: var(--bad);
  }
  .diff .moved,
  .diff .moved-away {
    border-left-color: var(--moved);
  }
  .diff .moved-away {
    color: var(--muted);
  }
  /* A whole paragraph is told by its ground and its sign: lines through all of it would be hard to read. */
  .diff div.block.added {
    background: var(--added-soft);
  }
  .diff div.block.removed {
    background: var(--bad-soft);
  }
  .diff div.block.moved,
  .diff div.block.moved-away {
    background: var(--moved-soft);
  }
  .diff .block.added > ins,
  .diff .block.removed > del {
    background: none;
    text-decoration: none;
  }
  .diff .current,
  .diff [data-change]:target {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  .diff .number {
    position: absolute;
    left: 0;
    top: 0.45rem;
    width: 3rem;
    text-align: center;
    font: 600 var(--tiny) / 1.8rem var(--mono);
    text-decoration: none;
    color: var(--muted);
  }
  .diff .number:hover {
    text-decoration: underline;
  }
  .diff .number b {
    color: var(--ink);
  }
  .diff .note {
    display: block;
    font: 600 var(--tiny) / 1.6 var(--sans);
    color: var(--moved);
  }
  .diff details {
    border-block: 1px dotted var(--line);
    margin: var(--s2) 0;
  }
  .diff summary {
    color: var(--muted);
    font: var(--small) / 1.6 var(--sans);
    padding: var(--s2) 0 var(--s2) 3.25rem;
  }
  .diff.pair .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .diff.pair [data-change] {
    background: none;
  }
  .diff.pair [data-change] .block {
    background: var(--surface);
  }
  .diff.pair [data-change] .block:empty,
  .diff.pair [data-change] .block.void {
    background: repeating-linear-gradient(-45deg, transparent 0 6px, var(--line) 6px 7px);
    border-color: transparent;
  }
  @media (max-width: 47.99rem) {
    .diff.pair .twin,
    .diff.pair .void:empty {
      display: none;
    }
    .diff.pair [data-change] .block.void {
      background: var(--surface);
      padding-block: 0;
      min-height: 1.75rem;
    }
  }
  .changes {
    font-size: var(--small);
    max-height: calc(100vh - 8rem);
    overflow-y: auto;
  }
  .changes li {
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr);
    border-bottom: 1px solid var(--line);
  }
  .changes .sign {
    font: 600 var(--tiny) / 1.9 var(--mono);
    padding-top: var(--s1);
  }
  .changes a {
    color: var(--ink);
    text-decoration: none;
    padding: var(--s1) 0;
    display: block;
    line-height: 1.5;
  }
  .changes a:hover {
    text-decoration: underline;
  }
  .walk {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--s3);
    margin-top: var(--s5);
    border-top: 1px solid var(--line);
    padding-top: var(--s3);
    font-size: var(--small);
  }
  @media (min-width: 48rem) {
    .diff.pair .row {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--s4);
    }
    .diff.pair .row > .block:last-child {
      padding-left: var(--s4);
    }
  }
  @media (min-width: 64rem) {
    .compared {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 16rem;
      gap: var(--s6);
    }
    .compared > .side {
      position: sticky;
      top: 4.5rem;
      align-self: start;
    }
  }
  @media (max-width: 40rem) {
    .diff .block,
    .diff summary {
      padding-left: 2.6rem;
    }
    .diff .number {
      width: 2.4rem;
    }
    .editions {
      grid-template-columns: 1fr;
    }
    .editions .gap,
    .editions .after {
      text-align: left;
    }
    .editions .gap b {
      display: inline;
      margin-right: 0.4em;
    }
    .editions .gap br {
      display: none;
    }
    .editions .gap a {
      margin-left: 0.8em;
    }
  }
`;
