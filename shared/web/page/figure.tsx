/** A chart with the table behind it, and the way to keep it. */
import type { Child } from "hono/jsx";
import type { View } from "./view.ts";

interface FigureProps {
  view: View;
  /** Address of the same chart as a file. */
  download: string;
  head: string[];
  rows: (string | number)[][];
  /** It has to be as wide as it is, and is moved under a phone's glass. */
  wide?: boolean;
  children?: Child;
}

export function Figure({ view, download, head, rows, wide = false, children }: FigureProps) {
  const { words } = view;
  return (
    <figure class="chart">
      {wide ? (
        <div class="scroll wide" tabindex={0} role="group" aria-label={words.chart.picture}>
          {children}
        </div>
      ) : (
        children
      )}
      <p class="small">
        <a href={download} download>
          {words.chart.download}
        </a>
      </p>
      <details>
        <summary>{words.chart.asTable}</summary>
        <div class="scroll" tabindex={0} role="group" aria-label={words.chart.asTable}>
          <table class="data">
            <thead>
              <tr>
                {head.map((name, n) => (
                  <th scope="col" class={n > 0 ? "n" : undefined}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, ...values]) => (
                <tr>
                  <th scope="row">{name}</th>
                  {values.map((value) => (
                    <td class="n">{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
