/** Who is meant without a name or title: "he", and "I" in a text whose head says whose words it is. */
import type { Token } from "../../tokenise.ts";
import { mentionOf, type Mention } from "../mention.ts";

export function pronounAt(tokens: readonly Token[], i: number): Mention | undefined {
  const key = tokens[i]!.key;
  return key === "he" || key === "she" || key === "him"
    ? { ...mentionOf(i, i + 1, "pronoun"), honorific: key }
    : undefined;
}

/** "I" in a text whose head says whose words it is: "address by President Volodymyr Zelenskyy". */
export function speakerAt(
  tokens: readonly Token[],
  i: number,
  mentionAt: (i: number, to: number) => Mention | undefined,
): Mention | undefined {
  if (tokens[i]!.text !== "I") return undefined;
  let author = authors.get(tokens);
  if (author === undefined) authors.set(tokens, (author = authorOf(tokens, mentionAt)));
  return author ? { ...author, from: i, to: i + 1, actors: [] } : undefined;
}

const authors = new WeakMap<readonly Token[], Mention | null>();

function authorOf(
  tokens: readonly Token[],
  mentionAt: (i: number, to: number) => Mention | undefined,
): Mention | null {
  for (let i = 0; i < Math.min(tokens.length, 60) && !(i > 0 && tokens[i]!.gap === "\n"); i++) {
    if (
      !/^(address|speech|statement|remarks|message|appeal)$/.test(tokens[i]!.key) ||
      !/^(by|of)$/.test(tokens[i + 1]?.key ?? "")
    )
      continue;
    const who = mentionAt(i + 2, Math.min(tokens.length, i + 20));
    if (who?.kind === "person") return who;
  }
  return null;
}
