/** A table of phrases over syllable keys: the longest phrase that starts at a token, in time linear in its length. */
import { tokenise, type Token } from "./tokenise.ts";

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

export interface PhraseMatch<T> {
  values: T[];
  /** Index of the token after the phrase. */
  to: number;
}

export class PhraseTable<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };

  /** `skipHyphens`: "Jong-un", "Jong - un" and "Jong un" are one phrase. */
  constructor(private readonly skipHyphens = false) {}

  add(phrase: string, value: T): this {
    let node = this.root;
    for (const token of tokenise(phrase)) {
      if (this.skipHyphens && token.key === "-") continue;
      let next = node.next.get(token.key);
      if (!next) node.next.set(token.key, (next = { next: new Map(), values: [] }));
      node = next;
    }
    node.values.push(value);
    return this;
  }

  /** Some phrase begins with this token: a cheap look before a dear one. */
  startsAt(token: Token | undefined): boolean {
    return token !== undefined && this.root.next.has(token.key);
  }

  /** The longest phrase starting at `from` and ending before `limit`. */
  longest(tokens: readonly Token[], from: number, limit = tokens.length): PhraseMatch<T> | undefined {
    if (!this.startsAt(tokens[from])) return undefined;
    let node: Node<T> | undefined = this.root;
    let best: PhraseMatch<T> | undefined;
    for (let i = from; i < limit; i++) {
      const token = tokens[i];
      if (!token) break;
      if (this.skipHyphens && token.key === "-" && i > from) continue;
      node = node.next.get(token.key);
      if (!node) break;
      if (node.values.length > 0) best = { values: node.values, to: i + 1 };
    }
    return best;
  }

  /** Every phrase starting at `from`, shortest first. */
  all(tokens: readonly Token[], from: number, limit = tokens.length): PhraseMatch<T>[] {
    if (!this.startsAt(tokens[from])) return [];
    const found: PhraseMatch<T>[] = [];
    let node: Node<T> | undefined = this.root;
    for (let i = from; i < limit; i++) {
      node = node.next.get(tokens[i]!.key);
      if (!node) break;
      if (node.values.length > 0) found.push({ values: node.values, to: i + 1 });
    }
    return found;
  }
}
