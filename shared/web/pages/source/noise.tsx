/** Differences that were taken for noise and made no version, so that one can see what was left out, and why. */
import type { Suppression } from "../../../store/versions.ts";
import type { View } from "../../page/view.ts";
import { formatTime } from "../../words/format.ts";

export function Noise({ view, noise }: { view: View; noise: Suppression[] }) {
  const { words, lang } = view;
  if (noise.length === 0) return null;
  return (
    <section class="section" aria-labelledby="noise">
      <h2 id="noise">{words.source.suppressed}</h2>
      <p class="lead">{words.source.suppressedLead}</p>
      <table class="data stack">
        <caption class="hidden">{words.source.suppressed}</caption>
        <thead>
          <tr>
            {[words.version.seen, words.source.why, words.source.before, words.source.after].map((label) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {noise.map(({ at, why, before, after }) => (
            <tr>
              <td>
                <time datetime={at}>{formatTime(at, lang)}</time>
              </td>
              <td data-label={words.source.why}>
                {words.source.noise[why as keyof typeof words.source.noise] ?? why}
              </td>
              <td data-label={words.source.before}>
                <del>{before}</del>
              </td>
              <td data-label={words.source.after}>
                <ins>{after}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
