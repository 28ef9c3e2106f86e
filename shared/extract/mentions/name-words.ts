/** Names as they are printed in any language. */
import type { Token } from "../tokenise.ts";

/** Small words inside a name: "Mohammed bin Salman", "Luiz Inácio Lula da Silva". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "bin al el de da do dos del della di van von der den la ibn ul ur".split(" "),
);

/** The words of a run of tokens as printed, with one space wherever there was any. */
export const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens.slice(from, to).reduce((all, token) => all + (token.gap && all ? " " : "") + token.text, "");
