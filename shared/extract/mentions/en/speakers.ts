/** Who is meant without a name or title: "he", and "I" in a text whose head says whose words it is. */
import type { Token } from "../../tokenise.ts";
import { mentionOf, type Mention } from "../mention.ts";

export function pronounAt(tokens: readonly Token[], i: number): Mention | undefined {
  const key = tokens[i]!.key;
  // "talks with her on 2 March"
  if (
    key === "her" &&
    tokens[i - 1]?.key === "with" &&
    /^(on|at|in|today|tomorrow|[.,;])$/.test(tokens[i + 1]?.key ?? "")
  )
    return { ...mentionOf(i, i + 1, "pronoun"), honorific: key };
  // "HE the President": his excellency
  if (tokens[i]!.text === "HE") return undefined;
  return key === "he" || key === "she" || key === "him"
    ? { ...mentionOf(i, i + 1, "pronoun"), honorific: key }
    : undefined;
}

/** "I" of a transcript, whom the label before it names ("PRIME MINISTER: …"), or in a text whose head says whose words it is: "address by President Volodymyr Zelenskyy". */
export function speakerAt(
  tokens: readonly Token[],
  i: number,
  mentionAt: (i: number, to: number) => Mention | undefined,
): Mention | undefined {
  if (tokens[i]!.text !== "I") return undefined;
  const label = labelsOf(tokens, mentionAt).findLast(({ at }) => at < i);
  if (label) return label.who && { ...label.who, from: i, to: i + 1, actors: [] };
  let author = authors.get(tokens);
  if (author === undefined) authors.set(tokens, (author = authorOf(tokens, mentionAt)));
  return author ? { ...author, from: i, to: i + 1, actors: [] } : undefined;
}

interface Label {
  at: number;
  /** Nobody for "Q:" and "JOURNALIST:". */
  who: Mention | undefined;
}

const labels = new WeakMap<readonly Token[], readonly Label[]>();
/** As long as a label gets: "President of the Russian Federation Vladimir Putin:". */
const LONGEST_LABEL = 9;
/** More than any transcript has. */
const MOST_LABELS = 300;

/** "PRESIDENT BIDEN: …", "JOURNALIST: …" at the head of a line: who speaks from there on. */
function labelsOf(
  tokens: readonly Token[],
  mentionAt: (i: number, to: number) => Mention | undefined,
): readonly Label[] {
  let found = labels.get(tokens);
  if (!found) labels.set(tokens, (found = readLabels(tokens, mentionAt)));
  return found;
}

function readLabels(
  tokens: readonly Token[],
  mentionAt: (i: number, to: number) => Mention | undefined,
): readonly Label[] {
  const found: Label[] = [];
  for (let i = 1; i < tokens.length && found.length < MOST_LABELS; i++) {
    if (tokens[i]!.gap !== "\n" || !tokens[i]!.capital) continue;
    let end = i;
    while (end < Math.min(i + LONGEST_LABEL, tokens.length) && isOfLabel(tokens[end]!)) end++;
    if (tokens[end]?.key !== ":" || end === i) continue;
    const who = mentionAt(i, end);
    found.push({ at: i, who: who?.kind === "person" && who.to === end ? who : undefined });
  }
  return found;
}

const isOfLabel = (token: Token): boolean => token.capital || /^(of|the|al|bin|\.|-|’)$/.test(token.key);

const authors = new WeakMap<readonly Token[], Mention | null>();

function authorOf(
  tokens: readonly Token[],
  mentionAt: (i: number, to: number) => Mention | undefined,
): Mention | null {
  for (let i = 0; i < Math.min(tokens.length, 60) && !(i > 0 && tokens[i]!.gap === "\n"); i++) {
    if (
      !/^(address|speech|statement|remarks|message|appeal|doorstep|interview|intervention)$/.test(
        tokens[i]!.key,
      ) ||
      !/^(by|of)$/.test(tokens[i + 1]?.key ?? "")
    ) {
      // a title of which only "by NATO Secretary General …" is left
      if (i > 0 || tokens[i]!.key !== "by") continue;
      const left = mentionAt(1, Math.min(tokens.length, 20));
      if (left?.kind === "person") return left;
      continue;
    }
    const who = mentionAt(i + 2, Math.min(tokens.length, i + 20));
    if (who?.kind === "person") return who;
  }
  return null;
}
