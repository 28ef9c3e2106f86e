/** A table of phrases over syllable keys: the longest phrase that starts at a token, in time linear in its length. */
import { syllableFrom, type Syllable, type Token } from "./tokenise.ts";

interface Node<T> {
  next: Map<string, Node<T>> | undefined;
  values: T[] | undefined;
  /** Phrases that go on from here, each with how far it has been read and its value, until a text comes this far. */
  waiting: (string | number | T)[] | undefined;
}

export interface PhraseMatch<T> {
  values: T[];
  /** Index of the token after the phrase. */
  to: number;
}

export class PhraseTable<T> {
  /** `skipHyphens`: "Jong-un", "Jong - un" and "Jong un" are one phrase. */
  constructor(private readonly skipHyphens = false) {}

  add(phrase: string, value: T): this {
    const first = syllableFrom(phrase, 0);
    if (!first) throw new Error("An empty phrase is in no text");
    const { syllable, end } = first;
    const node = this.nodeAt(syllable);
    if (node) wait(node, phrase, end, value);
    else
      syllable.heads = {
        table: this,
        node: { next: undefined, values: undefined, waiting: [phrase, end, value] },
        next: syllable.heads,
      };
    return this;
  }

  /** Some phrase begins with this token: a cheap look before a dear one. */
  startsAt(token: Token | undefined): boolean {
    return token !== undefined && this.nodeAt(token.syllable) !== undefined;
  }

  /** This table's part of what is kept at a syllable: a look-up costs no hashing. */
  private nodeAt(syllable: Syllable): Node<T> | undefined {
    for (let head = syllable.heads; head; head = head.next)
      if (head.table === this) return head.node as Node<T>;
    return undefined;
  }

  private headOf(token: Token | undefined): Node<T> | undefined {
    const head = token && this.nodeAt(token.syllable);
    return head && this.grown(head);
  }

  /** The node, with what waited at it led one token on. */
  private grown(node: Node<T>): Node<T> {
    const { waiting } = node;
    node.waiting = undefined;
    if (waiting) this.grow(node, waiting);
    return node;
  }

  private grow(node: Node<T>, waiting: readonly (string | number | T)[]): void {
    for (let i = 0; i < waiting.length; i += 3) {
      const phrase = waiting[i] as string;
      const value = waiting[i + 2] as T;
      let after = syllableFrom(phrase, waiting[i + 1] as number);
      while (after && this.skipHyphens && after.syllable.key === "-") after = syllableFrom(phrase, after.end);
      if (!after) (node.values ??= []).push(value);
      else {
        node.next ??= new Map<string, Node<T>>();
        const { key } = after.syllable;
        const child = node.next.get(key);
        if (child) wait(child, phrase, after.end, value);
        else node.next.set(key, { next: undefined, values: undefined, waiting: [phrase, after.end, value] });
      }
    }
  }

  /** The longest phrase starting at `from` and ending before `limit`. */
  longest(tokens: readonly Token[], from: number, limit = tokens.length): PhraseMatch<T> | undefined {
    let node: Node<T> | undefined = from < limit ? this.headOf(tokens[from]) : undefined;
    let best: PhraseMatch<T> | undefined;
    for (let i = from; node;) {
      if (node.values) best = { values: node.values, to: i + 1 };
      if (!node.next) break;
      i = this.after(tokens, i);
      const child: Node<T> | undefined = i < limit ? node.next.get(tokens[i]!.key) : undefined;
      node = child && this.grown(child);
    }
    return best;
  }

  /** Every phrase starting at `from`, shortest first. */
  all(tokens: readonly Token[], from: number, limit = tokens.length): PhraseMatch<T>[] {
    let node: Node<T> | undefined = from < limit ? this.headOf(tokens[from]) : undefined;
    if (!node) return NONE;
    const found: PhraseMatch<T>[] = [];
    for (let i = from; node;) {
      if (node.values) found.push({ values: node.values, to: i + 1 });
      if (!node.next) break;
      i = this.after(tokens, i);
      const child: Node<T> | undefined = i < limit ? node.next.get(tokens[i]!.key) : undefined;
      node = child && this.grown(child);
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

function wait<T>(node: Node<T>, phrase: string, end: number, value: T): void {
  if (node.waiting) node.waiting.push(phrase, end, value);
  else node.waiting = [phrase, end, value];
}
