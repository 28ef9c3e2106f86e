/** Parts of pages: entries of the record, facts, reports, filters, tables, comparisons, forms. */
const css = String.raw;

export const partStyle = css`
  .split {
    display: grid;
    gap: var(--s6);
  }
  .split > * {
    min-width: 0;
  }
  @media (min-width: 64rem) {
    .split {
      grid-template-columns: minmax(0, 1fr) 19rem;
    }
  }
  .side {
    display: grid;
    gap: var(--s5);
    align-content: start;
  }
  .section {
    margin-top: var(--s6);
  }
  .section > h2 {
    margin-bottom: var(--s3);
    padding-bottom: var(--s2);
    border-bottom: 1px solid var(--line);
  }
  .section > .lead {
    font-size: var(--text);
    margin: 0 0 var(--s4);
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: var(--s4);
  }
  .card > h2 {
    font-size: var(--text);
    margin-bottom: var(--s3);
  }
  .card > :last-child {
    margin-bottom: 0;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    font-size: var(--tiny);
    line-height: 1.5;
    padding: 0.1em 0.6em;
    border-radius: 1em;
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
  }
  .chip.proposed {
    border: 1px dashed var(--muted);
    color: var(--muted);
  }
  .chip.cancelled,
  .chip.denied,
  .chip.bad {
    background: var(--bad-soft);
    border-color: transparent;
    color: var(--bad);
  }
  .chip.cancelled {
    text-decoration: line-through;
  }
  .chip.disputed {
    background: var(--warm-soft);
    border-color: transparent;
    color: var(--warm);
  }
  .chip svg {
    width: 1em;
    height: 1em;
  }
  .icon {
    width: 1.25em;
    height: 1.25em;
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

  .month {
    font: 600 var(--small) / 1.5 var(--sans);
    color: var(--muted);
    margin: var(--s5) 0 var(--s2);
    padding-bottom: var(--s1);
    border-bottom: 1px solid var(--line);
  }
  section:first-child > .month {
    margin-top: 0;
  }
  .head .meta:first-child {
    margin: 0 0 var(--s2);
  }
  .entry {
    display: grid;
    grid-template-columns: 4.75rem minmax(0, 1fr);
    gap: 0 var(--s3);
    padding: var(--s4) 0;
    border-bottom: 1px solid var(--line);
  }
  .entry .day {
    text-align: right;
    font-variant-numeric: tabular-nums;
    color: var(--muted);
    font-size: var(--small);
    line-height: 1.6;
    padding-top: 0.15rem;
  }
  .entry .day b {
    display: block;
    font: 650 1.125rem / 1.35 var(--serif);
    color: var(--ink);
    white-space: nowrap;
  }
  .entry :is(h3, h4) {
    font-size: var(--large);
  }
  .entry :is(h3, h4) a {
    color: var(--ink);
    text-decoration: none;
  }
  .entry :is(h3, h4) a:hover {
    text-decoration: underline;
  }
  .entry .meta,
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s3);
    margin: var(--s2) 0 0;
    font-size: var(--small);
    color: var(--muted);
  }
  .kind {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-weight: 600;
  }
  .quote {
    margin: var(--s2) 0 0;
    padding-left: var(--s3);
    border-left: 3px solid var(--line);
    color: var(--muted);
    font-family: var(--serif);
    line-height: 1.7;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s3);
    margin-top: var(--s5);
  }
  .button,
  button {
    display: inline-flex;
    align-items: center;
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
    background: var(--bad);
    border-color: var(--bad);
    color: var(--surface);
  }

  .filters {
    margin-bottom: var(--s5);
  }
  .filters p a {
    display: inline-block;
    padding: var(--s2) 0;
  }
  .filters summary {
    cursor: pointer;
    font-size: var(--small);
    font-weight: 600;
    padding: var(--s2) 0;
  }
  .search {
    display: flex;
    gap: var(--s2);
    align-items: end;
  }
  .search > div {
    flex: 1;
    min-width: 0;
  }
  .fields {
    display: grid;
    gap: var(--s3);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.25rem), 1fr));
    align-items: end;
  }
  .fields.roomy {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
  }
  .fields .wide {
    grid-column: 1 / -1;
  }
  label,
  .field > span,
  legend {
    display: block;
    font-size: var(--small);
    font-weight: 600;
    margin-bottom: var(--s1);
  }
  input:not([type="checkbox"], [type="radio"]),
  select,
  textarea {
    width: 100%;
    min-height: 2.75rem;
    padding: var(--s2) var(--s3);
    font: inherit;
    color: inherit;
    background: var(--surface);
    border: 1px solid var(--muted);
    border-radius: var(--radius);
  }
  .hint {
    display: block;
    font-size: var(--tiny);
    color: var(--muted);
    margin-top: var(--s1);
  }
  fieldset {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: var(--s3) var(--s4) var(--s4);
    margin: 0;
    min-width: 0;
  }
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s4);
  }
  .checks label {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    font-weight: 400;
    margin: 0;
    min-height: 1.75rem;
  }
  .checks input {
    width: 1.15rem;
    height: 1.15rem;
    accent-color: var(--accent);
  }
  .form {
    display: grid;
    gap: var(--s4);
    max-width: var(--read);
  }
  .notice {
    padding: var(--s4);
    border-radius: var(--radius);
    background: var(--accent-soft);
    border-left: 4px solid var(--accent);
    max-width: var(--read);
  }
  .notice.bad {
    background: var(--bad-soft);
    border-color: var(--bad);
  }
  .notice > :last-child {
    margin-bottom: 0;
  }

  .facts {
    display: grid;
    margin: 0;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(6rem, 8.5rem) minmax(0, 1fr);
    gap: 0 var(--s4);
    padding: var(--s3) 0;
    border-bottom: 1px solid var(--line);
  }
  .facts > div:last-child {
    border-bottom: 0;
  }
  .facts dt {
    color: var(--muted);
    font-size: var(--small);
    line-height: inherit;
  }
  .card > .facts:first-child > :first-child {
    padding-top: 0;
  }
  .facts dd {
    margin: 0;
  }
  .facts dd b {
    font-weight: 600;
  }
  .by {
    display: block;
    font-size: var(--small);
    color: var(--muted);
  }
  .sides {
    display: grid;
    gap: var(--s3);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
  }
  .sides li {
    display: flex;
    gap: var(--s3);
    align-items: center;
  }
  .code {
    flex: none;
    display: inline-grid;
    place-items: center;
    min-width: 2.75rem;
    height: 2.75rem;
    padding: 0 var(--s1);
    border-radius: var(--radius);
    background: var(--sunken);
    color: var(--ink);
    font: 600 var(--small) / 1 var(--mono);
    text-decoration: none;
  }
  .sides a.name {
    font: 650 var(--large) / 1.35 var(--serif);
    color: var(--ink);
    display: block;
  }

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
  .data thead th {
    color: var(--muted);
    font-weight: 600;
    white-space: nowrap;
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
      content: attr(data-label) ": ";
      color: var(--muted);
    }
  }
  .ok {
    color: var(--added);
  }
  .failing {
    color: var(--bad);
  }

  .report {
    padding: var(--s4) 0;
    border-bottom: 1px solid var(--line);
  }
  .report.gone {
    opacity: 0.85;
  }
  .report h3 a {
    color: var(--ink);
  }
  .versus {
    margin-top: var(--s4);
  }
  .versus h3 {
    margin-bottom: var(--s2);
  }
  .report .quote {
    color: var(--ink);
  }
  .story {
    border-left: 2px solid var(--line);
    margin-left: 0.45rem;
    padding-left: var(--s4);
  }
  .story > li {
    position: relative;
    padding-bottom: var(--s4);
  }
  .story > li::before {
    content: "";
    position: absolute;
    left: calc(-1 * var(--s4) - 0.45rem);
    top: 0.5rem;
    width: 0.75rem;
    height: 0.75rem;
    border-radius: 50%;
    background: var(--surface);
    border: 2px solid var(--accent);
  }
  .story > li.loud::before {
    background: var(--accent);
  }
  .story b {
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    margin-top: var(--s4);
  }
  .cite {
    font-size: var(--small);
    background: var(--sunken);
    border-radius: var(--radius);
    padding: var(--s3);
    user-select: all;
    overflow-wrap: anywhere;
  }

  .reading {
    max-width: var(--read);
    font-family: var(--serif);
    line-height: 1.8;
  }
  .reading p {
    margin: 0 0 var(--s4);
    white-space: pre-wrap;
  }
  .reading .headline {
    font-size: var(--large);
    font-weight: 650;
  }
  mark {
    background: var(--mark);
    color: inherit;
    border-radius: 2px;
    padding: 0.05em 0;
  }
  mark:target {
    outline: 3px solid var(--warm);
    outline-offset: 2px;
  }

  .steps {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s4);
    padding: var(--s2) 0;
    margin-bottom: var(--s4);
    background: var(--paper);
    border-bottom: 1px solid var(--line);
    font-size: var(--small);
  }
  .tabs {
    display: flex;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: hidden;
  }
  .tabs a {
    padding: var(--s2) var(--s3);
    text-decoration: none;
  }
  .tabs a[aria-current] {
    background: var(--accent-soft);
    color: var(--ink);
    font-weight: 600;
  }
  .steps .count {
    margin-right: auto;
  }
  .diff {
    font-family: var(--serif);
    line-height: 1.8;
  }
  .diff .block {
    position: relative;
    margin: 0 0 var(--s3);
    padding: var(--s2) var(--s3) var(--s2) 2.75rem;
    border-left: 3px solid transparent;
    border-radius: 0 var(--radius) var(--radius) 0;
    white-space: pre-wrap;
  }
  pre.mail {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font: var(--small) / 1.6 var(--mono);
    background: var(--sunken);
    padding: var(--s3);
    border-radius: var(--radius);
  }
  .diff .block.same {
    color: var(--muted);
  }
  .diff [data-change] {
    background: var(--surface);
    border-left-color: var(--line);
  }
  .diff .added {
    border-left-color: var(--added);
  }
  .diff .removed {
    border-left-color: var(--bad);
  }
  .diff .moved,
  .diff .moved-away {
    border-left-color: var(--video);
  }
  .diff .current,
  .diff [data-change]:target {
    box-shadow: 0 0 0 2px var(--accent);
  }
  .diff .number {
    position: absolute;
    left: 0;
    top: var(--s2);
    width: 2.5rem;
    text-align: center;
    font: var(--tiny) / 1.9rem var(--mono);
    text-decoration: none;
  }
  .diff .note {
    display: block;
    font: var(--tiny) / 1.5 var(--sans);
    color: var(--muted);
  }
  ins {
    background: var(--added-soft);
    color: var(--added);
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }
  del {
    background: var(--bad-soft);
    color: var(--bad);
    text-decoration: line-through;
  }
  .diff details {
    margin: 0 0 var(--s3);
    padding-left: 2.75rem;
  }
  .diff summary {
    cursor: pointer;
    color: var(--muted);
    font: var(--small) / 2 var(--sans);
  }
  .diff.pair .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-bottom: var(--s3);
  }
  @media (min-width: 48rem) {
    .diff.pair .row {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--s4);
    }
    .diff.pair .block {
      margin: 0;
    }
  }
  .diff.pair .block:empty {
    background: none;
  }
  @media (max-width: 40rem) {
    .diff .block,
    .diff details {
      padding-left: 2.25rem;
    }
    .diff .number {
      width: 2rem;
    }
  }

  .pages {
    display: grid;
    gap: var(--s2);
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
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  .cal .date {
    color: var(--muted);
    font-variant-numeric: tabular-nums;
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
  .cal li a span {
    color: var(--ink);
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
      margin-bottom: var(--s2);
      border-radius: var(--radius);
    }
  }
`;
