/** Fields, filters and forms. */
const css = String.raw;

export const forms = css`
  .filters {
    border-block: 1px solid var(--line);
    padding: var(--s3) 0 var(--s2);
    margin-bottom: var(--s5);
  }
  .filters .meta {
    margin: 0 0 var(--s3);
  }
  .filters .chip {
    min-height: 1.75rem;
    text-decoration: none;
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
  .search + p {
    margin: var(--s2) 0 0;
  }
  .lead + form,
  .hint + .fields {
    margin-top: var(--s3);
  }
  .fields {
    display: grid;
    gap: var(--s3);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr));
    align-items: end;
    padding-bottom: var(--s2);
  }
  .fields:has(.problem) {
    align-items: start;
  }
  .fields.roomy {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
  }
  .fields.tight {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7rem), max-content));
  }
  label,
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
  select[multiple] {
    padding: var(--s1);
  }
  .hint {
    display: block;
    font-size: var(--tiny);
    color: var(--muted);
    margin-top: var(--s1);
  }
  .problem {
    display: block;
    font-size: var(--small);
    color: var(--bad);
    margin-top: var(--s1);
  }
  [aria-invalid="true"]:not([type="checkbox"], [type="radio"]) {
    border: 2px solid var(--bad);
  }
  fieldset {
    border: 0;
    border-top: 1px solid var(--line);
    padding: var(--s3) 0 0;
    margin: 0;
    min-width: 0;
  }
  legend {
    float: left;
    width: 100%;
    font: 700 var(--text) / 1.4 var(--serif);
  }
  legend + * {
    clear: both;
  }
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s4);
    padding: var(--s1) 0 var(--s2);
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
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    padding: var(--s4);
  }
  .card + .card {
    margin-top: var(--s4);
  }
  .card > h2,
  .card > h3 {
    font-size: var(--text);
    margin-bottom: var(--s2);
  }
  .card > :last-child {
    margin-bottom: 0;
  }
`;
