// The other way round: the new text from the old one and the diff.
import type { TextDiff } from "./diff-texts.ts";

/** The text that `diffTexts` compared `before` with, exactly. */
export function applyDiff(before: string, diff: TextDiff): string {
  const old = before.split("\n");
  const lines = diff.blocks.flatMap((block) => {
    switch (block.kind) {
      case "same":
        return old.slice(block.from, block.from + block.lines);
      case "changed":
        return [
          block.words
            .filter((edit) => edit.kind !== "removed")
            .map((edit) => edit.text)
            .join(""),
        ];
      case "removed":
      case "moved-away":
        return [];
      case "respelled":
      case "added":
      case "moved":
        return [block.text];
    }
  });
  return lines.join("\n");
}
