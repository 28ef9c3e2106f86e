/** What the page said on a day: leads to the version that was the last by its end. */
import { HiddenLang } from "../../page/filter-form.tsx";
import { sourcePath } from "../../page/link.ts";
import type { View } from "../../page/view.ts";

/** @param first the day on which the page was first seen, YYYY-MM-DD */
export function DayForm({ view, sourceId, first }: { view: View; sourceId: string; first: string }) {
  const { words, today } = view;
  return (
    <section class="section on-screen" aria-labelledby="on-a-day">
      <h2 id="on-a-day">{words.source.onDay}</h2>
      <form action={`${sourcePath(sourceId)}/at`} method="get" class="fields tight">
        <HiddenLang view={view} />
        <div>
          <label for="day">{words.source.day}</label>
          <input id="day" name="day" type="date" min={first} max={today} value={today} required />
        </div>
        <button type="submit">{words.source.show}</button>
      </form>
    </section>
  );
}
