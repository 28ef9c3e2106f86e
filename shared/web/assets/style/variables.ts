/** Type, colour and spacing as variables: all that the rest of the sheet is made of. */
const css = String.raw;

export const variables = css`
  :root {
    color-scheme: light dark;

    --paper: #fbfaf6;
    --surface: #ffffff;
    --sunken: #f1eee6;
    --ink: #17181a;
    --muted: #595a58;
    --line: #dbd7cb;
    --rule: #17181a;
    --accent: #0a5754;
    --accent-ink: #ffffff;
    --accent-soft: #e0eeeb;
    --warm: #8a4a0c;
    --warm-soft: #fbeedd;
    --bad: #9d231b;
    --bad-soft: #fae4e1;
    --added: #17622f;
    --added-soft: #d9f1de;
    --moved: #2453ad;
    --moved-soft: #e6edfb;
    --mark: #ffedaa;

    --call: #0b6e66;
    --video: #2a5bbf;
    --meeting: #a5590c;
    --visit: #6f3ba3;
    --message: #5d6167;

    --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
    --serif: ui-serif, "Noto Serif", Cambria, "Source Serif 4", "DejaVu Serif", serif;
    --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace;

    --text: 1rem;
    --small: 0.875rem;
    --tiny: 0.8125rem;
    --large: 1.125rem;
    --heading: 1.25rem;
    --title: clamp(1.625rem, 1.2rem + 2.1vw, 2.5rem);
    /* Room for two marks over a capital: Ậ, Ễ, Ổ. */
    --leading: 1.6;
    --tight: 1.3;

    --s1: 0.25rem;
    --s2: 0.5rem;
    --s3: 0.75rem;
    --s4: 1rem;
    --s5: 1.5rem;
    --s6: 2.25rem;
    --s7: 4rem;
    --radius: 3px;
    --page: 72rem;
    --read: 41rem;
    --rail: 18rem;
  }

  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #121416;
      --surface: #1a1d20;
      --sunken: #22262a;
      --ink: #eceae4;
      --muted: #a8a59c;
      --line: #343940;
      --rule: #8d8b84;
      --accent: #7fd0c8;
      --accent-ink: #0b1919;
      --accent-soft: #17312f;
      --warm: #ecb374;
      --warm-soft: #35281a;
      --bad: #f49b92;
      --bad-soft: #3d1f1c;
      --added: #8bd9a0;
      --added-soft: #17331f;
      --moved: #9dbcf5;
      --moved-soft: #1b2740;
      --mark: #57480f;
      --call: #5cc4ba;
      --video: #8fb2f5;
      --meeting: #e3a25a;
      --visit: #c39ae6;
      --message: #a9adb4;
    }
  }
`;
