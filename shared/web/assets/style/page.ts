/** The page itself: its text, the masthead, the columns, the foot. */
const css = String.raw;

export const page = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  html {
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    scroll-padding-top: var(--s7);
  }
  body {
    margin: 0;
    display: flex;
    flex-direction: column;
    min-height: 100vh;
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
    line-height: var(--tight);
    margin: 0;
    font-weight: 700;
    text-wrap: balance;
  }
  h1 {
    font-size: var(--title);
    letter-spacing: -0.012em;
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
    text-wrap: pretty;
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
  blockquote,
  figure {
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
    z-index: 3;
  }
  .skip:focus {
    top: 0;
  }
  .bar,
  main {
    width: 100%;
    max-width: var(--page);
    margin: 0 auto;
    padding: 0 var(--s4);
  }
  .plate {
    display: flex;
    align-items: center;
    gap: var(--s4);
    padding-block: var(--s3) var(--s2);
  }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: var(--s2);
    font: 700 1.625rem / 1.3 var(--serif);
    letter-spacing: -0.01em;
    color: var(--ink);
    text-decoration: none;
  }
  .mark-a {
    fill: var(--accent);
  }
  .mark-b {
    fill: var(--meeting);
  }
  .tagline {
    display: none;
    color: var(--muted);
    font: italic var(--small) / 1.4 var(--serif);
    margin: 0;
  }
  .dateline {
    margin: 0 0 0 auto;
    display: flex;
    gap: var(--s4);
    align-items: center;
    font-size: var(--tiny);
    color: var(--muted);
    white-space: nowrap;
  }
  .dateline time {
    display: none;
  }
  .dateline a {
    padding: var(--s2) 0;
  }
  .top nav {
    border-block: 2px solid var(--rule);
    border-bottom-width: 1px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .top nav ul {
    display: flex;
    gap: var(--s3);
    max-width: var(--page);
    margin: 0 auto;
    padding: 0 var(--s4);
    white-space: nowrap;
    font-size: var(--small);
    font-weight: 600;
  }
  .top nav a {
    display: block;
    padding: 0.7rem 0 0.55rem;
    color: var(--ink);
    text-decoration: none;
    border-bottom: 3px solid transparent;
  }
  .top nav a:hover,
  .top nav a[aria-current] {
    border-color: var(--accent);
  }
  .top nav .call {
    margin-left: auto;
  }
  .top nav .call a {
    color: var(--accent);
  }
  main {
    flex: 1;
    padding-block: var(--s5) var(--s7);
  }
  .head {
    margin-bottom: var(--s5);
  }
  .lead {
    font-size: var(--large);
    line-height: 1.55;
    color: var(--muted);
    max-width: var(--read);
    margin: var(--s2) 0 0;
  }
  .head > .lead + p {
    margin-top: var(--s3);
  }
  .kicker {
    font-size: var(--small);
    color: var(--muted);
    margin: 0 0 var(--s1);
  }
  .foot {
    border-top: 2px solid var(--rule);
    font-size: var(--small);
    color: var(--muted);
    padding: var(--s4) 0 var(--s5);
  }
  .foot p {
    max-width: var(--read);
  }
  .foot ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s4);
  }
  .foot a {
    display: inline-block;
    padding: var(--s1) 0;
    min-height: 1.75rem;
  }

  .split {
    display: grid;
    gap: var(--s6);
  }
  .split > * {
    min-width: 0;
  }
  .side {
    display: grid;
    gap: var(--s5);
    align-content: start;
  }
  .side > section,
  .side > * > section {
    border-top: 2px solid var(--rule);
    padding-top: var(--s2);
  }
  .side h2 {
    font: 700 var(--small) / 1.5 var(--sans);
    margin-bottom: var(--s2);
  }
  .section {
    margin-top: var(--s6);
    border-top: 2px solid var(--rule);
    padding-top: var(--s3);
  }
  .section:first-child {
    margin-top: 0;
  }
  .section > h2 {
    margin-bottom: var(--s3);
  }
  .section > .lead {
    font-size: var(--small);
    margin: calc(-1 * var(--s2)) 0 var(--s4);
  }

  @media (min-width: 48rem) {
    .bar,
    main,
    .top nav ul {
      padding-inline: var(--s5);
    }
    .tagline,
    .dateline time {
      display: block;
    }
    .top nav ul {
      gap: var(--s5);
      font-size: 0.9375rem;
    }
  }
  @media (min-width: 64rem) {
    .split {
      grid-template-columns: minmax(0, 1fr) var(--rail);
      gap: var(--s7);
    }
  }
`;
