/** On paper: no menus and forms, addresses of the sources beside their names. */
const css = String.raw;

export const print = css`
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
    .dateline a,
    .foot,
    .skip,
    .filters,
    .more,
    .actions,
    .toolbar,
    .steps,
    .on-screen {
      display: none;
    }
    .side {
      margin-top: var(--s5);
    }
    main {
      padding: 0;
      max-width: none;
    }
    .split,
    .compared {
      display: block;
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
