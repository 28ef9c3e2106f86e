/** A contact's page: the sides, the facts with who says so, what the pages differ on, the reports, the story. */
const css = String.raw;

export const contact = css`
  .hero {
    margin-bottom: var(--s5);
  }
  .hero .meta:first-child {
    margin: 0 0 var(--s2);
  }
  .hero h1 {
    max-width: 24em;
  }
  .hero .lead {
    color: var(--ink);
  }
  .sides {
    display: grid;
    gap: var(--s3) var(--s5);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
  }
  .sides li {
    display: flex;
    gap: var(--s3);
    align-items: center;
  }
  .sides a.name {
    font: 700 var(--large) / 1.4 var(--serif);
    color: var(--ink);
    display: block;
  }
  .facts {
    display: grid;
    margin: 0;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(5.5rem, 8.5rem) minmax(0, 1fr);
    gap: 0 var(--s4);
    padding: var(--s2) 0;
    border-bottom: 1px solid var(--line);
  }
  .facts > div:last-child {
    border-bottom: 0;
  }
  .facts dt {
    color: var(--muted);
    font-size: var(--small);
    line-height: calc(var(--leading) * 1rem);
  }
  .facts dd {
    margin: 0;
  }
  .facts dd > b {
    font-weight: 700;
  }
  .side .facts > div {
    grid-template-columns: 1fr;
  }
  .side .facts dt {
    font-size: var(--tiny);
    line-height: 1.4;
  }
  .versus {
    display: grid;
    gap: 1px;
    background: var(--line);
    border: 1px solid var(--line);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    margin-bottom: var(--s4);
  }
  .versus li {
    background: var(--surface);
    padding: var(--s3) var(--s4);
    border-top: 3px solid var(--line);
  }
  .versus li.ours {
    border-color: var(--accent);
  }
  .versus .value {
    display: block;
    font: 700 1.375rem / 1.4 var(--serif);
  }
  .section > h3 {
    margin: var(--s4) 0 var(--s2);
  }
  .report {
    padding: var(--s4) 0;
    border-bottom: 1px solid var(--line);
  }
  .report:last-child {
    border-bottom: 0;
  }
  .report.gone h3 a {
    text-decoration: line-through;
    color: var(--muted);
  }
  .report h3 {
    font-size: var(--large);
    line-height: 1.4;
  }
  .report h3 a {
    color: var(--ink);
  }
  .report:target {
    box-shadow:
      -0.75rem 0 0 var(--paper),
      -1rem 0 0 var(--warm);
  }
  .quote {
    margin: var(--s2) 0 0;
    padding-left: var(--s4);
    border-left: 3px solid var(--accent);
    font: 1.0625rem / 1.65 var(--serif);
  }
  .quote a {
    font: var(--small) / 1.4 var(--sans);
    white-space: nowrap;
  }
  .story {
    border-left: 2px solid var(--line);
    margin-left: 0.45rem;
    padding-left: var(--s5);
  }
  .story > li {
    position: relative;
    padding-bottom: var(--s4);
  }
  .story > li::before {
    content: "";
    position: absolute;
    left: calc(-1 * var(--s5) - 0.45rem);
    top: 0.4rem;
    width: 0.8rem;
    height: 0.8rem;
    border-radius: 50%;
    background: var(--paper);
    border: 2px solid var(--accent);
  }
  .story > li.loud::before {
    background: var(--accent);
  }
  .story .meta {
    margin-top: 0;
  }
  .story .change {
    display: block;
    margin-top: var(--s1);
  }
  .cite {
    font-size: var(--small);
    background: var(--sunken);
    padding: var(--s3);
    user-select: all;
    overflow-wrap: anywhere;
  }
`;
