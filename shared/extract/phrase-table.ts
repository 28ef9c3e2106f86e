/** A table of phrases over syllable keys: the longest phrase that starts at a token, in time linear in its length. */
import { firstKey, syllableOf, tokenise, type Token } from "./tokenise.ts";

interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  values: T[];
}

/** What begins with one syllable: a trie; until a text asks for it, the phrases that go into it, each before its value. */
type Head<T> = Node<T> | (string | T)[];

export interface PhraseMatch<T> {
  values: T[];
  /** Index of the token after the phrase. */
  to: number;
}

let tables = 0;

export class PhraseTable<T> {
  /** Where this table's part of a syllable is kept (`Syllable.heads`): a look-up costs no hashing. */
  private readonly at = tables++;

  /** `skipHyphens`: "Jong-un", "Jong - un" and "Jong un" are one phrase. */
  constructor(private readonly skipHyphens = false) {}

  add(phrase: string, value: T): this {
    const heads = (syllableOf(firstKey(phrase), true).heads ??= []) as (Head<T> | undefined)[];
    const head = heads[this.at];
    if (!head) heads[this.at] = [phrase, value];
    else if (Array.isArray(head)) head.push(phrase, value);
    else this.grow(head, phrase, value);
    return this;
  }

  /** Some phrase begins with this token: a cheap look before a dear one. */
  startsAt(token: Token | undefined): boolean {
    return token?.syllable.heads?.[this.at] !== undefined;
  }

  private headOf(token: Token | undefined): Node<T> | undefined {
    const heads = token?.syllable.heads as (Head<T> | undefined)[] | undefined;
    const head = heads?.[this.at];
    if (!head || !Array.isArray(head)) return head;
    const grown: Node<T> = { next: undefined, values: [] };
    for (let i = 0; i < head.length; i += 2) this.grow(grown, head[i] as string, head[i + 1] as T);
    return (heads[this.at] = grown);
  }

  private grow(head: Node<T>, phrase: string, value: T): void {
    let node = head;
    for (const { key } of tokenise(phrase).slice(1)) {
      if (this.skipHyphens && key === "-") continue;
      const next = (node.next ??= new Map<string, Node<T>>());
      let child = next.get(key);
      if (!child) next.set(key, (child = { next: undefined, values: [] }));
      node = child;
    }
    node.values.push(value);
  }

  /** The longest phrase starting at `from` and ending before `limit`. */
  longest(tokens: readonly Token[], from: number, limit = tokens.length): PhraseMatch<T> | undefined {
    let node: Node<T> | undefined = from < limit ? this.headOf(tokens[from]) : undefined;
    let best: PhraseMatch<T> | undefined;
    for (let i = from; node;) {
      if (node.values.length > 0) best = { values: node.values, to: i + 1 };
      if (!node.next) break;
      i = this.after(tokens, i);
      node = i < limit ? node.next.get(tokens[i]!.key) : undefined;
    }
    return best;
  }

  /** Every phrase starting at `from`, shortest first. */
  all(tokens: readonly Token[], from: number, limit = tokens.length): PhraseMatch<T>[] {
    let node: Node<T> | undefined = from < limit ? this.headOf(tokens[from]) : undefined;
    if (!node) return NONE;
    const found: PhraseMatch<T>[] = [];
    for (let i = from; node;) {
      if (node.values.length > 0) found.push({ values: node.values, to: i + 1 });
      if (!node.next) break;
      i = this.after(tokens, i);
      node = i < limit ? node.next.get(tokens[i]!.key) : undefined;
    }
    return found;
  }

  private after(tokens: readonly Token[], i: number): number {
    let next = i + 1;
    if (this.skipHyphens) while (tokens[next]?.key === "-") next++;
    return next;
  }
}

const NONE: never[] = [];
