/** Every spelling of every person's name as a phrase table, for all languages: which name stands at a token. */
import { nameOf, type PersonName, type Spelling } from "../people/people.ts";
import { PhraseTable } from "./phrase-table.ts";
import type { Token } from "./tokenise.ts";

export interface NameMatch {
  name: PersonName;
  /** Index of the token after the name. */
  to: number;
}

export class NameTable {
  private readonly table = new PhraseTable<Spelling>(true);
  /** Whom the spellings of one name mean, settled when a text first has the name. */
  private readonly settled = new Map<readonly Spelling[], PersonName>();

  constructor(spellings: readonly Spelling[]) {
    for (const spelling of spellings) this.table.add(spelling.text, spelling);
  }

  startsAt(token: Token | undefined): boolean {
    return this.table.startsAt(token);
  }

  /** The longest name starting at `from` and ending before `limit`. */
  longest(tokens: readonly Token[], from: number, limit: number): NameMatch | undefined {
    const match = this.table.longest(tokens, from, limit);
    if (!match) return undefined;
    let name = this.settled.get(match.values);
    if (!name) this.settled.set(match.values, (name = nameOf(match.values)));
    return { name, to: match.to };
  }
}
