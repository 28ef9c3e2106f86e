/** Which colour stands for which kind of contact. */
import type { ContactType } from "../../extract/contact-record.ts";
import type { View } from "./view.ts";

export const TypeLegend = ({ view, types }: { view: View; types: readonly ContactType[] }) => (
  <ul class="legend">
    {types.map((type) => (
      <li>
        <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true">
          <rect class={`f-${type}`} width="1" height="1" />
        </svg>
        {view.words.types[type]}
      </li>
    ))}
  </ul>
);
