/** "Q: Does the President plan to call him?", "will you speak to him?": asked, and not told. */
import type { Finding } from "../../finding.ts";

const ASKING =
  /^(will|would|does|do|did|is|are|can|could|has|have|should|might|was|were|when|what|who|how|why|whether)$/;

export function isAsked({ view }: Finding): boolean {
  if (!view.isQuestion()) return false;
  const head = view.words_(view.sentence.from, view.sentence.from + 12);
  return (
    head
      .split(" ")
      .some(
        (word, at) =>
          ASKING.test(word) && (at === 0 || /[:,]$|(^| )[:,]$/.test(head.split(" ").slice(0, at).join(" "))),
      ) || /(^| )you( |$)/.test(view.words_(view.sentence.from, view.sentence.to))
  );
}
