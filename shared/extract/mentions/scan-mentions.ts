/** One pass over a sentence for mentions, left to right, each language by its own readers. */
import type { Token } from "../tokenise.ts";
import { governorBefore } from "./governor.ts";
import type { Mention } from "./mention.ts";

export interface MentionReaders {
  /** The mention that begins at a token, if one does. */
  mentionAt: (i: number) => Mention | undefined;
  /** Makes one of a name and the title set off by a comma behind it, or the other way round; in place. */
  joinAppositions: (tokens: readonly Token[], mentions: Mention[]) => void;
  /** Words that make what follows them no subject. */
  governors: ReadonlySet<string>;
}

export function scanMentions(
  tokens: readonly Token[],
  from: number,
  to: number,
  { mentionAt, joinAppositions, governors }: MentionReaders,
): Mention[] {
  const mentions: Mention[] = [];
  for (let i = from; i < to;) {
    const found = mentionAt(i);
    if (found) mentions.push(found);
    i = found?.to ?? i + 1;
  }
  joinAppositions(tokens, mentions);
  for (const mention of mentions) {
    const before = governorBefore((i) => tokens[i]?.key ?? "", mention.from);
    if (governors.has(before)) mention.governor = before;
  }
  return mentions;
}
