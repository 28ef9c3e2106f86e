/** Any two versions of a page by their numbers. */
import { HiddenLang } from "../../page/filter-form.tsx";
import { sourcePath } from "../../page/link.ts";
import type { View } from "../../page/view.ts";

export function CompareForm({ view, sourceId, latest }: { view: View; sourceId: string; latest: number }) {
  const { words } = view;
  return (
    <section class="section on-screen" aria-labelledby="compare">
      <h2 id="compare">{words.source.compare}</h2>
      <form action={`${sourcePath(sourceId)}/diff`} method="get" class="fields tight">
        <HiddenLang view={view} />
        <Number id="from" label={words.source.from} value={latest - 1} latest={latest} />
        <Number id="to" label={words.source.to} value={latest} latest={latest} />
        <button type="submit">{words.source.doCompare}</button>
      </form>
    </section>
  );
}

const Number = ({
  id,
  label,
  value,
  latest,
}: {
  id: string;
  label: string;
  value: number;
  latest: number;
}) => (
  <div>
    <label for={id}>{label}</label>
    <input id={id} name={id} type="number" min="1" max={latest} value={value} required />
  </div>
);
