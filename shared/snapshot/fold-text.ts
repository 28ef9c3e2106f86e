/** Plain forms of text, for showing it on one line and for telling whether two wordings are one. */

/** NFC on one line: whitespace and control characters become single spaces, invisible ones go. */
export function collapse(text: string): string {
  const visible = /[\u00ad\u200b\u2060\ufeff]/.test(text)
    ? text.replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    : text;
  return visible
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ")
    .trim()
    .normalize("NFC");
}

/** The letters and digits of a text in lower case, to tell whether two wordings are the same but for dress. */
export function foldText(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Headlines and what pages say in place of one are no longer than this. */
export const LONGEST_TITLE = 400;

/**
 * Tells whether a text is the headline `title`: most words of the shorter of the two are in the other, outlet names and
 * such aside.
 */
export function sameTitleAs(title: string): (text: string) => boolean {
  const own = wordsOf(title);
  return (text) => {
    // A text of so many more or fewer letters cannot have nearly as many words.
    if (text.length >= LONGEST_TITLE || text.length * 6 < title.length || title.length * 6 < text.length)
      return false;
    const words = wordsOf(text);
    const [few, many] = words.length < own.length ? [words, own] : [own, words];
    if (few.length === 0 || few.length < 0.4 * many.length) return false;
    const known = new Set(many);
    return few.filter((word) => known.has(word)).length >= 0.7 * few.length;
  };
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
