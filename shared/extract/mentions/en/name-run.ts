/** Where an English name ends: runs of capitalised words with their particles, hyphens, initials and suffixes. */
import type { Token } from "../../tokenise.ts";
import { NAME_PARTICLES } from "../name-words.ts";

export const isParticle = (token: Token): boolean => NAME_PARTICLES.has(token.key) || token.key === "e";

export const isNoName = (token: Token): boolean => NO_NAME.has(token.key);

/** Capitalised in headlines and at the start of sentences, and part of no name. */
const NO_NAME = new Set(
  (
    "call meeting visit trip talks with in on and at to the a an of for from by after before during as when while who is was will has had have " +
    "discuss today yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august " +
    "september october november december he she they we i it this that these those his her their our joint press statement remarks readout " +
    "said says met meets holds held spoke calls hosts participation summit conference telephone phone video virtual state official " +
    "receives received visits arrives travels welcomes invites sends congratulates thanks condemns discusses exchanges concludes attends begins " +
    "ends expresses extends offers departs delivers joins opens signs urges hails hold pays tells warns vows speaks talks"
  ).split(" "),
);

/** The end of the run of name words at `i`, or `i` when there is none. */
export function capitalRun(
  tokens: readonly Token[],
  i: number,
  to: number,
  isTitle: (at: number) => boolean,
): number {
  let end = i;
  while (end < to && end - i < 8) {
    const token = tokens[end]!;
    const next = tokens[end + 1];
    if (
      end > i &&
      (token.key === "-" || token.key === "’" || token.key === "'") &&
      token.gap === "" &&
      next?.gap === "" &&
      next.text !== "s"
    ) {
      end += 2;
      continue;
    }
    if (token.key === "." && tokens[end - 1]?.text.length === 1 && end > i && next?.capital) {
      end++;
      continue;
    }
    const particle = end > i && isParticle(token) && next?.capital === true;
    if (token.kind !== "word" || (!token.capital && !particle)) break;
    if (NO_NAME.has(token.key) || (end > i && token.gap === "\n")) break;
    if (end > i && isTitle(end)) break;
    end++;
  }
  while (end > i && tokens[end - 1]!.kind !== "word") end--;
  return end;
}

/** Past ", Jr." and "III". */
export function skipSuffix(tokens: readonly Token[], at: number): number {
  const i = tokens[at]?.key === "," ? at + 1 : at;
  if (!/^(Jr|Sr|III|II)$/.test(tokens[i]?.text ?? "")) return at;
  let end = tokens[i + 1]?.key === "." && tokens[i + 1]!.gap === "" ? i + 2 : i + 1;
  if (tokens[end]?.key === "," && i > at) end++;
  return end;
}
