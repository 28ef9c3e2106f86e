/** Tables: of data, of sources and versions, and the calendar; on a phone, rows become blocks. */
const css = String.raw;

export const tables = css`
  .scroll {
    overflow-x: auto;
    max-width: 100%;
  }
  .data {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--small);
    font-variant-numeric: tabular-nums;
  }
  .data caption {
    text-align: left;
    color: var(--muted);
    padding: var(--s2) 0;
  }
  .data th,
  .data td {
    text-align: left;
    padding: var(--s2) var(--s3) var(--s2) 0;
    border-bottom: 1px solid var(--line);
    vertical-align: top;
  }
  .data tr > :last-child {
    padding-right: 0;
  }
  .data thead th {
    color: var(--muted);
    font-weight: 600;
    white-space: nowrap;
    border-bottom-color: var(--rule);
  }
  .data .n {
    text-align: right;
  }
  .data tbody th {
    font-weight: 600;
  }
  .data th .by {
    font-weight: 400;
  }
  .data tbody tr:last-child > * {
    border-bottom: 0;
  }
  @media (max-width: 40rem) {
    .data.stack thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .data.stack tr {
      display: block;
      padding: var(--s3) 0;
      border-bottom: 1px solid var(--line);
    }
    .data.stack th,
    .data.stack td {
      display: block;
      border: 0;
      padding: 0;
    }
    .data.stack td[data-label]::before {
      content: attr(data-label) ":";
      margin-inline-end: 0.4em;
      color: var(--muted);
    }
  }
  .outcomes {
    display: flex;
    gap: 2px;
    height: 1.5rem;
    align-items: end;
  }
  .outcomes li {
    flex: 1;
    max-width: 0.6rem;
    height: 55%;
    background: var(--line);
  }
  .outcomes .news {
    height: 100%;
    background: var(--accent);
  }
  .outcomes .wrong {
    height: 100%;
    background: var(--bad);
  }

  .cal {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: var(--small);
  }
  .cal th {
    text-align: left;
    color: var(--muted);
    font-weight: 600;
    padding: var(--s2);
    border-bottom: 1px solid var(--rule);
  }
  .cal td {
    border: 1px solid var(--line);
    vertical-align: top;
    height: 6.5rem;
    padding: var(--s2);
    background: var(--surface);
  }
  .cal td.out {
    background: transparent;
  }
  .cal td.today {
    box-shadow: inset 0 3px 0 var(--accent);
  }
  .cal .date {
    font: 700 var(--text) / 1.4 var(--serif);
    font-variant-numeric: tabular-nums;
  }
  .cal td.quiet .date {
    color: var(--muted);
    font-weight: 400;
  }
  .cal li {
    margin-top: var(--s1);
    line-height: 1.4;
  }
  .cal li a {
    text-decoration: none;
    display: block;
    border-left: 3px solid currentColor;
    padding-left: var(--s2);
  }
  .cal li.planned a {
    border-left-style: double;
  }
  .cal li a span {
    color: var(--ink);
  }
  .cal li.cancelled a span,
  .cal li.denied a span {
    color: var(--muted);
  }
  .cal li a:hover span {
    text-decoration: underline;
  }
  .cal abbr {
    text-decoration: none;
  }
  .cal .weekday {
    display: none;
  }
  @media (max-width: 47.9rem) {
    .cal .weekday {
      display: inline;
      font: 400 var(--small) / 1.4 var(--sans);
    }
    .cal,
    .cal tbody,
    .cal tr,
    .cal td {
      display: block;
      height: auto;
    }
    .cal thead,
    .cal td.quiet {
      display: none;
    }
    .cal td {
      border: 0;
      border-top: 1px solid var(--line);
      background: none;
      padding: var(--s3) 0;
    }
    .cal li a {
      padding-block: 0.2rem;
    }
  }
`;
