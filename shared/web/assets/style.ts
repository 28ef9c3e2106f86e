/** The design in one sheet: variables for type, colour and spacing first, then the page, then its parts. */
import { chartStyle } from "./chart-style.ts";
import { partStyle } from "./part-style.ts";

const css = String.raw;

const base = css`
  :root {
    color-scheme: light dark;

    --paper: #faf8f3;
    --surface: #ffffff;
    --sunken: #f2eee5;
    --ink: #1c1b18;
    --muted: #5b574e;
    --line: #e2dccf;
    --accent: #0b5d5b;
    --accent-ink: #ffffff;
    --accent-soft: #e2efed;
    --warm: #9a5412;
    --warm-soft: #f8ead9;
    --bad: #a3271f;
    --bad-soft: #fae6e3;
    --added: #1c6b35;
    --added-soft: #dcf2e1;
    --mark: #fff0b3;

    --call: #0f766e;
    --video: #2f62c9;
    --meeting: #b0610f;
    --visit: #7a44ad;
    --message: #64686f;

    --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
    --serif: ui-serif, "Noto Serif", Cambria, "Source Serif 4", "DejaVu Serif", serif;
    --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;

    --text: 1rem;
    --small: 0.875rem;
    --tiny: 0.8125rem;
    --large: clamp(1.0625rem, 1rem + 0.4vw, 1.1875rem);
    --title: clamp(1.625rem, 1.2rem + 2vw, 2.375rem);
    --heading: 1.25rem;
    --leading: 1.65;

    --s1: 0.25rem;
    --s2: 0.5rem;
    --s3: 0.75rem;
    --s4: 1rem;
    --s5: 1.5rem;
    --s6: 2.5rem;
    --s7: 4rem;
    --radius: 0.5rem;
    --page: 70rem;
    --read: 42rem;
  }

  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #131518;
      --surface: #1b1e22;
      --sunken: #22262b;
      --ink: #ecebe6;
      --muted: #aaa69c;
      --line: #33383f;
      --accent: #7fd0c8;
      --accent-ink: #0c1a1a;
      --accent-soft: #17312f;
      --warm: #e8ae6d;
      --warm-soft: #36281a;
      --bad: #f2968d;
      --bad-soft: #3b1d1b;
      --added: #86d69b;
      --added-soft: #17331f;
      --mark: #5a4a12;
      --call: #5cc4ba;
      --video: #8fb2f5;
      --meeting: #e3a25a;
      --visit: #c39ae6;
      --message: #a9adb4;
    }
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  html {
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    scroll-padding-top: var(--s5);
  }
  body {
    margin: 0;
    background: var(--paper);
    color: var(--ink);
    font: var(--text) / var(--leading) var(--sans);
    overflow-wrap: break-word;
  }
  h1,
  h2,
  h3,
  h4 {
    font-family: var(--serif);
    line-height: 1.35;
    margin: 0;
    font-weight: 650;
    text-wrap: balance;
  }
  h1 {
    font-size: var(--title);
    letter-spacing: -0.01em;
  }
  h2 {
    font-size: var(--heading);
  }
  h3,
  h4 {
    font-size: var(--text);
  }
  p {
    margin: 0 0 var(--s3);
  }
  a {
    color: var(--accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  main:focus {
    outline: none;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  blockquote {
    margin: 0;
  }
  code,
  .hash {
    font-family: var(--mono);
    font-size: 0.85em;
  }
  .hash {
    overflow-wrap: anywhere;
  }
  time {
    font-variant-numeric: tabular-nums;
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: var(--small);
  }
  .lead {
    font-size: var(--large);
    color: var(--muted);
    max-width: var(--read);
    margin: var(--s2) 0 0;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [hidden] {
    display: none !important;
  }

  .skip {
    position: absolute;
    left: var(--s4);
    top: -4rem;
    background: var(--accent);
    color: var(--accent-ink);
    padding: var(--s2) var(--s4);
    border-radius: 0 0 var(--radius) var(--radius);
    z-index: 2;
  }
  .skip:focus {
    top: 0;
  }
  .bar,
  main {
    max-width: var(--page);
    margin: 0 auto;
    padding: 0 var(--s4);
  }
  .top {
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  .top .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--s5);
    padding-block: var(--s2);
  }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: var(--s2);
    font: 650 1.25rem / 2.5rem var(--serif);
    color: var(--ink);
    text-decoration: none;
  }
  .mark-a {
    fill: var(--accent);
  }
  .mark-b {
    fill: var(--meeting);
  }
  .top nav {
    order: 3;
    flex: 1 0 100%;
    margin: 0 calc(-1 * var(--s4));
    overflow-x: auto;
  }
  .top nav ul {
    display: flex;
    gap: var(--s3);
    padding: 0 var(--s4);
    white-space: nowrap;
    font-size: 0.9375rem;
  }
  .top nav a {
    display: block;
    padding: var(--s2) 0;
    color: var(--muted);
    text-decoration: none;
    border-bottom: 2px solid transparent;
  }
  .top nav a:hover {
    color: var(--ink);
  }
  .top nav a[aria-current] {
    color: var(--ink);
    font-weight: 600;
    border-color: var(--accent);
  }
  .lang {
    margin-left: auto;
    font-size: var(--small);
    padding: var(--s2) 0;
  }
  main {
    padding-block: var(--s5) var(--s7);
  }
  .head {
    margin-bottom: var(--s5);
  }
  .kicker {
    font-size: var(--small);
    color: var(--muted);
    margin: 0 0 var(--s1);
  }
  .foot {
    border-top: 1px solid var(--line);
    background: var(--surface);
    font-size: var(--small);
    color: var(--muted);
    padding: var(--s5) 0;
  }
  .foot ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s4);
  }
  .foot a {
    display: inline-block;
    padding: var(--s1) 0;
  }

  @media (min-width: 48rem) {
    .bar,
    main {
      padding-inline: var(--s5);
    }
    .top nav {
      order: 0;
      flex: 0 1 auto;
      margin: 0;
    }
    .top nav ul {
      gap: var(--s4);
      font-size: var(--text);
    }
  }
  @media (min-width: 64rem) {
    .top nav ul {
      gap: var(--s5);
    }
  }
`;

const print = css`
  @media print {
    :root {
      --paper: #fff;
      --surface: #fff;
      --sunken: #fff;
      --ink: #000;
      --muted: #333;
      --line: #bbb;
    }
    .top nav,
    .lang,
    .foot,
    .skip,
    .filters,
    .more,
    .actions,
    .steps {
      display: none;
    }
    main {
      padding: 0;
      max-width: none;
    }
    .entry,
    .report,
    .card {
      break-inside: avoid;
    }
    a {
      color: inherit;
    }
    .reports a[href^="http"]::after {
      content: " (" attr(href) ")";
      font-size: 0.8em;
      overflow-wrap: anywhere;
    }
  }
`;

/** What browsers get: comments aside, one space for any white space. */
export const style = [base, partStyle, chartStyle, print].join("").replace(/\s+/g, " ");
