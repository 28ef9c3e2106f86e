/**
 * First step of extraction: the given text as NFC with plain spaces, and the way back from a place in it to the place
 * in the text as given, so that a quote is always a slice of what the reader has on the page.
 */
export interface NormalisedText {
  text: string;
  /** The given text's offset (UTF-16) for an offset in `text`. */
  toGiven(offset: number): number;
  /** A slice of the given text, by its own offsets. */
  slice(start: number, end: number): string;
}

/** One base character with whatever combines with it; Hangul jamo run together so that they compose as one. */
const CLUSTER = /[\u1100-\u11ff]+|[^][\p{M}\u200d]*/gu;
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u3000]/;
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u3000]/g;

export function normaliseText(given: string): NormalisedText {
  const slice = (start: number, end: number) => given.slice(start, end);
  const plain = given.replace(ODD_SPACES, " ");
  if (given.normalize("NFC") === given) return { text: plain, toGiven: (offset) => offset, slice };
  const parts: string[] = [];
  const offsets: number[] = [];
  for (const match of given.matchAll(CLUSTER)) {
    const cluster = match[0];
    const composed = ODD_SPACE.test(cluster) ? " " : cluster.normalize("NFC");
    parts.push(composed);
    const same = composed.length === cluster.length;
    for (let i = 0; i < composed.length; i++) offsets.push(match.index + (same ? i : 0));
  }
  offsets.push(given.length);
  return { text: parts.join(""), toGiven: (offset) => offsets[offset] ?? given.length, slice };
}
