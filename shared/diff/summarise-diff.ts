/** One line that says what changed, for lists, mails and feeds. */
import type { TextDiff } from "./diff-texts.ts";

const MOST = 120;

/** The first change in words: `50 → 55`; what was added or removed where nothing was replaced. */
export function summariseDiff({ blocks }: TextDiff): string {
  for (const block of blocks) {
    if (block.kind === "added") return clip(`+ ${block.text}`);
    if (block.kind === "removed") return clip(`− ${block.text}`);
    if (block.kind !== "changed") continue;
    const removed = block.words
      .flatMap((edit) => (edit.kind === "removed" ? [edit.text.trim()] : []))
      .join(" … ");
    const added = block.words
      .flatMap((edit) => (edit.kind === "added" ? [edit.text.trim()] : []))
      .join(" … ");
    return clip(removed && added ? `${removed} → ${added}` : removed ? `− ${removed}` : `+ ${added}`);
  }
  return "";
}

const clip = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text);
