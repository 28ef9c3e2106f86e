/** What two readings of a page have to share to be the same: everything but spelling variants and moving counters. */

/** Two texts are equal to a reader exactly when this gives the same for both. */
export function normaliseForComparison(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0]+/gu, " ")
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .trim();
}
